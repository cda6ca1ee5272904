import Foundation
import Records

/// Reads `multipart/form-data` that already fits in memory.
///
/// Nothing reachable offers a bounded reader.
struct Multipart {
  private(set) var form = Form()
  private(set) var upload: Upload?

  /// - Throws: ``Refused`` if the body does not match its content type, or has too many parts.
  init(_ body: Data, boundary: String) throws(Refused) {
    guard !boundary.isEmpty, boundary.utf8.count <= 70 else { throw Multipart.damaged }
    let marker = Data("--\(boundary)".utf8)
    let next = Data("\r\n".utf8) + marker
    let scanner = ByteScanner(body)
    guard var start = scanner.range(of: marker, from: 0)?.upperBound else {
      throw Multipart.damaged
    }
    var count = 0
    while let end = scanner.range(of: next, from: start) {
      count += 1
      guard count <= Form.mostFields else { throw Form.tooMany }
      try read(scanner, start..<end.lowerBound)
      start = end.upperBound
    }
    guard scanner.bytes[start...].starts(with: Data("--".utf8)) else { throw Multipart.damaged }
  }

  private mutating func read(_ scanner: ByteScanner, _ part: Range<Int>) throws(Refused) {
    let gap = scanner.range(of: Data("\r\n\r\n".utf8), from: part.lowerBound)
    guard let gap, gap.upperBound <= part.upperBound,
      let head = String(bytes: scanner.bytes[part.lowerBound..<gap.lowerBound], encoding: .utf8)
    else { throw Multipart.damaged }
    let line = head.split(whereSeparator: \.isNewline).first {
      $0.lowercased().hasPrefix("content-disposition:")
    }
    guard let line = line.map({ MediaType(String($0)) }), let name = line.parameter("name") else {
      throw Multipart.damaged
    }
    let bytes = scanner.bytes[gap.upperBound..<part.upperBound]
    if let file = line.parameter("filename") {
      if !file.isEmpty { upload = Upload(name: file, bytes: Data(bytes)) }
    } else {
      form.add(name, String(decoding: bytes, as: UTF8.self))
    }
  }

  static let damaged = Refused(
    status: 400,
    message: "The form arrived damaged. Go back and send it again."
  )
}

/// Searches for bytes in one pass, going back only over bytes that could begin a marker.
private struct ByteScanner {
  let bytes: [UInt8]

  init(_ data: Data) {
    bytes = Array(data)
  }

  func range(of needle: Data, from start: Int) -> Range<Int>? {
    bytes.withUnsafeBytes { all in
      needle.withUnsafeBytes { needle in
        guard let base = all.baseAddress, let wanted = needle.baseAddress else { return nil }
        var place = start
        while place + needle.count <= all.count {
          let first = memchr(base + place, CInt(needle[0]), all.count - place)
          guard let first else { return nil }
          place = UnsafeRawPointer(first) - base
          guard place + needle.count <= all.count else { return nil }
          if memcmp(first, wanted, needle.count) == 0 { return place..<(place + needle.count) }
          place += 1
        }
        return nil
      }
    }
  }
}

/// A type with its parameters, as in `multipart/form-data; boundary=x`.
struct MediaType {
  /// In lowercase, without the parameters.
  let name: String
  private let parameters: [(name: String, value: String)]

  init(_ line: String) {
    let pieces = line.split(separator: ";", omittingEmptySubsequences: false)
    name = String(pieces.first ?? "").trimmed.lowercased()
    parameters = pieces.dropFirst().compactMap { piece in
      let pair = piece.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard pair.count == 2 else { return nil }
      return (
        pair[0].lowercased(), pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      )
    }
  }

  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
}
