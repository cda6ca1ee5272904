import Foundation
import Interchange
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `Choices at an import` {
  private func look(_ visitor: Visitor, _ text: String) async throws -> String {
    try #require(try await visitor.post("/import", [("text", text)]).location)
  }

  private func menu(_ words: String, _ reply: Reply) throws -> String {
    let row = try #require(
      reply.text.components(separatedBy: "<tr>").first {
        $0.contains(">\(words)</th>") && $0.contains("<select")
      }
    )
    return String(try #require(row.firstMatch(of: /<select [^>]*name="([^"]+)"/)?.1))
  }

  /// Brings a table in in which a word was chosen.
  private func bring(_ visitor: Visitor, choosing stage: String) async throws -> Reply {
    let place = try await look(visitor, "Company,Status\nHelios,Third drawer\n")
    let word = try menu("Third drawer", try await visitor.get(place))
    _ = try await visitor.post(place, [(word, stage), ("do", "look")])
    return try await visitor.post(place, [("do", "save")])
  }

  @Test func `are remembered for the next file, and say so`() async throws {
    let visitor = Visitor()
    _ = try await bring(visitor, choosing: "interview")
    let place = try await look(visitor, "Company,Status\nWren,third drawer\n")
    let preview = try await visitor.get(place)
    #expect(preview.text.contains("As you chose last time."))
    let list = try await visitor.get("/records/import-word")
    #expect(list.text.contains("“Third drawer” means interview"))
  }

  @Test func `are undone with the import`() async throws {
    let visitor = Visitor()
    let done = try await bring(visitor, choosing: "interview")
    #expect(try await visitor.keeper.journal().shelf(ImportWord.self).count == 1)
    let commit = try #require(done.location?.firstMatch(of: /undo=([^&]+)/)?.1)
    _ = try await visitor.post("/undo", [("commit", String(commit)), ("back", "/")])
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test func `are forgotten on the page where they are used`() async throws {
    let visitor = Visitor()
    _ = try await bring(visitor, choosing: "interview")
    let place = try await look(visitor, "Company,Status\nWren,Third drawer\n")
    let word = try menu("Third drawer", try await visitor.get(place))
    _ = try await visitor.post(place, [(word, "forget"), ("do", "look")])
    let again = try await visitor.get(place).text
    #expect(again.contains("Save your choices") && !again.contains("As you chose last time."))
    _ = try await visitor.post(place, [("do", "save")])
    #expect(try await visitor.keeper.journal().shelf(ImportWord.self).isEmpty)
  }

  @Test func `of another window are seen before anything is saved`() async throws {
    let visitor = Visitor()
    let stale = try await look(visitor, "Company,Status\nWren,Third drawer\n")
    let read = try #require(
      try await visitor.get(stale).text.firstMatch(of: /name="read" value="([^"]+)"/)?.1
    )
    _ = try await bring(visitor, choosing: "offer")
    let on = try await visitor.post(stale, [("read", String(read)), ("do", "save")])
    #expect(on.location == stale + "?changed=yes")
    #expect(try await visitor.keeper.journal().shelf(JobApplication.self).count == 1)
  }

  @Test func `of one window leave the file of another alone`() async throws {
    let visitor = Visitor()
    let first = try await look(visitor, "Company\nHelios\n")
    let second = try await look(visitor, "Company\nWren\n")
    for place in [first, second] { _ = try await visitor.post(place, [("do", "save")]) }
    let companies = try await visitor.keeper.journal().shelf(JobApplication.self).map(\.company)
    #expect(Set(companies) == ["Helios", "Wren"])
  }

  @Test func `are asked for anew where the file was imported or left since`() async throws {
    let visitor = Visitor()
    let place = try await look(visitor, "Company\nHelios\n")
    _ = try await visitor.post(place, [("do", "leave")])
    let gone = try await visitor.get(place)
    #expect(gone.text.contains("This file was already imported or canceled."))
  }
}

