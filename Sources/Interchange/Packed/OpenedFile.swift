import Foundation
import Records

/// A file that is brought in, out of what it is packed in: a text, a workbook, or the tables of a
/// LinkedIn archive.
///
/// A zip with one such file in it is read as that file.
struct OpenedFile: Sendable {
  enum Content: Sendable {
    case bytes(Data)
    case workbook(Workbook)
    case tables([LinkedInExport.Table])
  }

  let content: Content
  /// What a person should know about what was read and what was left.
  let notes: [Phrase]

  /// - Parameters:
  ///   - sort: what is looked for in a file that holds several things.
  ///   - sheet: of a workbook; nil where its content decides.
  init(_ data: Data, as sort: ImportSort, sheet: String? = nil) throws(PackedFlaw) {
    guard ZipFile.isOne(data) else {
      (content, notes) = (.bytes(data), [])
      return
    }
    let zip = try ZipFile(data)
    if Workbook.isOne(zip) {
      (content, notes) = (.workbook(try Workbook(zip, chosen: sheet)), [])
    } else if let export = LinkedInExport(zip) {
      (content, notes) = (.tables(try export.tables(of: sort)), export.notes(of: sort))
    } else {
      let (bytes, names) = try OpenedFile.inside(zip)
      let note: Phrase = "Read from the zip: \(names.joined(separator: ", "))."
      guard ZipFile.isOne(bytes) else {
        (content, notes) = (.bytes(bytes), [note])
        return
      }
      // One more time, and no further: a zip in a zip in a zip holds no table.
      let inner = try ZipFile(bytes)
      guard Workbook.isOne(inner) else { throw .nested }
      (content, notes) = (.workbook(try Workbook(inner, chosen: sheet)), [note])
    }
  }

  /// The one file of a zip that can be read, or all its contacts.
  private static func inside(_ zip: ZipFile) throws(PackedFlaw) -> (bytes: Data, names: [String]) {
    let files = zip.entries.filter { !isClutter($0.path) }
    let readable = files.filter { endings.contains(ending($0.name)) }
    guard let first = readable.first else {
      throw files.contains { ending($0.name) == "zip" } ? .nested : .nothingInside
    }
    if readable.count == 1 { return (try zip.bytes(of: first), [first.name]) }
    guard readable.allSatisfy({ ["vcf", "vcard"].contains(ending($0.name)) }) else {
      throw .severalInside(readable.prefix(5).map(\.name) + (readable.count > 5 ? ["…"] : []))
    }
    var bytes = Data()
    for entry in readable {
      bytes += try zip.bytes(of: entry) + [0x0D, 0x0A]
      guard bytes.count <= PackedLimits.textMegabytes << 20 else {
        throw .unpacksTooLarge(megabytes: PackedLimits.textMegabytes)
      }
    }
    return (bytes, readable.prefix(5).map(\.name) + (readable.count > 5 ? ["…"] : []))
  }

  private static let endings: Set = [
    "csv", "tsv", "tab", "txt", "vcf", "vcard", "xlsx", "xlsm", "ods",
  ]

  private static func ending(_ name: String) -> String {
    name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
  }

  /// What a Mac puts into every zip, and whatever else hides itself.
  private static func isClutter(_ path: String) -> Bool {
    path.hasPrefix("__MACOSX/") || path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
