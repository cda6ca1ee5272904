package import Foundation

/// A message as a file that a mail program opens as a draft (RFC 5322, with MIME of RFC 2045 and 2047).
///
/// Who sends it is left to the mail program: Rebound knows no address of the person's.
package struct MailFile: Sendable {
  /// The longest link to a mail program that is opened everywhere, in characters.
  ///
  /// Windows hands over some 2,000; programs there cut off what is beyond.
  package static let longestLink = 2_000

  package let data: Data

  /// - Parameters:
  ///   - name: of whoever it is to; may be empty.
  ///   - address: their e-mail address; without one the draft names nobody.
  package init(
    toName name: String,
    address: String,
    subject: String,
    text: String,
    writtenAt: Date
  ) {
    var lines = ["Date: \(Self.stamp(writtenAt))"]
    if let to = Self.mailbox(name, address) { lines.append("To: \(to)") }
    lines += [
      "Subject: \(MailHeader.unstructured(subject))",
      "X-Unsent: 1",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      QuotedPrintable.encoded(text),
    ]
    data = Data(lines.joined(separator: "\r\n").utf8) + Data("\r\n".utf8)
  }

  /// "Mara Lind" <mara@example.org>; nil for an address that a header cannot hold.
  private static func mailbox(_ name: String, _ address: String) -> String? {
    let isPlain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard !address.isEmpty, isPlain else { return nil }
    let name = MailHeader.plain(name)
    return name.isEmpty ? address : "\(MailHeader.phrase(name))\r\n <\(address)>"
  }

  /// "Mon, 23 Nov 2026 08:00:00 +0000", in English whatever the person speaks.
  private static func stamp(_ date: Date) -> String {
    let style = Date.VerbatimFormatStyle(
      format: """
        \(weekday: .abbreviated), \(day: .defaultDigits) \(month: .abbreviated) \(year: .defaultDigits) \
        \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits)
        """,
      locale: Locale(identifier: "en_US_POSIX"),
      timeZone: .gmt,
      calendar: Calendar(identifier: .gregorian)
    )
    return date.formatted(style) + " +0000"
  }
}
