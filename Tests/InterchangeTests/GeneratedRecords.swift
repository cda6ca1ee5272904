import Foundation
import Interchange
import Records
import Support

/// Records drawn from a seed, as envelopes hold them: known kinds, fields and kinds of a newer
/// binary, odd spellings of JSON, and bytes nobody can read.
struct GeneratedRecords {
  private var source: SplitMix64

  init(_ seed: UInt64) {
    source = SplitMix64(seed: seed)
  }

  mutating func next(_ count: Int) -> [ArchivedRecord] {
    (0..<count).compactMap { _ in next() }
  }

  mutating func next() -> ArchivedRecord? {
    let id = RecordID(UUID.timeOrdered(at: time(), from: &source))
    switch source.next() % 10 {
    case 0: return newKind(id)
    case 1: return newField(id)
    case 2: return ArchivedRecord(id: id, format: 1, payload: Data([0xFF, 0x00, 0x7B]))
    case 3: return newShape(id)
    default: return known(id)
    }
  }

  private mutating func known(_ id: RecordID) -> ArchivedRecord? {
    let record: any JournalRecord
    switch source.next() % 4 {
    case 0:
      var application = JobApplication(
        id: Identifier(id),
        addedAt: time(),
        company: text(),
        title: text()
      )
      application.stage = source.pick(Stage.all)
      application.notes = text()
      application.wanted = Bool.random(using: &source) ? Int(source.next() % 11) : nil
      record = application
    case 1:
      var lesson = Lesson(id: Identifier(id), learnedAt: time(), sort: .change, text: text())
      lesson.ifCue = text()
      record = lesson
    case 2:
      var mood = CheckIn(
        id: Identifier(id),
        takenAt: time(),
        day: Day(number: Int(source.next() % 30_000))
      )
      mood.feelings = [text(), text()]
      record = mood
    default:
      record = Rejection(
        id: Identifier(id),
        application: Identifier(id),
        learnedOn: Day(number: 20_000),
        savedAt: time()
      )
    }
    let act: Act? = Bool.random(using: &source) ? .rejected : nil
    guard let payload = try? PayloadCoder.payload(saving: record, as: act) else { return nil }
    return ArchivedRecord(id: id, format: 1, payload: payload)
  }

  private mutating func newKind(_ id: RecordID) -> ArchivedRecord? {
    let body = #"{"kind":"dream","record":{"deep":[1,2.50,{"x":null}],"id":"\#(id)","z":1e3}}"#
    return ArchivedRecord(id: id, format: 4, payload: Data(body.utf8))
  }

  private mutating func newField(_ id: RecordID) -> ArchivedRecord? {
    let body = """
      {"kind":"activity","later":true,"record":{"id":"\(id)", "title" : "Walk",
      "addedAt":"2026-01-02T03:04:05.678Z","colour":["g\\u00e9","\\/"],"sort":"body"}}
      """
    return ArchivedRecord(id: id, format: 1, payload: Data(body.utf8))
  }

  /// A known kind of a format that this binary cannot read.
  private mutating func newShape(_ id: RecordID) -> ArchivedRecord? {
    let body = #"{"kind":"lesson","act":"moved","record":{"id":"\#(id)","text":{"en":"no"}}}"#
    return ArchivedRecord(id: id, format: 9, payload: Data(body.utf8))
  }

  private mutating func time() -> Date {
    Date(timeIntervalSince1970: Double(source.next() % 2_000_000_000_000) / 1000)
  }

  private mutating func text() -> String {
    source.pick([
      "", "plain", "\"quoted\"", "two\nlines\r\n", "é🦊\u{2028}", "\\u0041\u{0}", "</script>",
    ])
  }
}
