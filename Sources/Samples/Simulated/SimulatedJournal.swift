package import Foundation
package import Insights
package import Records

/// Records of a simulated life, each with the moment it was saved, so that a journal can be built
/// for any day.
package struct SimulatedJournal: Sendable {
  /// A record and the moment it was saved; saving it again is a later event.
  package struct Event: Sendable {
    package let at: Date
    package let record: any JournalRecord
  }

  package var events: [Event] = []
  /// Moments that trials look at, such as when a given number of answers was known.
  package var marks: [Date] = []
  package var source: SeededNumbers
  /// The person's level in each competency.
  var levels: [Double]

  static let zone = "Europe/London"
  package static let start = Day(number: 20_454)

  package init(_ plant: Plant, seed: UInt64) {
    source = SeededNumbers(seed: seed)
    levels = Notes.levels(plant, &source)
  }

  /// The moment on a day, at an hour in GMT.
  package static func moment(_ day: Int, _ hour: Double = 18) -> Date {
    // Rounded to the second, because stored dates are no finer than milliseconds.
    Date(timeIntervalSince1970: (Double(start.number + day) * 86_400 + hour * 3_600).rounded())
  }

  package mutating func save(_ record: some JournalRecord, at moment: Date) {
    events.append(Event(at: moment, record: record))
  }

  package mutating func newID<Subject>(
    _ day: Int,
    _: Subject.Type = Subject.self
  ) -> Identifier<Subject> {
    Identifier(RecordID(.timeOrdered(at: Self.moment(day), from: &source)))
  }

  /// Sorts the events by moment, once all are there.
  package mutating func sort() {
    let order = events.indices.sorted { (events[$0].at, $0) < (events[$1].at, $1) }
    events = order.map { events[$0] }
  }

  /// A lognormal number of days, at least one.
  mutating func wait(_ median: Double, _ deviation: Double = 0.8) -> Int {
    max(1, Int((median * exp(deviation * source.normal())).rounded()))
  }

  package var end: Date { events.last?.at ?? Self.moment(0) }

  /// The final state of every record, in the order they were first saved.
  package var records: [any JournalRecord] {
    var newest: [RecordID: any JournalRecord] = [:]
    var order: [RecordID] = []
    for event in events {
      let id = event.record.reference.id
      if newest.updateValue(event.record, forKey: id) == nil { order.append(id) }
    }
    return order.compactMap { newest[$0] }
  }
}

/// A journal that grows with a simulated life.
package struct GrowingJournal: Sendable {
  package private(set) var journal = Journal()
  private let events: [SimulatedJournal.Event]
  private var place = 0
  /// Whether each record is encoded and decoded as in an archive, which is slower and gives the
  /// same.
  private let inBytes: Bool

  package init(_ story: SimulatedJournal, inBytes: Bool = false) {
    events = story.events
    self.inBytes = inBytes
  }

  /// Adds what was saved up to a moment.
  package mutating func grow(until moment: Date) {
    var entries: [Entry] = []
    var revisions: [RecordID: Int] = [:]
    while place < events.count, events[place].at <= moment {
      let event = events[place]
      let reference = event.record.reference
      let revision = (revisions[reference.id] ?? journal.revision(of: reference.id)) + 1
      revisions[reference.id] = revision
      place += 1
      entries.append(
        Entry(
          sequence: place,
          commit: reference.id,
          reference: reference,
          revision: revision,
          recordedAt: event.at,
          act: nil,
          content: inBytes ? Self.read(event.record) : .saved(event.record)
        )
      )
    }
    journal.apply(entries)
  }

  private static func read(_ record: some JournalRecord) -> Entry.Content {
    guard let payload = try? PayloadCoder.payload(saving: record, as: nil) else {
      preconditionFailure("a made-up record can be written")
    }
    return PayloadCoder.read(payload, format: type(of: record).format).2
  }
}