@Suite struct `An import that is done` {
  @Test func `says how much came in`() async throws {
    let visitor = Visitor()
    let text = "Company,Status,Interview Date\nHelios,Applied,2026-08-03\nWren,Applied,\n"
    let place = try #require(try await visitor.post("/import", [("text", text)]).location)
    let done = try await visitor.post(place, [("do", "save")])
    let page = try await visitor.get(try #require(done.location)).text
    #expect(page.contains("Imported 2 applications and 1 interview."))
  }

  @Test(arguments: ["", "applications-1", "applications-x-1-2", "cats-1-2-3", "people--1-2-3"])
  func `says nothing of what an address made up`(came: String) {
    #expect(ImportCount(came) == nil)
  }
}

@Suite struct `Letters that look wrong on the page of an import` {
  @Test func `are asked about first, and mended where that is chosen`() async throws {
    let visitor = Visitor()
    let text = "Company,Status\nMÃ¼ller,Applied\n"
    let place = try #require(try await visitor.post("/import", [("text", text)]).location)
    let page = try await visitor.get(place).text
    #expect(page.contains("Choose these first") && page.contains("<bdi>Müller</bdi>"))
    #expect(!page.contains(#"value="save""#))
    _ = try await visitor.post(place, [("letters", "mend"), ("do", "look")])
    _ = try await visitor.post(place, [("do", "save")])
    let companies = try await visitor.keeper.journal().shelf(JobApplication.self).map(\.company)
    #expect(companies == ["Müller"])
  }
}

/// An import is one commit: undone, nothing of it is left.
@Suite struct `An import that is undone` {
  private static let table = """
    Company,Job Title,Status,Date Applied,Interview Date
    Heron Labs,Analyst,Third drawer,2026-03-04,2026-03-20
    Wren,Tester,Rejected,2026-03-05,
    Ibis,Tester,Offer,2026-03-06,2026-04-01
    """

  private func lines(_ journal: Journal) throws -> [String] {
    try journal.everything.map {
      String(decoding: try PayloadCoder.payload(saving: $0, as: nil), as: UTF8.self)
    }.sorted()
  }

  @Test(arguments: 0..<200) func `leaves the journal as it was, and every link whole`(
    number: Int
  ) async throws {
    let clock = FixedClock(seed: UInt64(number + 1))
    let keeper = JournalKeeper(store: MemoryStore(), writer: "serve", maximumAge: .zero) {
      clock.surroundings
    }
    var source = SplitMix64(seed: UInt64(number))
    let rows = Self.table.split(separator: "\n").dropFirst().map(String.init)
    func bring(_ rows: [String]) async throws -> CommitReceipt {
      let text = "Company,Job Title,Status,Date Applied,Interview Date\n"
      var reading = ReadingChoices(statuses: ["Third drawer": "interview"])
      reading.remembered = RememberedWords(try await keeper.journal())
      let choices = ImportChoices(reading: reading)
      let data = Data((text + rows.joined(separator: "\n")).utf8)
      let read = try Import(data, as: .applications, clock.surroundings, reading)
      return try await keeper.commit { journal in
        read.plan(choices, for: ImportTarget(journal, clock.surroundings)).changes
      }
    }
    let first = rows.filter { _ in Bool.random(using: &source) }.map {
      // As it stood some weeks before: less was known.
      Bool.random(using: &source)
        ? $0 : $0.split(separator: ",").prefix(2).joined(separator: ",") + ",Applied"
    }
    if !first.isEmpty { _ = try await bring(first) }
    let before = try lines(try await keeper.journal())
    let receipt = try await bring(rows.shuffled(using: &source))
    if let commit = receipt.commit { _ = try await keeper.undo(commit) }
    let after = try await keeper.journal()
    #expect(try lines(after) == before)
    #expect(Doctor.danglingLinks(in: after).isEmpty)
  }
}
