package import Records

/// Why a file cannot be read as content lines at all.
package enum ContentFlaw: ImportFlaw, Equatable {
  case empty
  case tooLarge(megabytes: Int)
  case notText(line: Int)

  /// What happened and what to do, for a person.
  package var phrase: Phrase {
    switch self {
    case .empty: "This file is empty."
    case .tooLarge(let megabytes):
      "This file is larger than \(megabytes) MB. Split it, and import one part at a time."
    case .notText(let line):
      "Line \(line) contains bytes that are not text. Choose the original file from the other program."
    }
  }
}
