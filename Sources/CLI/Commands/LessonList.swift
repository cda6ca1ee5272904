import API
import ArgumentParser
import Records

/// `rebound lesson list`, which is also what `rebound lesson` does.
struct LessonList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your lessons, newest first, and whether a change was tried.",
    usage: "rebound lesson [list] [<options>]",
    discussion: """
      Those you set aside are left out, unless you ask for all.

        rebound lesson
        rebound lesson --sort change --search pause
        rebound lesson list --all --json
      """
  )

  @Option(help: ArgumentHelp("Only these: keep, change.", valueName: "sort"))
  var sort: String?

  @Option(help: ArgumentHelp("Only those with these words.", valueName: "text"))
  var search: String?

  @Flag(help: "Those you set aside, too.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  static var asked: [FieldInfo] { Lesson.fieldsWithSort.info }

  func run(at desk: Desk) async throws {
    if let sort, !LessonSort.all.contains(where: { $0.rawValue == sort }) {
      throw Problems("sort", Control.choice(LessonSort.choices).expectation)
    }
    let journal = try await desk.journal()
    let lessons = journal.shelf(Lesson.self).reversed().filter { isMeant($0, in: journal) }
    if json { return desk.say(.list(lessons.map { $0.json(in: journal) })) }
    guard !lessons.isEmpty else {
      return desk.say(
        "None here. `rebound debrief` leaves some, and `rebound lesson add` one." as Phrase
      )
    }
    let zone = journal.seen(desk.surroundings()).zone
    desk.say(
      Columns(
        lessons.map { lesson in
          let day: Phrase = "\(Day(lesson.learnedAt, in: zone).noonGMT, .short)"
          return [lesson.id.raw.short, lesson.sort.rawValue, day.said, about(lesson, in: journal)]
        }
      )
    )
  }

  private func isMeant(_ lesson: Lesson, in journal: Journal) -> Bool {
    guard all || !lesson.setAside, sort.map({ $0 == lesson.sort.rawValue }) ?? true else {
      return false
    }
    guard let sought = search?.trimmed.lowercased(), !sought.isEmpty else { return true }
    let company = journal[lesson.application]?.company ?? ""
    return (lesson.words + [company]).contains { $0.lowercased().contains(sought) }
  }

  private func about(_ lesson: Lesson, in journal: Journal) -> String {
    let text = lesson.sort == .change ? lesson.plan.said : lesson.text
    let beside: [Phrase] = [
      journal[lesson.application].map { Phrase(verbatim: $0.company) },
      journal.trials(of: lesson).last.map { tried($0.answer) },
      lesson.setAside ? "set aside" : nil,
    ].compactMap(\.self)
    let note = beside.map(\.said).joined(separator: "; ")
    return note.isEmpty ? text.firstLine : "\(text.firstLine) (\(note))"
  }

  private func tried(_ answer: Tried) -> Phrase {
    switch answer {
    case .yes: "tried"
    case .partly: "partly tried"
    case .noChance: "there was no chance to try it"
    default: "not tried yet"
    }
  }
}
