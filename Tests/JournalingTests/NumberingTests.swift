import Journaling
import Records
import Support
import Testing

struct NumberingTests {
  /// Places from triples of sequence, record and revision.
  private func faults(_ head: Int, _ places: (Int, UInt64, Int)...) -> [String] {
    Numbering.faults(
      head: head,
      places: places.map { EntryPlace(sequence: $0, record: .numbered($1), revision: $2) }
    )
  }

  @Test func `a whole journal has no faults`() {
    #expect(faults(0).isEmpty)
    #expect(faults(3, (1, 1, 1), (2, 2, 1), (3, 1, 2)).isEmpty)
  }

  @Test func `a gap that an erasure explains is no fault`() {
    #expect(faults(4, (2, 2, 1), (4, 1, 3)).isEmpty)
    #expect(faults(1, (1, 1, 1)).isEmpty)
  }

  @Test func `every kind of damage is found`() {
    #expect(faults(3, (1, 1, 1), (3, 1, 2)).count == 1, "an entry is missing")
    #expect(faults(3, (1, 1, 1), (2, 2, 1)).count == 1, "the end is missing")
    #expect(faults(2).count == 1, "everything is missing")
    #expect(faults(3, (1, 1, 1), (2, 2, 1), (3, 1, 3)).count == 1, "a revision is skipped")
    #expect(faults(2, (1, 1, 1), (2, 1, 1)).count == 1, "a revision is there twice")
    #expect(!faults(2, (1, 1, 1), (1, 2, 1), (2, 3, 1)).isEmpty, "a number is there twice")
    #expect(!faults(1, (0, 1, 1), (1, 2, 1)).isEmpty, "a number below 1")
  }
}
