import Foundation
import Wording

/// Reads `multipart/form-data` that already fits in memory.
///
/// Nothing reachable offers a bounded reader.
struct Multipart {
  private(set) var form = Form()
  private(set) var upload: Upload?

  /// Nil where the body is not what its content type says.
  init?(_ body: Data, contentType: String) {
    guard let boundary = Multipart.parameter("boundary", of: contentType), !boundary.isEmpty,
      boundary.utf8.count <= 70
    else { return nil }
    let marker = Data("--\(boundary)".utf8)
    guard var start = body.range(of: marker)?.upperBound else { return nil }
    while let next = body.range(of: Data("\r\n".utf8) + marker, in: start..<body.endIndex) {
      guard read(part: body[start..<next.lowerBound]) else { return nil }
      start = next.upperBound
    }
    guard body[start...].starts(with: Data("--".utf8)) else { return nil }
  }

  private mutating func read(part: Data) -> Bool {
    guard let gap = part.range(of: Data("\r\n\r\n".utf8)),
      let head = String(data: part[..<gap.lowerBound], encoding: .utf8)
    else { return false }
    let line = head.split(whereSeparator: \.isNewline).first {
      $0.lowercased().hasPrefix("content-disposition:")
    }
    guard let line, let name = Multipart.parameter("name", of: String(line)) else { return false }
    let bytes = Data(part[gap.upperBound...])
    if let file = Multipart.parameter("filename", of: String(line)) {
      if !file.isEmpty { upload = Upload(name: file, bytes: bytes) }
    } else {
      form.add(name, String(decoding: bytes, as: UTF8.self))
    }
    return true
  }

  private static func parameter(_ name: String, of line: String) -> String? {
    for piece in line.split(separator: ";").dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
    }
    return nil
  }
}
