import CArchive
import Foundation

/// Writes zips for tests: real ones, and such as nobody should send.
struct ZipMaker {
  var entries: [(path: String, bytes: Data)] = []
  /// As in `zip:encryption=traditional`.
  var options = ""

  init(_ entries: [(String, String)] = [], options: String = "") {
    self.entries = entries.map { ($0.0, Data($0.1.utf8)) }
    self.options = options
  }

  mutating func add(_ path: String, _ bytes: Data) { entries.append((path, bytes)) }

  var data: Data {
    var buffer = [UInt8](
      repeating: 0,
      count: entries.reduce(1 << 16) {
        $0 + min($1.bytes.count, 8 << 20) + 400 + $1.path.utf8.count * 2
      }
    )
    var used = 0
    let archive = archive_write_new()
    archive_write_set_format_zip(archive)
    if !options.isEmpty {
      archive_write_set_options(archive, options)
      archive_write_set_passphrase(archive, "secret")
    }
    let room = buffer.count
    buffer.withUnsafeMutableBytes { bytes in
      archive_write_open_memory(archive, bytes.baseAddress, room, &used)
      for entry in entries { ZipMaker.write(entry.path, entry.bytes, to: archive) }
      archive_write_close(archive)
      archive_write_free(archive)
    }
    return Data(buffer[..<used])
  }

  private static func write(_ path: String, _ bytes: Data, to archive: OpaquePointer?) {
    let entry = archive_entry_new()
    archive_entry_set_pathname(entry, path)
    archive_entry_set_size(entry, Int64(bytes.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    archive_write_header(archive, entry)
    bytes.withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) }
    archive_entry_free(entry)
  }
}
