import Foundation
import Journaling
import Records
import Support
import Testing
@testable import Web

/// Words that were erased are searched for in the raw files, for everything that can be written.
@Suite struct `What was erased is in no file` {
  private static let kinds = RecordKinds.all.map { $0.kind }
  private static let walked = Guidance.exercises.filter { $0.record != nil && $0.page == nil }
    .map(\.id)

  @Test(arguments: kinds)
  func `whatever kind of record it was in`(_ kind: Kind) async throws {
    try await FiledVisitor.withNewJournal { filed in
      let type = try #require(RecordKinds.type(of: kind))
      let id = try await filed.save(type, "CANARY-first")
      guard try filed.holds("CANARY-first") else { return }
      try await filed.save(type, "CANARY-second")
      try await filed.visitor.keeper.keep(
        KeptDraft(
          key: DraftKey(form: "some form", tab: "1"),
          savedAt: .start,
          payload: Data("\(id) CANARY-half".utf8)
        )
      )
      try await filed.backUp()
      let words = ["CANARY-first", "CANARY-second", "CANARY-half"]
      #expect(try words.allSatisfy(filed.holds))
      let reply = try await filed.visitor.post(
        "/settings/data/erasure",
        [("record", id.description)]
      )
      #expect(reply.status == 303)
      #expect(try words.filter(filed.holds) == [])
      #expect(try await filed.visitor.keeper.journal().record(id) == nil)
    }
  }

  @Test func `nearly every kind holds words of a person`() async throws {
    let wordless = try Self.kinds.filter { kind in
      let type = try #require(RecordKinds.type(of: kind))
      return try !type.filledPayload("CANARY").contains("CANARY")
    }
    #expect(
      Set(wordless) == [Recovery.kind, SetAside.kind, TwoPeople.kind, CompetencyRating.kind]
    )
  }

  @Test(arguments: walked)
  func `nor is an exercise that was thrown away half-written`(_ id: String) async throws {
    try await FiledVisitor.withNewJournal { filed in
      let written = try await filed.walk(id, finishing: false)
      guard let prompt = written.prompt else { return }
      #expect(try filed.holds("CANARY"))
      _ = try await filed.visitor.post(prompt, [("go", "discard")])
      #expect(try !filed.holds("CANARY"))
    }
  }

  @Test(arguments: walked)
  func `nor is one that was finished, with all that came out of it`(_ id: String) async throws {
    try await FiledVisitor.withNewJournal { filed in
      let written = try await filed.walk(id, finishing: true)
      guard written.prompt != nil else { return }
      try await filed.backUp()
      #expect(try filed.holds("CANARY"))
      let journal = try await filed.visitor.keeper.journal()
      let all = journal.everything.map { $0.reference.id.description }
      _ = try await filed.visitor.post(
        "/settings/data/erasure",
        [("record", all.joined(separator: "\n"))]
      )
      #expect(try !filed.holds("CANARY"))
    }
  }
}

extension FiledVisitor {
  /// Saves a record with every text of it filled.
  @discardableResult
  fileprivate func save<R: JournalRecord>(_ type: R.Type, _ text: String) async throws -> RecordID {
    let record = try FillingDecoder.filled(type, with: text)
    try await visitor.keeper.commit { _ in [.save(record)] }
    return record.id.raw
  }

  /// Walks an exercise with a canary in every field a person writes freely in.
  ///
  /// - Returns: the last prompt at which something was written.
  fileprivate func walk(_ id: String, finishing: Bool) async throws -> (prompt: String?, done: Bool)
  {
    let exercise = try #require(Guidance.exercise(id))
    let form = try #require(exercise.record.flatMap(ExerciseForms.form))
    var written: String?
    var next = try await visitor.post("/exercises/\(id)").location
    var number = 0
    while let prompt = next, !prompt.contains("/closing"), number < exercise.prompts.count {
      let names = (exercise.prompts[number].fields ?? []).map(\.name)
      let answers = form.fields.filter { names.contains($0.name) }
        .compactMap { info in info.control.canary(info).map { (info.name, $0) } }
      if form.fields.contains(where: { names.contains($0.name) && $0.control.isProse }) {
        written = prompt
        _ = try await autosave(prompt, answers.map { ($0.0, $0.1 + " autosaved") })
      }
      number += 1
      let isLast = number == exercise.prompts.count
      let way = isLast && !finishing ? "pause" : "next"
      next = try await visitor.post(prompt, answers + [("go", way)]).location
    }
    return (written, next?.contains("/closing") == true)
  }
}

extension Control {
  /// A canary where a person writes freely, and what a form cannot be finished without.
  fileprivate func canary(_ info: FieldInfo) -> String? {
    if isProse { return "CANARY \(info.name)" }
    guard info.isRequired, case .choice(let choices) = self else { return nil }
    return choices.first?.value
  }
}

extension JournalRecord {
  fileprivate static func filledPayload(_ text: String) throws -> String {
    let record = try FillingDecoder.filled(Self.self, with: text)
    return String(decoding: try PayloadCoder.payload(saving: record, as: nil), as: UTF8.self)
  }
}
