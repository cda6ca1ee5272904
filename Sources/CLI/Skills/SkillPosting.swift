import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound skill posting`.
struct SkillPosting: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "posting",
    abstract: "Find skills in a job posting, and save it with its application.",
    usage: "rebound skill posting <file> [<application>] [<options>]",
    discussion: """
      The file is text, or a saved page. Without an application nothing is saved. \
      With one, the posting stays with it; skills are taken only where you say so, \
      all of them or by name.

        rebound skill posting posting.html
        rebound skill posting posting.txt "Lumen Labs" --take SQL --turn-down Excel
        rebound skill posting posting.txt "Lumen Labs" --take-all --json
      """
  )

  @Argument(help: ArgumentHelp("The posting.", valueName: "file"), completion: .file())
  var file: String

  @Argument(
    help: ArgumentHelp("The application’s ID, or the company.", valueName: "application"),
    completion: .records(of: JobApplication.kind)
  )
  var application: String?

  @Option(
    help: ArgumentHelp("A skill the posting asks for, from the list or not.", valueName: "name")
  )
  var take: [String] = []

  @Option(help: ArgumentHelp("A skill that does not count.", valueName: "name"))
  var turnDown: [String] = []

  @Flag(help: "Accept every skill that was found.")
  var takeAll = false

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in environment: CommandEnvironment) async throws {
    let text = String(decoding: try InputFile.read(file), as: UTF8.self)
    let session = try await environment.session()
    guard let name = application else {
      guard take.isEmpty, turnDown.isEmpty, !takeAll else {
        throw CommandRefused("Name the application the posting belongs to.", .usage)
      }
      return show(SkillLexicon.shared.skills(in: PostingText.plain(text)), in: environment)
    }
    let meant: JobApplication = try session.finder.record(name)
    let surroundings = session.surroundings
    try await session.keeper.commit { try $0.changes(posting: text, for: meant.id, surroundings) }
    try await session.keeper.commit { journal in
      guard let posting = journal.posting(of: meant.id) else { return [] }
      var choice = PostingChoice()
      let found = takeAll ? PostingReading(posting).open.map(\.term.title) : []
      let down = Set(turnDown.map(\.foldedSkill))
      choice.asked = take + found.filter { !down.contains($0.foldedSkill) }
      choice.turnedDown = turnDown
      return try journal.changes(choosing: choice, in: posting)
    }
    let after = try await session.keeper.journal()
    guard let posting = after.posting(of: meant.id) else { return }
    show(posting, in: after, in: environment)
  }

  private func show(_ found: [FoundSkill], in environment: CommandEnvironment) {
    if json {
      return environment.say(
        .object([
          ("id", .none), ("application", .none), ("asked", .list([])),
          ("proposed", .list(found.map(\.json))), ("turnedDown", .list([])),
        ])
      )
    }
    guard !found.isEmpty else {
      return environment.say("Rebound found no skills it knows." as Phrase)
    }
    environment.say(Table(found.map(\.row)))
  }

  private func show(_ posting: JobPosting, in journal: Journal, in environment: CommandEnvironment)
  {
    let reading = PostingReading(posting)
    let gaps = journal.gaps(of: posting)
    if json {
      return environment.say(
        .object([
          ("id", .some(posting.id)), ("application", .some(posting.application)),
          ("asked", .list(gaps.map(\.json))), ("proposed", .list(reading.open.map(\.json))),
          ("turnedDown", .list(posting.turnedDown.map(JSONValue.text))),
        ])
      )
    }
    if !gaps.isEmpty {
      environment.say("They ask for" as Phrase)
      environment.say(Table(gaps.map { ["", $0.asked.name, $0.said.said] }))
    }
    guard !reading.open.isEmpty else { return }
    environment.say("Found in the posting, for you to decide" as Phrase)
    environment.say(Table(reading.open.map(\.row)))
  }
}

extension FoundSkill {
  fileprivate var row: [String] {
    let count: Phrase = places.count == 1 ? "once" : "\(places.count) times"
    return ["", term.title, term.area, count.said]
  }

  fileprivate var json: JSONValue {
    .object([
      ("name", .text(term.title)), ("area", .text(term.area)), ("mentions", .number(places.count)),
    ])
  }
}

extension SkillGap {
  fileprivate var said: Phrase {
    switch standing {
    case .have: "you have it"
    case .learning: "you have a sprint for it"
    case .open: "not decided yet"
    }
  }

  fileprivate var json: JSONValue {
    .object([
      ("name", .text(asked.name)), ("area", .some(asked.area)), ("isFirst", .flag(asked.isTop)),
      ("standing", .text(standing.rawValue)),
      ("stories", .list(stories.map { .text($0.title) })),
    ])
  }
}
