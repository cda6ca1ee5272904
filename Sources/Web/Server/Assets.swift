import Crypto
import Foundation
import Records

/// The one stylesheet, the one script and the mark, under names that change with their content.
enum Assets {
  static let style = joined("assets/order.txt", folder: "assets/", type: "text/css", ending: "css")
  static let script = joined(
    "assets/js-order.txt",
    folder: "assets/js/",
    type: "text/javascript",
    ending: "js"
  )

  struct Asset: Sendable {
    let name: String
    let type: String
    let bytes: Data
  }

  static let mark = named(
    EmbeddedText.bytes("assets/mark.svg") ?? Data(),
    type: "image/svg+xml",
    ending: "svg"
  )

  /// A plain sheet of paper, for those who want a tab that says nothing.
  static let neutralMark = named(
    EmbeddedText.bytes("assets/neutral-mark.svg") ?? Data(),
    type: "image/svg+xml",
    ending: "svg"
  )

  static let all = [style, script, mark, neutralMark]

  private static func joined(_ list: String, folder: String, type: String, ending: String) -> Asset
  {
    let names = String(decoding: EmbeddedText.bytes(list) ?? Data(), as: UTF8.self).textLines
    var bytes = Data()
    for name in names where !name.hasPrefix("#") {
      bytes += EmbeddedText.bytes(folder + name).map(withoutMargin) ?? Data()
      bytes += Data("\n".utf8)
    }
    return named(bytes, type: type, ending: ending)
  }

  /// Without the blanks a line begins with: a tenth of the bytes on the wire, and nothing of either
  /// language lives there.
  private static func withoutMargin(_ file: Data) -> Data {
    Data(
      file.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == 0x20 } }.joined(
        separator: Data("\n".utf8)
      )
    )
  }

  private static func named(_ bytes: Data, type: String, ending: String) -> Asset {
    let print = SHA256.hash(data: bytes).prefix(6).map { String($0, radix: 16) }.joined()
    return Asset(name: "rebound-\(print).\(ending)", type: type, bytes: bytes)
  }
}
