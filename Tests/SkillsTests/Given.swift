import Records
import Support

/// Small journals the tests of this room begin from.
enum Given {
  static let now = Surroundings.fixed(seed: 41)

  static func journal(_ records: any JournalRecord...) -> Journal {
    Journal().after(saving: records)
  }
}
