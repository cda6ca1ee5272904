import Foundation

extension Control {
  /// Whether a text is within what the control offers.
  ///
  /// Types judge their own syntax; this judges range, list and address.
  package func admits(_ text: String) -> Bool {
    switch self {
    case .chips(let range, let step, _, _):
      Int(text).map { range.contains($0) && ($0 - range.lowerBound).isMultiple(of: step) } ?? false
    case .number(let range): Int(text).map(range.contains) ?? false
    case .choice(let choices): choices.contains { $0.value == text }
    case .link: text.count <= 2_000 && Control.isWebAddress(text)
    case .email: Control.isMailAddress(text)
    case .line(let most), .prose(let most), .lines(let most): text.count <= most
    case .day, .time, .record, .choices, .words, .check: true
    }
  }

  private static func isWebAddress(_ text: String) -> Bool {
    if isPlainAddress(text) { return true }
    guard let url = URL(string: text) else { return false }
    return ["http", "https"].contains(url.scheme?.lowercased()) && url.host()?.isEmpty == false
  }

  /// `https://`, a name of letters and dots, and a path of nothing special, as nearly every address is.
  ///
  /// Foundation takes microseconds for each, and a table can bring tens of thousands.
  private static func isPlainAddress(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let start = ["https://", "http://"].first(where: { bytes.starts(with: $0.utf8) }) else {
      return false
    }
    let rest = bytes.dropFirst(start.utf8.count)
    let (dot, dash, slash) = (UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"))
    let host = rest.prefix { $0 != slash }
    guard let first = host.first, let last = host.last, first.isWordByte, last.isWordByte else {
      return false
    }
    return host.allSatisfy { $0.isWordByte || $0 == dot || $0 == dash }
      && rest.allSatisfy { $0.isWordByte || $0 == dot || $0 == dash || $0 == slash }
  }

  /// Only what keeps a `mailto:` link whole; whether mail arrives there is for the mail to find out.
  private static func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.count <= 254
      && !text.contains { $0.isWhitespace || "<>?&,;".contains($0) }
  }
}

extension UInt8 {
  /// An ASCII letter or digit.
  fileprivate var isWordByte: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
