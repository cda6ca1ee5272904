import Foundation
import Records
import Support
import Testing

/// A file from elsewhere can hold any number: none that no form would take is shown of it.
@Suite struct `A number or a date beyond all bounds` {
  static let numbers = [Int.max, Int.min, -1, 0, 1_000_000]
  static let moments = [
    "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "9999999999-01-01T00:00:00.000Z",
    "-0500-01-01T00:00:00.000Z", "1500-02-29T00:00:00.000Z",
  ]

  /// A filled record of every kind, with every number made this one.
  private func payload(_ kind: Kind, _ change: (Any) -> Any) throws -> Data {
    let type = try #require(RecordKinds.type(of: kind))
    let whole = try PayloadCoder.payload(saving: FillingDecoder.filled(type), as: nil)
    let object = try JSONSerialization.jsonObject(with: whole)
    return try JSONSerialization.data(withJSONObject: changed(object, change))
  }

  private func changed(_ value: Any, _ change: (Any) -> Any) -> Any {
    switch value {
    case let members as [String: Any]: members.mapValues { changed($0, change) }
    case let elements as [Any]: elements.map { changed($0, change) }
    default: change(value)
    }
  }

  private func numbers(in value: Any) -> [Int] {
    switch value {
    case let members as [String: Any]: members.values.flatMap(numbers)
    case let elements as [Any]: elements.flatMap(numbers)
    // Foundation reads `true` as a number too.
    case let number as NSNumber where !(value is Bool): [number.intValue]
    default: []
    }
  }

  @Test(arguments: RecordKindsTests.kinds)
  func `leaves a record readable, and stays out of it`(_ kind: Kind) throws {
    for number in Self.numbers {
      let payload = try payload(kind) { ($0 is NSNumber && !($0 is Bool)) ? number : $0 }
      guard case .saved(let record) = PayloadCoder.read(payload, format: 1).2 else { continue }
      let text = try PayloadCoder.encoder.encode(record)
      for kept in numbers(in: try JSONSerialization.jsonObject(with: text)) {
        // The line of a table it came from is printed, and nothing else.
        #expect((-5...36_000).contains(kept) || kept == number && kind == JobApplication.kind)
      }
    }
  }

  @Test(arguments: RecordKindsTests.kinds)
  func `is a moment that can be shown, or its record is kept unread`(_ kind: Kind) throws {
    for moment in Self.moments {
      let payload = try payload(kind) { value in
        (value as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\dT.*Z/) == nil ? value : moment
      }
      guard case .saved(let record) = PayloadCoder.read(payload, format: 1).2 else { continue }
      let again = try PayloadCoder.payload(saving: record, as: nil)
      guard case .saved = PayloadCoder.read(again, format: 1).2 else {
        Issue.record("\(kind) is written as it cannot be read: \(moment)")
        continue
      }
    }
  }

  @Test func `is named, so that an import can tell of it`() throws {
    let cut = try payload(Skill.kind) { ($0 is NSNumber && !($0 is Bool)) ? Int.max : $0 }
    #expect(PayloadCoder.legibility(of: cut, format: 1) == .cut)
    let far = try payload(Skill.kind) { value in
      (value as? String)?.hasSuffix("Z") == true ? "9999999999-01-01T00:00:00.000Z" : value
    }
    #expect(PayloadCoder.legibility(of: far, format: 1) == .unreadable)
    #expect(PayloadCoder.legibility(of: far, format: 99) == .newer)
    #expect(PayloadCoder.legibility(of: try payload(Skill.kind) { $0 }, format: 1) == .whole)
  }

  @Test func `of days is the nearest one there is, and no sum of days is beyond`() throws {
    for day in [Day.first, Day.last, Day(number: .max), Day(number: .min)] {
      for step in [Int.max, Int.min, 1, -1, 7] {
        let days = [day + step, day - step]
        for other in days { #expect(Day(other.description) != nil, "\(other.number)") }
      }
      #expect((1...7).contains(day.weekday))
    }
    #expect(Day("0001-01-01") == Day.first && Day("9999-12-31") == Day.last)
  }

  @Test func `on the clock is written so that it can be read`() throws {
    for seconds in [1e12, -1e12, 253_402_300_799, -62_135_596_800] {
      let now = Surroundings.fixed(Date(timeIntervalSince1970: seconds))
      let checkIn = CheckIn(id: now.newID(), takenAt: now.now, day: now.today)
      let payload = try PayloadCoder.payload(saving: checkIn, as: nil)
      guard case .saved = PayloadCoder.read(payload, format: 1).2 else {
        Issue.record("not read again: \(String(decoding: payload, as: UTF8.self))")
        continue
      }
    }
  }

  @Test func `of a routine ends it rather than the program`() throws {
    let now = Surroundings.fixed(.start)
    for unit in [RhythmUnit.days, .weeks] {
      var routine = Routine(id: now.newID(), addedAt: now.now, title: "t", startOn: now.today)
      routine.unit = unit
      routine.every = .max
      let next = try #require(routine.day(after: now.today))
      #expect(next > now.today)
      #expect(routine.day(after: Day.last) != nil)
    }
  }
}
