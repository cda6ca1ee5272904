package import Records

/// Why a file is no archive that can be read; nothing of it is written down.
package enum ArchiveFlaw: ImportFlaw, Equatable {
  case notOurs
  case newer(format: Int)
  case tooLarge(megabytes: Int)

  /// What happened and what to do, for a person.
  package var phrase: Phrase {
    switch self {
    case .notOurs:
      "This is no archive of Rebound. Its first line would begin with {\"rebound\":\"archive\". Choose a file from `rebound export`."
    case .newer(let format):
      "This archive is of format \(format), which this Rebound cannot read yet. Install a newer one, and try again."
    case .tooLarge(let megabytes):
      "This file is larger than \(megabytes) MB, which no journal is. Choose a file from `rebound export`."
    }
  }
}
