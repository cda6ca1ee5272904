import Foundation
import Interchange
import Records
import Support
import Testing

/// The lines of vCard and iCalendar: RFC 6350, RFC 5545, RFC 6868 and vCard 2.1.
@Suite struct ContentLineTests {
  private func read(_ text: String) throws -> [ContentLine] { try read(Data(text.utf8)) }

  private func read(_ data: Data) throws -> [ContentLine] { try ContentLineReader(data).lines }

  private func value(_ text: String) throws -> String? { try read(text).first?.value }

  @Test func `a line has a group, a name, parameters in order and a value`() throws {
    let line = try #require(
      try read("Item1.tel;TYPE=work,voice;PREF=1:tel:+49-30;ext=5\r\n").first
    )
    #expect(line.group == "item1" && line.name == "TEL" && line.value == "tel:+49-30;ext=5")
    #expect(
      line.parameters == [ContentParameter("TYPE", "work", "voice"), ContentParameter("PREF", "1")]
    )
    #expect(line.line == 1)
  }

  @Test(arguments: ["\r\n", "\n", "\r"]) func `any line end unfolds`(_ end: String) throws {
    let lines = try read(["NOTE:one", "  two", "\tthree", "", "FN:x"].joined(separator: end))
    #expect(lines.map(\.value) == ["one twothree", "x"])
    #expect(lines.map(\.line) == [1, 5])
  }

  @Test func `a letter that was folded apart comes together`() throws {
    let bytes = Array("FN:café".utf8)
    let data = Data(bytes.dropLast()) + Data("\r\n ".utf8) + Data(bytes.suffix(1))
    #expect(try read(data).map(\.value) == ["café"])
  }

  @Test func `vCard 2.1 folds before a space that belongs to the text`() throws {
    let text = "BEGIN:VCARD\nVERSION:2.1\nNOTE:one\n two\nEND:VCARD\n"
    #expect(try read(text)[2].value == "one two")
    let next = text + "BEGIN:VCARD\nVERSION:3.0\nNOTE:one\n two\nEND:VCARD\n"
    #expect(try read(next)[6].value == "onetwo")
  }

  @Test func `quoted-printable goes on after a soft line break`() throws {
    let text = "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=\r\n=A9 =3D =\r\n here\r\nFN:x"
    let lines = try read(text)
    #expect(lines.map(\.value) == ["café =  here", "x"])
    #expect(lines[0].parameters.isEmpty)
  }

  @Test func `a soft line break before the end of a card swallows nothing`() throws {
    #expect(try read("NOTE;QUOTED-PRINTABLE:a=\nEND:VCARD").map(\.name) == ["NOTE", "END"])
  }

  @Test func `a charset is heeded, and bytes of another are read as Windows-1252`() throws {
    #expect(
      try value("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller") == "Müller"
    )
    #expect(
      try read(Data("FN:M".utf8) + Data([0xFC]) + Data("ller\nNOTE:ü".utf8)).map(\.value)
        == ["Müller", "ü"]
    )
  }

  @Test(arguments: ["utf8", "US-ASCII", "utf-8", "x-unknown"])
  func `a charset that is no name of one does not spoil UTF-8`(_ name: String) throws {
    #expect(
      try value("N;CHARSET=\(name);ENCODING=QUOTED-PRINTABLE:M=C3=BCller") == "Müller"
    )
  }

  @Test func `bare parameters of vCard 2.1 are types or encodings`() throws {
    let line = try #require(try read("TEL;WORK;VOICE;QUOTED-PRINTABLE:=31").first)
    #expect(line.values(of: "TYPE") == ["WORK", "VOICE"] && line.value == "1")
  }

  @Test func `quotation marks and hats hold what a parameter could not`() throws {
    let line = try #require(try read(#"ADR;LABEL="a;b:c,d^n^^^'e":x"#).first)
    #expect(line.values(of: "LABEL") == ["a;b:c,d\n^\"e"] && line.value == "x")
  }

  @Test func `a mark at the start and UTF-16 are read`() throws {
    #expect(try value("\u{FEFF}FN:é") == "é")
    let wide = try #require("FN:é\n".data(using: .utf16))
    #expect(try read(wide).map(\.value) == ["é"])
  }

  @Test func `what is no line is listed, and the others are read`() throws {
    let text =
      "FN:a\nno colon here\n:nothing\nNOTE;TYPE=x\n\(String(repeating: "x", count: 120_000))\nFN:b"
    let read = try ContentLineReader(Data(text.utf8))
    #expect(read.lines.map(\.value) == ["a", "b"])
    #expect(read.unread.map(\.line) == [2, 3, 4, 5])
  }

  @Test func `what is no text is refused`() {
    #expect(throws: ContentFlaw.empty) { try ContentLineReader(Data(" \r\n".utf8)) }
    #expect(throws: ContentFlaw.notText(line: 2)) { try ContentLineReader(Data([0x41, 0x0A, 0])) }
    #expect(throws: ContentFlaw.tooLarge(megabytes: 20)) {
      try ContentLineReader(Data(repeating: 0x41, count: 20 << 20 | 1))
    }
  }

  @Test func `escapes come off, and separators count where they are not escaped`() {
    #expect(ContentText.unescaped(#"a\, b\; c\\ d\ne\N f\x \"#) == "a, b; c\\ d\ne\n f\\x \\")
    #expect(ContentText.parts(of: #"a\;b;c\\;d"#, at: ";") == ["a;b", "c\\", "d"])
    #expect(ContentText.lists(of: #"a\,b,c;;d\;e"#) == [["a,b", "c"], [""], ["d;e"]])
    #expect(ContentText.escaped("a,b;c\\d\r\ne\u{7}") == #"a\,b\;c\\d\ne"#)
  }

  @Test(arguments: Seed.all) func `any text comes back, and no line is longer than 75 octets`(
    _ seed: Seed
  ) throws {
    var source = SplitMix64(seed: seed.number)
    let pieces = ["a", "é", "🦊", "👩‍👩‍👧", " ", "\n", ",", ";", "\\", "\"", "^", ":", "漢", "=", "n"]
    for _ in 0..<60 {
      func text(_ most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &source)).map { _ in source.pick(pieces) }.joined()
      }
      let (note, label, parts) = (text(200), text(30).trimmed, [text(60), text(9), text(0)])
      var writer = ContentLineWriter()
      writer.add("NOTE", text: note, parameters: [ContentParameter("LABEL", label)])
      writer.add("N", parts: parts)
      for line in writer.data.split(separator: 0x0A) {
        #expect(line.count <= 76 && String(validating: line, as: UTF8.self) != nil)
      }
      let lines = try read(writer.data)
      #expect(lines[0].text == note && lines[0].values(of: "LABEL") == [label])
      #expect(ContentText.parts(of: lines[1].value, at: ";") == parts)
    }
  }
}
