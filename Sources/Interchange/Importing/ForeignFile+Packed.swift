import Foundation

/// Files that are told by their bytes, or by what lies in their zip.
extension ForeignFile {
  init?(signature bytes: Data) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = ForeignFile(compound: bytes)
      return
    }
    guard let found = ForeignFile.signatures.first(where: { bytes.starts(with: $0.1) }) else {
      return nil
    }
    self = found.0
  }

  private static let signatures: [(ForeignFile, [UInt8])] = [
    (.pdf, Array("%PDF".utf8)), (.picture, [0x89, 0x50, 0x4E, 0x47]),
    (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF8".utf8)),
    (.otherArchive, Array("Rar!".utf8)), (.otherArchive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    (.otherArchive, [0x1F, 0x8B, 0x08]), (.otherArchive, Array("BZh9".utf8)),
    (.otherArchive, [0xFD, 0x37, 0x7A, 0x58, 0x5A]), (.otherArchive, [0x28, 0xB5, 0x2F, 0xFD]),
    (.database, Array("SQLite format 3\0".utf8)), (.program, [0x7F, 0x45, 0x4C, 0x46]),
    (.database, [0, 1, 0, 0] + Array("Standard ".utf8)),
  ]

  /// The container of older Office files, by the names of the streams in it.
  private init(compound bytes: Data) {
    func has(_ stream: String) -> Bool {
      let name = Data(stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      return bytes.range(of: name) != nil
    }
    // The locked one first: what is inside it is out of sight.
    if has("EncryptedPackage") {
      self = .locked
    } else if has("WordDocument") || has("PowerPoint Document") {
      self = .oldOffice
    } else if has("__substg1.0_") {
      self = .outlookMessage
    } else {
      self = .oldExcel
    }
  }

  /// Nil for a zip that can be read, or that its own reader refuses with a better reason.
  init?(packed bytes: Data) {
    guard ZipFile.isOne(bytes), let zip = try? ZipFile(bytes) else { return nil }
    if let type = ForeignFile(type: zip) {
      self = type
      return
    }
    let marks: [(ForeignFile, [String])] = [
      (.word, ["word/document.xml"]), (.slides, ["ppt/presentation.xml"]),
      (.binaryExcel, ["xl/workbook.bin"]),
      (.ankiPackage, ["collection.anki2", "collection.anki21", "collection.anki21b"]),
      (.moods, ["backup.daylio"]), (.program, ["META-INF/MANIFEST.MF", "AndroidManifest.xml"]),
      (.book, ["META-INF/container.xml"]),
    ]
    let found = marks.first { $0.1.contains { zip.entry($0) != nil } }?.0
    guard let kind = found ?? ForeignFile(apple: zip) else { return nil }
    self = kind
  }

  /// OpenDocument and e-books say what they are in their first entry.
  private init?(type zip: ZipFile) {
    guard let entry = zip.entry("mimetype"), entry.size < 200,
      let bytes = try? zip.bytes(of: entry)
    else { return nil }
    let type = String(decoding: bytes, as: UTF8.self)
    if type.contains("opendocument.text") {
      self = .openText
    } else if type.contains("opendocument.presentation") || type.contains("opendocument.graphics") {
      self = .slides
    } else if type.contains("epub") {
      self = .book
    } else {
      return nil
    }
  }

  private init?(apple zip: ZipFile) {
    let paths = zip.entries.map(\.path)
    guard
      paths.contains(where: { $0.hasPrefix("Index/") && $0.hasSuffix(".iwa") })
        || paths.contains("Index.zip")
    else { return nil }
    if paths.contains(where: { $0.contains("Slide") }) {
      self = .slides
    } else if paths.contains(where: { $0.contains("CalculationEngine") || $0.contains("Tables/") })
    {
      self = .numbers
    } else {
      self = .pages
    }
  }
}
