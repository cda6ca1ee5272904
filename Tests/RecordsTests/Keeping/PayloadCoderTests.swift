import Foundation
import Records
import Support
import Testing

struct PayloadCoderTests {
  private var lesson: Lesson {
    var lesson = Lesson(id: Identifier(.numbered(1)), learnedAt: .start, sort: .keep, text: "one")
    lesson.application = Identifier(.numbered(2))
    return lesson
  }

  private func string(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }

  @Test func `a payload says its kind and act, and writes nothing empty`() throws {
    let payload = try PayloadCoder.payload(saving: lesson, as: .moved)
    #expect(
      string(payload) == """
        {"kind":"lesson","act":"moved","record":{"application":"\(RecordID.numbered(2))",\
        "id":"\(RecordID.numbered(1))","learnedAt":"2026-11-23T08:00:00.000Z","sort":"keep",\
        "text":"one"}}
        """
    )
  }

  @Test func `what was saved is read back equal`() throws {
    for act in [nil, Act.imported, Act(rawValue: "so \"new\"")] {
      let payload = try PayloadCoder.payload(saving: lesson, as: act)
      let (kind, readAct, content) = PayloadCoder.read(payload, format: 1)
      #expect(kind == Lesson.kind)
      #expect(readAct == act)
      guard case .saved(let record) = content else { throw CocoaError(.coderReadCorrupt) }
      #expect(record as? Lesson == lesson)
    }
  }

  @Test func `a frame in another order, or with more in it, is read too`() throws {
    let body = string(try PayloadCoder.encoder.encode(lesson))
    for frame in [
      #"{"record":\#(body),"kind":"lesson"}"#, #" { "kind" : "lesson" , "record" : \#(body) } "#,
      #"{"kind":"lesson","record":\#(body),"later":{"record":1}}"#,
    ] {
      let (_, _, content) = PayloadCoder.read(Data(frame.utf8), format: 1)
      guard case .saved(let record) = content else { throw CocoaError(.coderReadCorrupt) }
      #expect(record as? Lesson == lesson)
    }
  }

  @Test func `what a newer binary keeps beside the record survives an edit`() throws {
    let body = string(try PayloadCoder.encoder.encode(lesson))
    let old = #"{"kind":"lesson","act":"moved","sealed":{"by":[1, 2]},"record":\#(body),"later":1}"#
    var edited = lesson
    edited.text = "two"
    let payload = try PayloadCoder.payload(saving: edited, as: nil, over: Data(old.utf8))
    #expect(string(payload).hasSuffix(#","sealed":{"by":[1, 2]},"later":1}"#))
    guard case .saved(let record) = PayloadCoder.read(payload, format: 1).2 else {
      throw CocoaError(.coderReadCorrupt)
    }
    #expect((record as? Lesson)?.text == "two")
    #expect(PayloadCoder.read(payload, format: 1).1 == nil, "the act is of the edit")
  }

  @Test func `removed and erased say so, and keep their kind`() {
    let removed = PayloadCoder.read(
      PayloadCoder.payload(removing: Lesson.kind, as: .undone),
      format: 1
    )
    #expect(removed.0 == Lesson.kind)
    #expect(removed.1 == .undone)
    guard case .removed = removed.2 else {
      Issue.record("not removed")
      return
    }
    let erased = PayloadCoder.read(PayloadCoder.payload(erasing: Lesson.kind), format: 1)
    guard case .erased = erased.2 else {
      Issue.record("not erased")
      return
    }
  }

  @Test(arguments: [
    "", "{", "not json", "[]", "null", "{}", #"{"kind":"lesson"}"#, #"{"kind":7,"record":{}}"#,
    #"{"kind":"lesson","record":{"id":"x"}}"#, #"{"kind":"horoscope","record":{"a":1}}"#,
    #"{"kind":"lesson","record":}"#, #"{"kind":"lesson","record":{}"#,
  ])
  func `what cannot be read is kept as it is`(_ json: String) {
    let payload = Data(json.utf8)
    let (_, _, content) = PayloadCoder.read(payload, format: 1)
    guard case .unknown(let kept) = content else {
      Issue.record("read: \(json)")
      return
    }
    #expect(kept == payload)
  }

  @Test func `a newer format is not guessed at`() throws {
    let payload = try PayloadCoder.payload(saving: lesson, as: nil)
    let (kind, _, content) = PayloadCoder.read(payload, format: Lesson.format + 1)
    #expect(kind == Lesson.kind)
    guard case .unknown = content else {
      Issue.record("read a newer format")
      return
    }
  }

  @Test func `a save carries unknown fields of the payload before`() throws {
    let before = string(try PayloadCoder.payload(saving: lesson, as: nil))
      .replacing(#""text":"one""#, with: #""text":"one","weight":1.10"#)
    var changed = lesson
    changed.text = "two"
    let after = try PayloadCoder.payload(saving: changed, as: nil, over: Data(before.utf8))
    #expect(string(after).contains(#""weight":1.10"#))
    #expect(string(after).contains(#""text":"two""#))
  }

  @Test func `a payload that cannot be read does not hinder a save`() throws {
    let fresh = try PayloadCoder.payload(saving: lesson, as: nil)
    for before in ["", "{}", #"{"kind":"lesson","removed":true}"#, #"{"record":{"id":7}}"#] {
      #expect(try PayloadCoder.payload(saving: lesson, as: nil, over: Data(before.utf8)) == fresh)
    }
  }

  @Test func `a number JSON cannot hold is refused`() {
    #expect(throws: EncodingError.self) { try PayloadCoder.encoder.encode([Double.nan]) }
  }
}
