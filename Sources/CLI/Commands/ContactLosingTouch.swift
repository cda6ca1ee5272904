import API
import ArgumentParser
import Records

/// `rebound contact losing-touch`.
struct ContactLosingTouch: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "losing-touch",
    abstract: "List the people it has been a while with.",
    discussion: """
      With --all also those whose time comes later, and those put aside.

        rebound contact losing-touch
        rebound contact losing-touch --all --json
      """
  )

  @Flag(help: "Everybody you want to keep in touch with.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let today = journal.seen(desk.surroundings()).today
    let standings = journal.keepingInTouch(on: today).filter {
      all || [.losingTouch, .aroundNow].contains($0.place(on: today))
    }
    if json { return desk.say(.list(standings.map { $0.json(on: today) })) }
    guard !standings.isEmpty else { return desk.say("Nobody is waiting.") }
    desk.say(
      Columns(
        standings.map { standing in
          let last = standing.last.map { "in touch \($0.noonGMT, .short)" as Phrase }
          return [
            standing.contact.id.raw.short, standing.contact.name,
            standing.place(on: today).title.said, last?.said ?? "", standing.wish.phrase.said,
          ]
        }
      )
    )
  }
}

extension InTouchStanding.Place {
  fileprivate var title: Phrase {
    switch self {
    case .losingTouch: "losing touch"
    case .aroundNow: "around now"
    case .later: "later"
    case .setAside: "put aside"
    }
  }
}
