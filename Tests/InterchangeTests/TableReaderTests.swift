import Foundation
import Interchange
import Records
import Testing

@Suite struct TableReaderTests {
  private static let reader = TableReader(
    known: ["company", "jobtitle", "status"],
    needing: ["company"]
  )

  private func rows(_ text: String) throws -> [[String]] {
    try Self.reader.read(Data(text.utf8)).rows.map(\.cells)
  }

  /// A hostile text, and the cells it holds below its heading.
  struct Hostile: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let cells: [[String]]

    init(_ name: String, _ text: String, _ cells: [[String]]) {
      (self.name, self.text, self.cells) = (name, text, cells)
    }

    var testDescription: String { name }
  }

  static let hostile: [Hostile] = [
    Hostile("nothing below the heading", "Company,Status", []),
    Hostile("line feeds", "Company,Status\na,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    Hostile("carriage returns", "Company,Status\ra,b\rc,d", [["a", "b"], ["c", "d"]]),
    Hostile("both", "Company,Status\r\na,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    Hostile(
      "all three mixed",
      "Company,Status\r\na,b\nc,d\re,f",
      [["a", "b"], ["c", "d"], ["e", "f"]]
    ),
    Hostile("semicolons", "Company;Status\na,1;b", [["a,1", "b"]]),
    Hostile("tabs", "Company\tStatus\na,1\tb;2", [["a,1", "b;2"]]),
    Hostile("a mark at the start", "\u{FEFF}Company,Status\na,b", [["a", "b"]]),
    Hostile("a line end in quotes", "Company,Status\n\"a\r\nz\",b", [["a\r\nz", "b"]]),
    Hostile("a delimiter in quotes", "Company,Status\n\"a,z\",b", [["a,z", "b"]]),
    Hostile("doubled quotes", "Company,Status\n\"say \"\"hi\"\"\",b", [["say \"hi\"", "b"]]),
    Hostile("empty quotes", "Company,Status\n\"\",b", [["", "b"]]),
    Hostile("nothing but quotes", "Company,Status\n\"\"\"\",b", [["\"", "b"]]),
    Hostile("a quote inside a cell", "Company,Status\n5\" screen,b", [["5\" screen", "b"]]),
    Hostile("text after quotes", "Company,Status\n\"Best\" Inc,b", [["Best Inc", "b"]]),
    Hostile("spaces before quotes", "Company,Status\na, \"b,c\"", [["a", "b,c"]]),
    Hostile("a short row", "Company,Status\na", [["a"]]),
    Hostile("a long row", "Company,Status\na,b,c,d", [["a", "b", "c", "d"]]),
    Hostile("a trailing comma", "Company,Status,\na,b,", [["a", "b", ""]]),
    Hostile("empty lines", "\n\nCompany,Status\n\n,\n  \na,b\n\n", [["a", "b"]]),
    Hostile(
      "lines above the heading",
      "Notes:\n\"Long,\ntext\"\n\nCompany,Status\na,b",
      [["a", "b"]]
    ),
    Hostile("Excel's own first line", "sep=;\nCompany;Status\na;b", [["a", "b"]]),
    Hostile("accents and emoji", "Company,Status\nCafé 🦊,ß", [["Café 🦊", "ß"]]),
    Hostile("a control character", "Company,Status\na\u{1},b", [["a\u{1}", "b"]]),
    Hostile("text after the last quote", "Company,Status\na,\"b\"", [["a", "b"]]),
  ]

  @Test(arguments: hostile) func `every cell arrives as it was written`(_ hostile: Hostile) throws {
    #expect(try rows(hostile.text) == hostile.cells)
  }

  @Test func `a row knows the line on which it begins`() throws {
    let text = "x\n\nCompany,Status\r\n\"a\nb\r\nc\",d\n\ne,f"
    #expect(try Self.reader.read(Data(text.utf8)).rows.map(\.line) == [4, 8])
  }

  @Test func `headings that stand twice are numbered, never merged`() throws {
    let table = try Self.reader.read(Data("Company,Notes,Notes,Notes 2,\na,b,c,d,e".utf8))
    #expect(table.headings.map(\.name) == ["Company", "Notes", "Notes 2", "Notes 2 2", "Column 5"])
    #expect(table.rows.map(\.cells) == [["a", "b", "c", "d", "e"]])
    #expect(table.notes.map(Speaker.english.say).contains { $0.contains("“Notes 2”") })
  }

  @Test func `what was skipped above the headings is said`() throws {
    let notes = try Self.reader.read(Data("hello\nCompany,Status\na,b".utf8)).notes
    #expect(
      notes.map(Speaker.english.say) == [
        "The headings are on line 2. The lines above them were skipped."
      ]
    )
  }
}

@Suite struct TableEncodingTests {
  private let text = "Company,Status\nCafé,d’accord"

  private func read(_ data: Data) throws -> RawTable {
    try TableReader(known: ["company", "status"], needing: ["company"]).read(data)
  }

  @Test func `UTF-16 is read in either order of bytes`() throws {
    let little =
      Data([0xFF, 0xFE]) + Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let big = Data([0xFE, 0xFF]) + Data(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    for data in [little, big] {
      let table = try read(data)
      #expect(table.rows.map(\.cells) == [["Café", "d’accord"]])
      #expect(table.notes.isEmpty)
    }
  }

  @Test func `Windows-1252 is read, and said`() throws {
    let data =
      Data("Company,Status\nCaf".utf8) + Data([0xE9]) + Data(",d".utf8) + Data([0x92])
      + Data("accord ".utf8) + Data([0x80])
    let table = try read(data)
    #expect(table.rows.map(\.cells) == [["Café", "d’accord €"]])
    #expect(table.notes.count == 1)
  }

  @Test(arguments: [
    ("", TableFlaw.empty),
    ("  \n\r\n", .empty),
    ("Company,Status\na,\0b", .notText(line: 2)),
    ("Company,Status\na,\"b\nc", .unclosedQuote(line: 2)),
    ("PK\u{3}\u{4}rest", .foreign(.otherArchive)),
    ("%PDF-1.7", .foreign(.pdf)),
    ("Name,Age\nx,3", .noKnownHeading(seen: ["Name", "Age"])),
  ]) func `what is no table is refused with a reason`(_ text: String, _ flaw: TableFlaw) {
    #expect(throws: flaw) { try read(Data(text.utf8)) }
    #expect(!Speaker.english.say(flaw.phrase).isEmpty)
  }

  @Test func `bytes that no encoding has are refused`() {
    #expect(throws: TableFlaw.notText(line: 2)) {
      try read(Data("Company,Status\n".utf8) + Data([0x81, 0x2C]))
    }
    #expect(throws: TableFlaw.notText(line: 1)) { try read(Data([0xFF, 0xFE, 0x41])) }
    #expect(throws: TableFlaw.notText(line: 1)) { try read(Data([0xFF, 0xFE, 0x00, 0xD8])) }
  }

  @Test func `size is bounded in bytes, rows and cells`() {
    let heading = Data("Company,Status\n".utf8)
    #expect(throws: TableFlaw.tooLarge(megabytes: 20)) {
      try read(heading + Data(count: 20 << 20))
    }
    #expect(throws: TableFlaw.tooManyRows(200_000)) {
      try read(heading + Data(String(repeating: "a\n", count: 200_001).utf8))
    }
    #expect(throws: TableFlaw.tooManyCells) {
      try read(heading + Data(repeating: UInt8(ascii: ","), count: 5_000_001) + Data("a".utf8))
    }
  }
}
