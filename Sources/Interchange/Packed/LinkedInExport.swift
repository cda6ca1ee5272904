import Foundation
import Records

/// The archive LinkedIn sends, whole: which of its files are read for what, found by name anywhere in it.
///
/// Only these are ever opened. Answers to employers' questions, messages and the rest stay closed.
struct LinkedInExport {
  /// One file of it.
  struct Table: Sendable {
    let name: String
    let bytes: Data
  }

  private let zip: ZipFile
  private let entries: [(entry: ZipFile.Entry, sort: ImportSort)]

  /// What each file holds, in the order they are read in: an application says more than a saved job.
  private static let files: [(name: String, sort: ImportSort)] = [
    ("job applications", .applications), ("saved jobs", .applications),
    ("connections", .people), ("contacts", .people), ("importedcontacts", .people),
    ("imported contacts", .people),
  ]

  /// Nil for a zip without such a file, and for one with a single file, which can be anybody's.
  init?(_ zip: ZipFile) {
    let found = zip.entries.flatMap { entry in
      LinkedInExport.files.enumerated().compactMap { order, file in
        LinkedInExport.part(entry.name, of: file.name).map {
          (entry: entry, sort: file.sort, place: (order, $0))
        }
      }
    }
    guard zip.entries.count > 1, !found.isEmpty,
      found.contains(where: { $0.sort == .applications || $0.entry.name == "Connections.csv" })
    else { return nil }
    self.zip = zip
    entries = found.sorted { $0.place < $1.place }.map { ($0.entry, $0.sort) }
  }

  init?(of data: Data) {
    guard ZipFile.isOne(data), let zip = try? ZipFile(data) else { return nil }
    self.init(zip)
  }

  /// Which numbered part of a file an entry is: `Job Applications_2.csv` is the second.
  private static func part(_ name: String, of file: String) -> Int? {
    let name = name.lowercased()
    guard name.hasSuffix(".csv"), name.hasPrefix(file) else { return nil }
    let number = name.dropFirst(file.count).dropLast(4)
    if number.isEmpty { return 0 }
    return number.hasPrefix("_") ? Int(number.dropFirst()) : nil
  }

  var sorts: Set<ImportSort> { Set(entries.map(\.sort)) }

  func tables(of sort: ImportSort) throws(PackedFlaw) -> [Table] {
    var tables: [Table] = []
    for (entry, holds) in entries where holds == sort {
      tables.append(Table(name: entry.name, bytes: try zip.bytes(of: entry)))
      let total = tables.reduce(0) { $0 + $1.bytes.count }
      guard total <= PackedLimits.textMegabytes << 20 else {
        throw .unpacksTooLarge(megabytes: PackedLimits.textMegabytes)
      }
    }
    guard !tables.isEmpty else { throw .linkedInWithout(sort) }
    return tables
  }

  /// What was read, and what was left.
  func notes(of sort: ImportSort) -> [Phrase] {
    let read = entries.filter { $0.sort == sort }.map(\.entry)
    let others = entries.filter { $0.sort != sort }.map(\.entry.name)
    let known = Set(entries.map(\.entry.index))
    let left = zip.entries.filter { !known.contains($0.index) }.map(\.name)
    var notes: [Phrase] = [
      "Read from the LinkedIn archive: \(LinkedInExport.list(read.map(\.name)))."
    ]
    if !others.isEmpty {
      let words: Phrase =
        sort == .people
        ? "Applications are in it too: \(LinkedInExport.list(others)). Import the same file again as applications."
        : "People are in it too: \(LinkedInExport.list(others)). Import the same file again as people."
      notes.append(words)
    }
    if !left.isEmpty {
      notes.append(
        "Not opened, because it is private or Rebound has no use for it: \(LinkedInExport.list(left))."
      )
    }
    return notes
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }
}
