import ArgumentParser
import Journaling
import Records

/// `rebound contact touch`.
struct ContactTouch: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "touch",
    abstract: "Write down that you were in touch, today or on a day.",
    usage: "rebound contact touch [<options>] <contact>",
    discussion: """
      Keeping in touch counts from here anew.

        rebound contact touch "Mara Lind" --sort call
        rebound contact touch Mara --day 2026-11-20 --text "About the night team"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = Touchpoint.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Argument(help: ArgumentHelp("Their ID, or their name.", valueName: "contact"))
  var contact: String

  @OptionGroup var fields: FieldFlags<Fields>

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let meant = try Finder(journal: journal).contact(contact)
    let blank = Touchpoint(
      id: surroundings.newID(),
      contact: meant.id,
      day: surroundings.today,
      addedAt: surroundings.now
    )
    let touch = try Touchpoint.fields.fill(blank, from: fields.draft).past(on: surroundings.today)
    try await open.keeper.add(touch)
    desk.say("In touch with \(meant.name) on \(touch.day.noonGMT, .short)." as Phrase)
  }
}
