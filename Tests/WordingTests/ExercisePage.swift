import Foundation
import Records

/// `docs/exercises.md`, made from the guidance files.
enum ExercisePage {
  static let file = root.appending(path: "docs/exercises.md")

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static var text: String {
    let steps = Step.allCases.map { step in
      let exercises = Guidance.exercises(of: step)
      return """
        ## Step \(step.number): \(say(step.title))

        \(table(exercises))

        \(exercises.map(section).joined(separator: "\n\n"))
        """
    }
    return ([opening] + steps).joined(separator: "\n\n") + "\n"
  }

  private static let opening = """
    # The exercises

    Made from the files in `Sources/EmbeddedFiles/Files/guidance/en/exercises`; do not edit it by hand.
    `REBOUND_GOLDENS=write make test FILTER=WordingTests` makes it anew, and a test fails where it is
    out of date. What a file holds and what the grades mean is in
    [guidance-format.md](guidance-format.md). A grade rates the method, not this implementation:
    nobody has tried Rebound itself in a trial.

    An exercise is *offered* some time after a rejection; it can be opened at any time. One in
    each step is on the short way.
    """

  private static func table(_ exercises: [Exercise]) -> String {
    let rows = exercises.map { exercise in
      let short = exercise.isOnShortWay ? "yes" : ""
      return
        "| [\(exercise.title)](#\(exercise.id)) | `\(exercise.id)` | \(exercise.grade) | \(minutes(exercise)) | \(short) |"
    }
    return (["| exercise | id | grade | minutes | short way |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  private static func section(_ exercise: Exercise) -> String {
    let file = "../Sources/EmbeddedFiles/Files/guidance/en/exercises/\(exercise.id).yaml"
    let prompts = exercise.prompts.count
    return """
      <a id="\(exercise.id)"></a>
      ### \(exercise.title)

      \(exercise.summary.trimmed)

      | | |
      |---|---|
      | id | `\(exercise.id)` |
      | step | \(exercise.step.number), \(exercise.step.rawValue) |
      | saves | \(exercise.record.map { "`\($0)`" } ?? "nothing of its own") |
      | minutes | \(minutes(exercise)) |
      | grade | \(exercise.grade) |
      | offered | \(offered(exercise.offered)) |
      | reviewed | \(exercise.reviewed) |
      | prompts | \(prompts), in [\(exercise.id).yaml](\(file)) |

      \(exercise.why.flowed)

      Stop rules:

      \(exercise.stop.map { "- \($0.flowed)" }.joined(separator: "\n"))

      \(sources(exercise))
      """
  }

  private static func minutes(_ exercise: Exercise) -> String {
    exercise.minutes[0] == exercise.minutes[1]
      ? "\(exercise.minutes[0])" : "\(exercise.minutes[0])–\(exercise.minutes[1])"
  }

  private static func offered(_ offer: Exercise.Offer) -> String {
    let from = offer.after == 0 ? "right away" : "from \(hours(offer.after)) after a rejection"
    let until = offer.to.map { "first until \(hours($0))" }
    let often = offer.once.map { $0 == "recovery" ? "once a recovery" : "once a \($0) at most" }
    let way = offer.shortWay == true ? "on the short way" : nil
    return [from, until, often, way].compactMap(\.self).joined(separator: ", ")
  }

  private static func hours(_ hours: Int) -> String {
    hours % 24 == 0 && hours > 72 ? "\(hours / 24) days" : "\(hours) hours"
  }

  private static func sources(_ exercise: Exercise) -> String {
    let known = exercise.sources.compactMap { id in Guidance.sources.first { $0.id == id } }
    guard !known.isEmpty else { return "Sources: none; it comes from practice." }
    let lines = known.map { source in
      let cite = source.link.map { "[\(source.cite)](\($0))" } ?? source.cite
      return "- \(source.id): \(cite)"
    }
    return "Sources:\n\n" + lines.joined(separator: "\n")
  }

  private static func say(_ phrase: Phrase) -> String { Speaker.english.say(phrase) }
}

extension String {
  /// On one line, with one space between words.
  fileprivate var flowed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
