import Crypto
import Foundation

/// Random bytes from the operating system, written in hexadecimal.
package enum RandomText {
  /// Two hexadecimal digits per byte.
  static func make(bytes: Int) -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<bytes).map { _ in UInt8.random(in: 0...255, using: &source) }.hexadecimal
  }
}

extension Sequence<UInt8> {
  /// Two hexadecimal digits per byte.
  package var hexadecimal: String {
    var text = ""
    for byte in self {
      if byte < 16 { text += "0" }
      text += String(byte, radix: 16)
    }
    return text
  }
}
