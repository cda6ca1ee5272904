import API
import ArgumentParser
import Records

/// `rebound contact show`.
struct ContactShow: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one person: what is known, and when you were in touch.",
    discussion: """
        rebound contact show "Mara Lind"
        rebound contact show 3fa91c20 --json
      """
  )

  @Argument(help: ArgumentHelp("Their ID, or their name.", valueName: "contact"))
  var contact: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let today = journal.seen(desk.surroundings()).today
    let contact = try Finder(journal: journal).contact(contact)
    if json { return desk.say(contact.wholeJSON(in: journal, today)) }
    desk.say(contact.label)
    let told = ["name", "organization", "role", "notes"]
    let rows = Contact.fields.fields.filter { !told.contains($0.name) }.compactMap { field in
      let text = field.read(contact)
      return text.isEmpty
        ? nil : [field.label.said, field.control.said(text).textLines.joined(separator: ", ")]
    }
    let wish = journal.inTouch(with: contact, on: today).map {
      ["Keep in touch", $0.wish.phrase.said]
    }
    desk.say(Columns([["ID", contact.id.description]] + rows + [wish].compactMap(\.self)))
    section("Applications", journal.applications(involving: contact).map(part), at: desk)
    section("In touch", journal.touchpoints(with: contact).map(touch), at: desk)
    if !contact.notes.isEmpty { desk.say("\n" + contact.notes) }
  }

  private func part(_ involved: Involved) -> [String] {
    [involved.application.label, involved.link.part.title.said]
  }

  private func touch(_ touch: Touchpoint) -> [String] {
    [("\(touch.day.noonGMT, .short)" as Phrase).said, touch.sort.title.said, touch.text.firstLine]
  }

  private func section(_ title: Phrase, _ rows: [[String]], at desk: Desk) {
    guard !rows.isEmpty else { return }
    desk.say("\n" + title.said)
    desk.say(Columns(rows.map { [""] + $0 }))
  }
}
