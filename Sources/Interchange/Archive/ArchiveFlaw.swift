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
      "This is not a Rebound archive. The first line of an archive begins with {\"rebound\":\"archive\". Choose a file from `rebound export`."
    case .newer(let format):
      "This archive has format \(format), which this version of Rebound cannot read. Install a newer version, and try again."
    case .tooLarge(let megabytes):
      "This file is larger than \(megabytes) MB, so it cannot be a journal. Choose a file from `rebound export`."
    }
  }
}
