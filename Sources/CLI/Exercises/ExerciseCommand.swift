import API
import ArgumentParser
import Records

/// `rebound exercise`.
struct ExerciseCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercise",
    abstract: "List the exercises of the five steps, or do one of them.",
    usage: "rebound exercise [<exercise>] [<options>]",
    discussion: """
      Without a name, it lists them. With one, it asks one question at a time, and keeps what you \
      write as you go, here and on the pages.

        rebound exercise
        rebound exercise gap-story
        rebound exercise patience
      """
  )

  static var positional: Set<String> { ["exercise"] }

  @Argument(
    help: ArgumentHelp("Its name, as the list shows it.", valueName: "exercise"),
    completion: .list(Guidance.exercises.map(\.id))
  )
  var exercise: String?

  @OptionGroup var options: WalkOptions

  func run(in session: Session) async throws {
    guard let exercise else { return list(in: session) }
    let meant = try Self.exercise(exercise)
    switch meant.page {
    case nil: try await ask(meant, in: session)
    case "reading": read(meant, in: session)
    default: try sayPage(of: meant, in: session)
    }
  }

  private static func exercise(_ typed: String) throws -> Exercise {
    if let exercise = Guidance.exercise(typed) { return exercise }
    let near = Suggestions(typed, among: Guidance.exercises.map(\.id)).meant
    let more =
      near.isEmpty ? "" : " Did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))?"
    throw CommandRefused(
      "There is no exercise “\(typed)”.\(more) `rebound exercise` lists them all.",
      .usage
    )
  }

  private func list(in session: Session) {
    let exercises = Step.allCases.flatMap { Guidance.exercises(of: $0) }
    if options.json { return session.say(.list(exercises.map(\.json))) }
    session.say(
      Table(
        exercises.map { [$0.id, String($0.step.number), $0.duration.said, $0.title] },
        heads: ["Name", "Step", "Time", "Title"]
      )
    )
  }

  /// Prints an exercise that is only read.
  private func read(_ exercise: Exercise, in session: Session) {
    session.say(Phrase(verbatim: exercise.title))
    for prompt in exercise.prompts {
      session.say("\n\(prompt.ask)\n\(prompt.help ?? "")")
    }
  }

  private func sayPage(of exercise: Exercise, in session: Session) throws {
    let page = try session.environment.address(ofExercise: exercise.id)
    session.say("This one has a page of its own: `rebound serve`, then \(page)." as Phrase)
  }

  private func ask(_ exercise: Exercise, in session: Session) async throws {
    let walked = Walked.exercise(exercise.id, command: "rebound exercise \(exercise.id)")
    var asking = Asking(walked: walked)
    let journal = session.journal
    let open = journal.shelf(Recovery.self).last { $0.endedAt == nil }
    // Some exercises have nothing to do with how an application ended.
    if let open, exercise.fits(after: journal.came(in: open)) {
      asking.context.recovery = open.id
    }
    try await WalkRun(session: session, asking: asking, typed: Draft(), options: options).run()
  }
}

extension Exercise {
  fileprivate var json: JSONValue {
    .object([
      ("id", .text(id)), ("step", .text(step.rawValue)), ("title", .text(title)),
      ("summary", .text(summary)), ("minutes", .list(minutes.map(JSONValue.number))),
      ("grade", .text(grade)),
    ])
  }
}
