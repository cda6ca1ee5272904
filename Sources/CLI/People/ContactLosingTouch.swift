import API
import ArgumentParser
import Records

/// `rebound contact losing-touch`.
struct ContactLosingTouch: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "losing-touch",
    abstract: "List the people you have not been in touch with for a while.",
    discussion: """
      With --all, it also lists people who are not due yet, and those you set aside.

        rebound contact losing-touch
        rebound contact losing-touch --all --json
      """
  )

  @Flag(help: "Include everyone you want to keep in touch with.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in session: Session) async throws {
    let today = session.today
    let standings = session.journal.keepingInTouch(on: today).filter {
      all || [.losingTouch, .aroundNow].contains($0.place(on: today))
    }
    if json { return session.say(.list(standings.map { $0.json(on: today) })) }
    guard !standings.isEmpty else {
      return session.say("No one is due. You are in touch with everyone on your list.")
    }
    session.say(
      Table(
        standings.map { standing in
          let last = standing.last.map { "in touch \($0.noonGMT, .short)" as Phrase }
          return [
            standing.contact.id.raw.short, standing.contact.name,
            standing.place(on: today).title.said, last?.said ?? "", standing.wish.phrase.said,
          ]
        },
        heads: [Table.nameHead, "Name", "When", "Last", "How often"]
      )
    )
  }
}

extension InTouchStanding.Place {
  fileprivate var title: Phrase {
    switch self {
    case .losingTouch: "overdue"
    case .aroundNow: "due now"
    case .later: "later"
    case .setAside: "set aside"
    }
  }
}
