import CArchive
import Foundation

/// A zip in memory: what lies in it, and the bytes of one entry at a time.
///
/// By libarchive, of which only the zip reader is used, and only deflated and stored entries are read:
/// other ways of packing can ask for gigabytes of memory in a header.
struct ZipFile: Sendable {
  struct Entry: Hashable, Sendable {
    /// Its place among the entries: two may have one path.
    let index: Int
    let path: String
    /// What it says it unpacks to; nothing is trusted to it.
    let size: Int
    let isEncrypted: Bool
    fileprivate let isReadable: Bool

    /// The last part of its path.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  let entries: [Entry]
  private let data: Data

  static func isOne(_ data: Data) -> Bool {
    data.starts(with: [0x50, 0x4B, 0x03, 0x04]) || data.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  init(_ data: Data) throws(PackedFlaw) {
    guard data.count <= PackedLimits.megabytes << 20 else {
      throw .tooLarge(megabytes: PackedLimits.megabytes)
    }
    self.data = data
    entries = try ZipFile.listed(data)
  }

  func entry(_ path: String) -> Entry? {
    entries.first { $0.path.lowercased() == path.lowercased() }
  }

  private static func listed(_ data: Data) throws(PackedFlaw) -> [Entry] {
    try opened(data) { archive throws(PackedFlaw) in
      var entries: [Entry] = []
      var (index, declared) = (0, 0)
      while let entry = try next(archive, index) {
        index += 1
        guard index <= PackedLimits.entries else { throw .tooManyEntries(PackedLimits.entries) }
        declared = declared.addingReportingOverflow(max(0, entry.size)).partialValue
        guard (0...PackedLimits.declaredMegabytes << 20).contains(declared) else {
          throw .unpacksTooLarge(megabytes: PackedLimits.declaredMegabytes)
        }
        if !entry.path.hasSuffix("/") { entries.append(entry) }
      }
      return entries
    }
  }

  /// Hands over the bytes of an entry, piece by piece.
  func read(
    _ entry: Entry,
    _ take: (UnsafeRawBufferPointer) throws(PackedFlaw) -> Void
  ) throws(PackedFlaw) {
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.isReadable else { throw .unusualPacking }
    guard entry.size <= PackedLimits.entryMegabytes << 20 else {
      throw .unpacksTooLarge(megabytes: PackedLimits.entryMegabytes)
    }
    try ZipFile.opened(data) { archive throws(PackedFlaw) in
      for index in 0...entry.index where try ZipFile.next(archive, index) == nil { throw .damaged }
      try unpack(archive, take)
    }
  }

  private func unpack(
    _ archive: OpaquePointer,
    _ take: (UnsafeRawBufferPointer) throws(PackedFlaw) -> Void
  ) throws(PackedFlaw) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let count = buffer.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw .damaged }
      guard count > 0 else { return }
      total += count
      guard total <= PackedLimits.entryMegabytes << 20 else {
        throw .unpacksTooLarge(megabytes: PackedLimits.entryMegabytes)
      }
      // The packed size in a header may lie; the file itself is no smaller than what it packs.
      guard total < PackedLimits.ratioFrom || total / PackedLimits.ratio < data.count else {
        throw .packedTooTightly
      }
      let result = buffer.withUnsafeBytes { bytes in
        Result { () throws(PackedFlaw) in
          try take(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        }
      }
      try result.get()
    }
  }

  /// The whole of an entry, which may be no larger than a file that comes by itself.
  func bytes(of entry: Entry) throws(PackedFlaw) -> Data {
    var bytes = Data()
    try read(entry) { piece throws(PackedFlaw) in
      guard bytes.count + piece.count <= PackedLimits.megabytes << 20 else {
        throw .unpacksTooLarge(megabytes: PackedLimits.megabytes)
      }
      bytes.append(contentsOf: piece)
    }
    return bytes
  }

  private static func opened<Outcome>(
    _ data: Data,
    _ body: (OpaquePointer) throws(PackedFlaw) -> Outcome
  ) throws(PackedFlaw) -> Outcome {
    let result = data.withUnsafeBytes { bytes in
      Result { () throws(PackedFlaw) in
        guard let archive = archive_read_new() else { throw .damaged }
        defer { archive_read_free(archive) }
        // The one that goes by the directory at the end: read from the start, half a zip passes for whole.
        archive_read_support_format_zip_seekable(archive)
        guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
          throw .damaged
        }
        return try body(archive)
      }
    }
    return try result.get()
  }

  private static func next(
    _ archive: OpaquePointer,
    _ index: Int
  ) throws(PackedFlaw) -> Entry? {
    var header: OpaquePointer?
    switch archive_read_next_header(archive, &header) {
    case ARCHIVE_EOF: return nil
    // A name in letters that the machine's language has not is a warning.
    case ARCHIVE_OK, ARCHIVE_WARN: break
    default: throw .damaged
    }
    guard let header else { throw .damaged }
    let name = archive_entry_pathname_utf8(header) ?? archive_entry_pathname(header)
    let format = archive_format_name(archive).map { String(cString: $0) } ?? ""
    return Entry(
      index: index,
      path: name.map { String(cString: $0) } ?? "",
      size: archive_entry_size_is_set(header) == 0 ? 0 : Int(archive_entry_size(header)),
      isEncrypted: archive_entry_is_encrypted(header) != 0,
      isReadable: format.contains("deflation") || format.contains("uncompressed")
    )
  }
}
