import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct ArchiveTests {
  private static let moment = Date(timeIntervalSince1970: 1_800_000_000.25)

  private func written(_ records: [ArchivedRecord], _ drafts: [ArchivedDraft] = []) -> Data {
    ArchiveWriter(records, drafts: drafts, exportedAt: Self.moment).data
  }

  /// The live records once these changes are committed.
  private func committed(_ changes: [Change]) -> [ArchivedRecord] {
    changes.compactMap { change in
      guard case .keep(let reference, let format, let payload) = change.step else { return nil }
      return ArchivedRecord(reference, format: format, payload: payload)
    }
  }

  private func journal(_ records: [ArchivedRecord]) -> Journal {
    Journal().applying(
      records.map { .keep($0.reference, format: $0.format, payload: $0.payload) }
    )
  }

  /// A payload without the word for why it was saved, which an import replaces.
  private func content(_ record: ArchivedRecord) -> String {
    let members = JSONText(record.payload).members?.filter { $0.key != "act" }
    let bytes = members.map { JSONText.object($0).data } ?? record.payload
    return String(decoding: bytes, as: UTF8.self).replacing("\n", with: " ")
  }

  @Test(arguments: Seed.all) func `what was written down reads back, byte for byte`(
    _ seed: Seed
  ) throws {
    var generated = GeneratedRecords(seed.number)
    let records = generated.next(30)
    let archive = try Archive(written(records))
    #expect(archive.broken.isEmpty)
    #expect(archive.header.exportedAt == Self.moment)
    #expect(archive.header.records == records.count)
    let plan = ArchivePlan(archive)
    let back = committed(plan.changes)
    #expect(back.map(content) == records.map(content))
    #expect(back.map(\.format) == records.map(\.format))
    #expect(back.map(\.reference) == records.map(\.reference))
    #expect(plan.changes.allSatisfy { $0.act == .imported })
    #expect(plan.notes.isEmpty)
    let (before, after) = (journal(records), journal(back))
    #expect(after.applications == before.applications)
    #expect(Array(after.shelf(CheckIn.self)) == Array(before.shelf(CheckIn.self)))
    #expect(Set(after.unknown) == Set(before.unknown))
    #expect(Set(plan.unknown) == Set(before.unknown))
  }

  @Test(arguments: Seed.all) func `one record is one line`(_ seed: Seed) {
    var generated = GeneratedRecords(seed.number)
    let records = generated.next(20)
    let lines = written(records).split(separator: 0x0A)
    #expect(lines.count == records.count + 1)
    #expect(!written(records).contains(0x0D))
    #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: $0)) != nil })
  }

  @Test(arguments: Seed.all) func `a second import changes nothing`(_ seed: Seed) throws {
    var generated = GeneratedRecords(seed.number)
    let archive = try Archive(written(generated.next(30)))
    let present = committed(ArchivePlan(archive).changes)
    let again = ArchivePlan(archive, present: present)
    #expect(again.changes.isEmpty)
    #expect(again.rows.count { $0.verb == .same } == archive.records.count)
  }

  @Test func `removed and erased records are in no archive`() {
    let id = RecordID(UUID())
    for payload in [
      PayloadCoder.payload(removing: Lesson.kind, as: nil),
      PayloadCoder.payload(erasing: Lesson.kind),
    ] {
      #expect(ArchivedRecord(id: id, format: 1, payload: payload) == nil)
    }
  }

  @Test func `drafts travel as they are`() throws {
    let drafts = [
      ArchivedDraft(
        form: "debrief",
        tab: "a\"b",
        savedAt: Self.moment,
        payload: Data(#"{"x": 1}"#.utf8)
      ),
      ArchivedDraft(form: "settle", tab: "1", savedAt: Self.moment, payload: Data("{\n}".utf8)),
      ArchivedDraft(form: "settle", tab: "2", savedAt: Self.moment, payload: Data([0, 255, 10])),
      ArchivedDraft(form: "settle", tab: "3", savedAt: Self.moment, payload: Data()),
    ]
    let archive = try Archive(written([], drafts))
    #expect(archive.drafts == drafts)
    #expect(ArchivePlan(archive).drafts == drafts)
    #expect(ArchivePlan(archive, drafts: drafts).drafts.isEmpty)
  }

  @Test func `a draft that differs is kept beside the one that is there, once`() throws {
    let (mine, theirs) = (Data("{}".utf8), Data("[]".utf8))
    let draft = ArchivedDraft(form: "debrief", tab: "1", savedAt: Self.moment, payload: theirs)
    let here = ArchivedDraft(form: "debrief", tab: "1", savedAt: Self.moment, payload: mine)
    let archive = try Archive(written([], [draft]))
    let kept = ArchivePlan(archive, drafts: [here]).drafts
    #expect(kept.map(\.payload) == [theirs])
    #expect(kept.first?.tab != "1")
    #expect(ArchivePlan(archive, drafts: [here] + kept).drafts.isEmpty)
  }
}

@Suite struct ArchiveConflictTests {
  private let id = RecordID(UUID(uuidString: "01980000-0000-7000-8000-000000000001") ?? UUID())

  private func lesson(_ text: String, _ more: String = "") -> ArchivedRecord {
    let body =
      #"{"kind":"lesson","record":{"id":"\#(id)","learnedAt":"2026-01-02T03:04:05.000Z","#
      + #""sort":"keep","text":"\#(text)"\#(more)}}"#
    return ArchivedRecord(
      Reference(kind: Lesson.kind, id: id),
      format: 1,
      payload: Data(body.utf8)
    )
  }

  private func plan(_ theirs: ArchivedRecord, here: [ArchivedRecord]) throws -> ArchivePlan {
    ArchivePlan(
      try Archive(ArchiveWriter([theirs], exportedAt: .distantPast).data),
      present: here
    )
  }

  @Test func `what differs is kept twice, and never again`() throws {
    let plan = try plan(lesson("theirs"), here: [lesson("mine")])
    let kept = try #require(plan.rows.first { $0.verb == .keepTwice })
    let copied = try #require(kept.record).id
    #expect(kept.line == 2 && copied != id)
    #expect(copied.description.hasPrefix("01980000-0000-7"))
    guard case .keep(let reference, let format, let payload)? = plan.changes.first?.step else {
      Issue.record("nothing was written")
      return
    }
    #expect(reference.id == copied)
    #expect(JSONText(payload)["record"]?["id"]?.string == copied.description)
    #expect(JSONText(payload)["record"]?["text"]?.string == "theirs")
    let copy = ArchivedRecord(reference, format: format, payload: payload)
    #expect(try self.plan(lesson("theirs"), here: [lesson("mine"), copy]).changes.isEmpty)
  }

  @Test func `a number beyond its scale is told of, and so is a moment no calendar has`() throws {
    let check =
      #"{"kind":"check-in","record":{"id":"\#(id)","takenAt":"2026-01-02T03:04:05.000Z","#
      + #""day":"2026-01-02","mood":9223372036854775807}}"#
    let far = check.replacing("2026-01-02T", with: "9999999999-01-01T")
    let records = [check, far].map {
      ArchivedRecord(Reference(kind: CheckIn.kind, id: id), format: 1, payload: Data($0.utf8))
    }
    for (record, words) in zip(records, ["outside their scale", "are kept, but not shown"]) {
      let plan = try plan(record, here: [])
      #expect(plan.rows.map(\.verb) == [.add] && plan.unknown.isEmpty)
      let note = try #require(plan.notes.first)
      #expect(Speaker.english.say(note).contains(words))
      #expect(Speaker.english.say(note).contains("line 2"))
    }
  }

  @Test func `another spelling of the same is the same`() throws {
    let text =
      #"{"record":{"text":"\u006dine", "sort":"keep","learnedAt":"2026-01-02T03:04:05.000Z","#
      + #" "id":"\#(id)"},"kind":"lesson"}"#
    let spelled = ArchivedRecord(
      Reference(kind: Lesson.kind, id: id),
      format: 1,
      payload: Data(text.utf8)
    )
    #expect(try plan(spelled, here: [lesson("mine")]).changes.isEmpty)
    #expect(
      try plan(lesson("mine", #","new":1"#), here: [lesson("mine")]).rows.map(\.verb) == [
        .keepTwice
      ]
    )
  }

  @Test func `preferences that are there stay`() throws {
    func preferences(_ id: RecordID) -> ArchivedRecord {
      let record = Preferences(id: Identifier(id), savedAt: .distantPast, zone: "Europe/Berlin")
      let payload = (try? PayloadCoder.payload(saving: record, as: nil)) ?? Data()
      return ArchivedRecord(record.reference, format: 1, payload: payload)
    }
    let theirs = preferences(RecordID(UUID()))
    #expect(try plan(theirs, here: [preferences(id)]).changes.isEmpty)
    #expect(try plan(theirs, here: [preferences(id)]).notes.count == 1)
    #expect(try plan(theirs, here: []).changes.count == 1)
  }
}

@Suite struct BrokenArchiveTests {
  private static let header = #"{"rebound":"archive","format":1,"records":1}"# + "\n"
  private static let id = "01980000-0000-7000-8000-000000000001"

  @Test(arguments: [
    ("", ArchiveFlaw.notOurs), ("hello", .notOurs), ("{}", .notOurs), ("[1]", .notOurs),
    (#"{"rebound":"archive"}"#, .notOurs), (#"{"rebound":"backup","format":1}"#, .notOurs),
    ("\n\n{\"kind\":\"lesson\"}", .notOurs), ("\0\0\0", .notOurs),
    (#"{"rebound":"archive","format":2}"#, .newer(format: 2)),
  ]) func `a file that is not ours is refused whole`(_ text: String, _ flaw: ArchiveFlaw) {
    #expect(throws: flaw) { try Archive(Data(text.utf8)) }
    #expect(!Speaker.english.say(flaw.phrase).isEmpty)
  }

  @Test(arguments: [
    "garbage", "{", "{\"kind\":\"lesson\"", "[]", "\"text\"", "null", "{}",
    #"{"kind":"lesson","id":"\#(id)","record":{}}"#,
    #"{"kind":"lesson","id":"not an id","format":1,"record":{}}"#,
    #"{"kind":"","id":"\#(id)","format":1,"record":{}}"#,
    #"{"kind":"lesson","id":"\#(id)","format":0,"record":{"id":"\#(id)"}}"#,
    #"{"kind":"lesson","id":"\#(id)","format":-1,"record":{"id":"\#(id)"}}"#,
    #"{"kind":"lesson","id":"\#(id)","format":1}"#,
    #"{"kind":"lesson","id":"\#(id)","format":1,"record":[]}"#,
    #"{"kind":"lesson","id":"\#(id)","format":1,"record":{"a":}}"#,
    #"{"kind":"lesson","id":"\#(id)","format":1,"record":{"id":"01980000-0000-7000-8000-000000000002"}}"#,
    #"{"kind":"lesson","id":"\#(id)","format":1,"removed":true,"record":{"id":"\#(id)"}}"#,
    #"{"kind":"lesson","id":"\#(id)","format":1,"payload":"eyJraW5kIjoibGVzc29uIiwicmVtb3ZlZCI6dHJ1ZX0="}"#,
    #"{"draft":{"form":"debrief"}}"#, #"{"draft":{}}"#, #"{"rebound":"archive","format":1}"#,
    #"{"kind":"lesson","id":"\#(id)","format":1,"record":\#(String(repeating: "[", count: 5000))"#,
    #"{"kind":"x","id":"\#(id)","format":1,"record":{"a":\#(String(repeating: "[", count: 9999))\#(String(repeating: "]", count: 9999))}}"#,
  ]) func `a broken line is listed, and the others come in`(_ line: String) throws {
    let whole = #"{"kind":"dream","id":"\#(Self.id)","format":1,"record":{"id":"\#(Self.id)"}}"#
    let archive = try Archive(Data((Self.header + line + "\n\n" + whole).utf8))
    #expect(archive.broken.map(\.line) == [2])
    #expect(archive.records.map(\.number) == [4])
    #expect(ArchivePlan(archive).rows.map(\.name) == ["dream"])
  }

  @Test func `bytes that are no text are a broken line`() throws {
    let data = Data(Self.header.utf8) + Data([0x7B, 0xFF, 0x7D, 0x0A])
    #expect(try Archive(data).broken.map(\.line) == [2])
  }

  @Test func `an archive that was cut off says so`() throws {
    var generated = GeneratedRecords(3)
    let data = ArchiveWriter(generated.next(10), exportedAt: .distantPast).data
    let header = (data.firstIndex(of: 0x0A) ?? 0) + 1
    for length in stride(from: header, to: data.count, by: 97) {
      let archive = try Archive(data.prefix(length))
      let plan = ArchivePlan(archive)
      #expect(plan.notes.count == 1)
      #expect(archive.broken.count <= 1)
    }
  }

  @Test func `two archives in one file are both read`() throws {
    var generated = GeneratedRecords(4)
    let (first, second) = (generated.next(5), generated.next(6))
    let data =
      ArchiveWriter(first, exportedAt: .distantPast).data
      + ArchiveWriter(second, exportedAt: .distantPast).data
    let archive = try Archive(data)
    #expect(archive.records.count == first.count + second.count)
    #expect(archive.broken.count == 1)
    let doubled = try Archive(data + ArchiveWriter(first, exportedAt: .distantPast).data)
    #expect(ArchivePlan(doubled).rows.count { $0.verb == .add } == first.count + second.count)
  }

  @Test func `the archive in the documentation is one`() throws {
    let docs = URL(filePath: #filePath).appending(path: "../../../docs/archive-format.md")
      .standardized
    let text = try String(contentsOf: docs, encoding: .utf8)
    let example = try #require(text.split(separator: "```").dropFirst().first)
    let archive = try Archive(Data(example.trimmingPrefix("json\n").utf8))
    #expect(archive.broken.isEmpty)
    #expect(archive.records.count == archive.header.records)
    #expect(archive.drafts.count == 1)
    let plan = ArchivePlan(archive)
    #expect(plan.unknown.map(\.kind.rawValue) == ["dream"])
    let again = ArchiveWriter(
      archive.records.map(\.record),
      drafts: archive.drafts,
      exportedAt: try #require(archive.header.exportedAt)
    )
    #expect(String(decoding: again.data, as: UTF8.self) == example.trimmingPrefix("json\n"))
  }
}
