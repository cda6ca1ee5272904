import ArgumentParser
import Journaling
import Records

/// `rebound contact keep`.
struct ContactKeep: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep",
    abstract:
      "Say how often you want to be in touch with a person, or with everyone who has a label.",
    usage: "rebound contact keep <contact> [<options>]",
    discussion: """
      The time is counted from when you were last in touch. Type a length as 10 days, \
      6 weeks, 3 months or 1 year. What you set for one person overrides their label.

        rebound contact keep "Mara Lind" --ideal "1 month" --longest "2 months"
        rebound contact keep "Mara Lind" --not-before "in 4 weeks"
        rebound contact keep mentors --label --ideal "3 months"
        rebound contact keep "Mara Lind" --off
      """
  )

  @Argument(
    help: ArgumentHelp("Their ID or name; with --label, the label.", valueName: "contact"),
    completion: .records(of: Contact.kind)
  )
  var contact: String

  @Flag(help: "Set this for everyone who has this label.")
  var label = false

  @Option(help: ArgumentHelp("How often you would like to be in touch.", valueName: "length"))
  var ideal: String?

  @Option(
    help: ArgumentHelp("The longest you want to go without being in touch.", valueName: "length")
  )
  var longest: String?

  @Option(help: ArgumentHelp("Start reminders about them on this day.", valueName: "day"))
  var notBefore: String?

  @Flag(help: "Stop reminders about them.")
  var off = false

  func run(in session: Session) async throws {
    let surroundings = session.surroundings
    let draft = Draft(["ideal": ideal, "longest": longest].compactMapValues(\.self))
    let wish = try KeepInTouch(off ? Draft() : draft, since: session.today)
    guard off || !wish.isOff || notBefore != nil else {
      throw Problems("ideal", "Type a length such as 10 days, 6 weeks or 3 months, or use --off.")
    }
    if label { return try await keep(wish, forLabel: contact, in: session) }
    let meant: Contact = try session.finder.record(contact)
    let aside = try session.day(notBefore, "not-before")
    try await session.keeper.commit { journal in
      var contact = try journal.standing(meant)
      var changes: [Change] = []
      if off || !wish.isOff {
        contact.keepInTouch = off ? nil : wish
        changes.append(.save(contact))
      }
      if let aside {
        do {
          changes += try journal.changes(settingAside: contact, until: aside, surroundings)
        } catch let problems as Problems {
          throw Problems("not-before", problems["until"] ?? Control.day.expectation)
        }
      }
      return changes
    }
    let words: Phrase = off ? "No reminders" : wish.isOff ? "Set aside" : wish.phrase
    session.say("\(meant.name): \(words)." as Phrase)
  }

  private func keep(
    _ wish: KeepInTouch,
    forLabel label: String,
    in session: Session
  ) async throws {
    let surroundings = session.surroundings
    try await session.keeper.commit { try $0.changes(keeping: wish, for: label, surroundings) }
    session.say("“\(label)”: \(wish.phrase)." as Phrase)
  }
}
