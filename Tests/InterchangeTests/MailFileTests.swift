import Foundation
import Interchange
import Testing

@Suite struct `A mail file` {
  private func file(
    to name: String = "Mara Lind",
    _ address: String = "mara@example.org",
    subject: String = "Thank you",
    text: String = "Hello"
  ) -> String {
    let file = MailFile(
      toName: name,
      address: address,
      subject: subject,
      text: text,
      writtenAt: Date(timeIntervalSince1970: 1_795_420_800)
    )
    return String(decoding: file.data, as: UTF8.self)
  }

  @Test func `is a draft, with its words and whom it is to`() {
    #expect(
      file()
        == [
          "Date: Mon, 23 Nov 2026 08:00:00 +0000", "To: \"Mara Lind\"", " <mara@example.org>",
          "Subject: Thank you", "X-Unsent: 1", "MIME-Version: 1.0",
          "Content-Type: text/plain; charset=utf-8",
          "Content-Transfer-Encoding: quoted-printable", "", "Hello", "",
        ].joined(separator: "\r\n")
    )
  }

  @Test func `says what is not ASCII in encoded words, none cut within a letter`() throws {
    let subject = String(repeating: "Grüße 🌿 ", count: 12)
    let header = try #require(file(subject: subject).components(separatedBy: "Subject: ").last)
    let words = header.components(separatedBy: "\r\nX-Unsent")[0]
      .components(separatedBy: "\r\n ")
    #expect(words.count > 2)
    let decoded = words.map { word -> String in
      let text = word.dropFirst("=?utf-8?B?".count).dropLast(2)
      return Data(base64Encoded: String(text)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    #expect(decoded.joined() == subject.split(separator: " ").joined(separator: " "))
  }

  @Test(arguments: [
    "Grüße", String(repeating: "long words ", count: 40), String(repeating: "x", count: 290),
    "a =?utf-8?B?eA==?= b", "", "🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿",
  ])
  func `keeps every line within its length, and in ASCII`(_ text: String) {
    let whole = file(to: text, subject: text, text: text + "\n" + text)
    for line in whole.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 76, "\(line)")
      #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
  }

  @Test func `lets nobody begin another header`() {
    let whole = file(to: "Mara\r\nBcc: a@b.c", subject: "Hello\nBcc: a@b.c\r\n\r\nBody")
    let headers = whole.components(separatedBy: "\r\n\r\n")[0]
    #expect(!headers.contains("\nBcc:"))
    #expect(whole.contains("Subject: Hello Bcc: a@b.c Body"))
  }

  @Test func `quotes a name that means something to a header`() {
    #expect(file(to: "Lind, \"M\"").contains("To: \"Lind, \\\"M\\\"\"\r\n <"))
  }

  @Test func `names nobody where there is no address, or one a header cannot hold`() {
    #expect(!file("").contains("\r\nTo:"))
    #expect(!file("mära@example.org").contains("\r\nTo:"))
    #expect(file(to: "").contains("\r\nTo: mara@example.org\r\n"))
  }

  @Test func `keeps white space at the end of a line, an equals sign and a long line`() {
    let body = file(text: "a = b \n\n" + String(repeating: "é", count: 40))
      .components(separatedBy: "\r\n\r\n")
    #expect(body[1] == "a =3D b=20")
    #expect(body[2].contains("=C3=A9=\r\n="))
  }
}
