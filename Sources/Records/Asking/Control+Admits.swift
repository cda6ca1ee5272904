import Foundation

extension Control {
  /// Whether a text is within what the control offers.
  ///
  /// The value's type checks the syntax; this checks the range, the list or the address.
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
    guard let url = URL(string: text) else { return false }
    return ["http", "https"].contains(url.scheme?.lowercased()) && url.host()?.isEmpty == false
  }

  /// Checks only what would break a `mailto:` link; whether the address works shows when mail is
  /// sent.
  private static func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.count <= 254
      && !text.contains { $0.isWhitespace || "<>?&,;".contains($0) }
  }
}
