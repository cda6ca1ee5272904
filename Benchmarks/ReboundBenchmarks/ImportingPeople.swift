import Foundation
import Interchange
import Journaling
import Records
import SQLiteStore

/// Reads the connections LinkedIn sends, plans what becomes of them, and saves them; then looks at the
/// same file again, when everybody in it is known, and at what pages ask about so many people.
struct ImportingPeople {
  let folder: URL

  func run(rows: Int) async throws {
    let table = Data(Self.table(rows: rows).utf8)
    let clock = ContinuousClock()
    var times: [String: [Double]] = [:]
    for turn in 0..<3 {
      let surroundings = Surroundings.live()
      let store = try SQLiteJournalStore(file: folder.appending(path: "people-\(turn).sqlite"))
      let keeper = JournalKeeper(store: store, writer: "benchmark", clock: { .live() })
      var moments = [clock.now]
      let file = try ContactFile(table)
      moments.append(clock.now)
      let choices = ImportChoices(label: "LinkedIn")
      let plan = file.plan(choices, for: ImportTarget(try await keeper.journal(), surroundings))
      moments.append(clock.now)
      try await keeper.commit { _ in plan.changes }
      moments.append(clock.now)
      let again = file.plan(choices, for: ImportTarget(try await keeper.journal(), surroundings))
      moments.append(clock.now)
      precondition(plan.count(.add) == rows, "not every row is somebody")
      precondition(again.changes.isEmpty, "the same file changed something")
      let parts = zip(moments, moments.dropFirst())
      for (name, part) in zip(["read", "plan", "commit", "again"], parts) {
        times[name, default: []].append(part.0.duration(to: part.1) / .seconds(1))
      }
      for (name, part) in asked(of: try await keeper.journal(), surroundings.today, clock) {
        times[name, default: []].append(part)
      }
    }
    try say(times)
  }

  /// How long a page waits for its list, for who to ask, and for whom it has been a while with.
  private func asked(
    of journal: Journal,
    _ today: Day,
    _ clock: ContinuousClock
  ) -> [(String, Double)] {
    let questions: [(String, (Journal) -> Int)] = [
      ("list", { $0.people(PeopleQuery(), on: today).count }),
      ("ask", { $0.whoToAsk(on: today).count }),
      ("touch", { $0.keepingInTouch(on: today).count }),
      ("typed", { $0.people(suggestedBy: "last12", atMost: 12).count }),
      ("twice", { $0.duplicates().count }),
    ]
    return questions.map { name, question in
      let start = clock.now
      precondition(question(journal) >= 0)
      return (name, start.duration(to: clock.now) / .seconds(1))
    }
  }

  /// The shape of `Connections.csv`: a preamble, seven columns, hardly an e-mail address.
  static func table(rows: Int) -> String {
    var chance = SplitMix64(seed: 31)
    var text = "Notes:\n\"Some of the e-mail addresses are missing.\"\n\n"
    text += "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    for row in 0..<rows {
      let mail = row % 20 == 0 ? "person\(row)@mail.example" : ""
      text += "First\(row % 700),Last\(row % 900),https://www.linkedin.example/in/person-\(row),"
      text += "\(mail),\"\(chance.one(of: Prose.companies)), Inc.\","
      text += "\(chance.one(of: Prose.titles)),\(row % 28 + 1) Sep 2026\n"
    }
    return text
  }
}
