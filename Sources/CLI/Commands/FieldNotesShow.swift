import API
import ArgumentParser
import Records

/// `rebound field-notes show`.
struct FieldNotesShow: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the field notes of an interview.",
    discussion: """
      Of your last interview, unless you name one. Nothing is added up.

        rebound field-notes show
        rebound field-notes show "Lumen Labs" --json
      """
  )

  @Argument(help: ArgumentHelp("The interview's ID, or the company.", valueName: "interview"))
  var interview: String?

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let meant = try NotedInterview(interview, in: journal, journal.seen(desk.surroundings()))
    guard let notes = meant.state.notes else {
      throw CommandRefused(
        "Nothing is noted down of it yet. `rebound field-notes` does.",
        .data
      )
    }
    if json { return desk.say(notes.json(in: journal)) }
    desk.say(journal.title(of: meant.interview))
    if notes.isLate(in: journal) { desk.say("Written after the answer was known." as Phrase) }
    let draft = FieldNotes.fieldsWithQuestions.draft(of: notes)
    for info in FieldNotes.fieldsWithQuestions.info {
      let asked = AskedField(info: info, label: info.label.said, hint: nil)
      for line in FieldAsking(asked: asked, current: draft[info.name]).answered { desk.say(line) }
    }
  }
}
