import Foundation
import Interchange
import Records
import Support
import Testing

/// Zips and workbooks that somebody made to hurt, or that broke on their way.
@Suite(.serialized) struct `A packed file that cannot be right` {
  private func flaw(_ data: Data, as sort: ImportSort = .applications) -> PackedFlaw? {
    var found: PackedFlaw?
    let before = residentMegabytes()
    let taken = processorTime {
      do {
        _ = try Given.plan(of: data, as: sort)
      } catch { found = error as? PackedFlaw }
    }
    #expect(taken < .seconds(2))
    #expect(residentMegabytes() - before < 200)
    if let found { #expect(!Speaker.english.say(found.phrase).isEmpty) }
    return found
  }

  private func sheet(_ xml: String) -> ExcelMaker {
    var sheet = MadeSheet(csv: "Company,Job Title\n")
    sheet.raw = xml
    return ExcelMaker([sheet])
  }

  private static let table = "Company,Job Title,Status\nHelios,Analyst,Applied\n"

  @Test func `is refused where it unpacks to far more than its size`() {
    var zip = ZipMaker()
    zip.add("jobs.csv", Data(Self.table.utf8) + Data(repeating: 0x20, count: 19 << 20))
    #expect(flaw(zip.data) == .packedTooTightly)
  }

  @Test func `is refused where one file in it says it is too large`() {
    var zip = ZipMaker()
    zip.add("jobs.csv", Data(repeating: 0x20, count: 81 << 20))
    #expect(flaw(zip.data) == .unpacksTooLarge(megabytes: 80))
  }

  @Test func `is refused where all in it together is too large`() {
    var zip = ZipMaker([("jobs.csv", Self.table)])
    for number in 0..<26 { zip.add("\(number).png", Data(repeating: 0, count: 40 << 20)) }
    #expect(flaw(zip.data) == .unpacksTooLarge(megabytes: 1_000))
  }

  @Test func `is refused where its size is a lie`() {
    // The size in the directory and in the header, of 60 MB that are said to be 1,000 bytes.
    var zip = ZipMaker()
    zip.add("jobs.csv", Data(repeating: 0x20, count: 60 << 20))
    var data = zip.data
    let real = Data(withUnsafeBytes(of: UInt32(60 << 20).littleEndian, Array.init))
    let said = Data(withUnsafeBytes(of: UInt32(1_000).littleEndian, Array.init))
    while let range = data.range(of: real) { data.replaceSubrange(range, with: said) }
    #expect(flaw(data) != nil)
  }

  @Test func `is refused where it holds too many files`() {
    let zip = ZipMaker((0...5_000).map { ("\($0).csv", "") })
    #expect(flaw(zip.data) == .tooManyEntries(5_000))
  }

  @Test func `is refused where it is a zip in a zip`() {
    var outer = ZipMaker()
    outer.add("inner.zip", ZipMaker([("jobs.csv", Self.table)]).data)
    #expect(flaw(outer.data) == .nested)
    var disguised = ZipMaker()
    disguised.add("jobs.csv", outer.data)
    #expect(flaw(disguised.data) == .nested)
  }

  @Test(arguments: ["traditional", "aes256"])
  func `is refused where it is locked`(way: String) {
    let zip = ZipMaker([("jobs.csv", Self.table)], options: "zip:encryption=\(way)")
    #expect(flaw(zip.data) == .encrypted)
  }

  @Test func `is refused wherever it was cut off`() {
    let whole = ExcelMaker([MadeSheet(csv: Self.table)]).data
    for length in stride(from: 4, to: whole.count - 1, by: 97) {
      #expect(flaw(whole.prefix(length)) == .damaged, "\(length)")
    }
  }

  @Test func `is refused where a byte of its packed text is another`() throws {
    var data = ZipMaker([("jobs.csv", String(repeating: Self.table, count: 50))]).data
    let place = data.count / 3
    data[place] ^= 0x55
    #expect(flaw(data) == .damaged)
  }

  @Test func `is refused where its XML defines anything`() {
    let laughs =
      "<!DOCTYPE lolz [<!ENTITY a \"lol\">"
      + (1...30).map {
        "<!ENTITY \("a" + String(repeating: "b", count: $0)) \"&a\(String(repeating: "b", count: $0 - 1));&a\(String(repeating: "b", count: $0 - 1));\">"
      }.joined()
      + "]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&abbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;</t></is></c></row></sheetData></worksheet>"
    let outside =
      "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>"
    for xml in [laughs, outside, "<!DOCTYPE x SYSTEM \"http://x.example/x.dtd\"><worksheet/>"] {
      for part in [
        "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
      ] {
        var maker = ExcelMaker([MadeSheet(csv: Self.table)])
        maker.parts[part] = xml
        #expect(flaw(maker.data) == .entities, "\(part)")
      }
    }
  }

  @Test func `is refused where its XML is no XML`() {
    for xml in ["<worksheet><sheetData>", "no", "<a>&undefined;</a>", "<a></b>", ""] {
      var maker = ExcelMaker([MadeSheet(csv: Self.table)])
      maker.parts["xl/worksheets/sheet1.xml"] = xml
      #expect(flaw(maker.data) == .badXML, "\(xml)")
    }
  }

  @Test func `is refused where its XML goes deep`() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(flaw(sheet(deep).data) == .tooDeep)
  }

  @Test(arguments: [
    #"<row r="1048577"/>"#, #"<row r="0"/>"#, #"<row r="-1"/>"#, #"<row r="x"/>"#,
    #"<row r="99999999999999999999"/>"#, #"<row r="3"><c r="XFE3"/></row>"#,
    #"<row r="3"><c r="ZZZZZZZZZZZZZZ3"/></row>"#, #"<row r="3"><c r="3"/></row>"#,
    #"<row r="3"><c r="A99999999999999999999"/></row>"#,
  ])
  func `is refused where it names rows and columns that no spreadsheet has`(xml: String) {
    #expect(flaw(sheet(xml).data) == .absurdPlace)
  }

  @Test func `is refused where its table is wider than anybody's`() {
    let xml = #"<row r="3"><c r="ALM3"><v>1</v></c></row>"#
    #expect(flaw(sheet(xml).data) == .tooManyColumns(1_000))
  }

  @Test func `is refused where few texts make many cells`() {
    let text = String(repeating: "x", count: 30_000)
    let rows = String(repeating: #"<row><c t="s"><v>0</v></c></row>"#, count: 5_000)
    var maker = sheet(rows)
    maker.parts["xl/sharedStrings.xml"] = "<sst><si><t>\(text)</t></si></sst>"
    #expect(flaw(maker.data) == .tooManyCells)
  }

  @Test func `is refused where a cell is repeated for ever`() {
    let wide =
      #"<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>"#
    let high = OpenDocumentMaker.row(OpenDocumentMaker.cell("x"), repeated: 1_000_000)
    let beyond = OpenDocumentMaker.row("<table:table-cell/>", repeated: 1_048_577)
    let endless = OpenDocumentMaker.row(
      #"<table:table-cell table:number-columns-repeated="99999999999999999999"/>"#
    )
    let flaws = [OpenDocumentMaker.row(wide), high, beyond, endless].map {
      flaw(
        OpenDocumentMaker(tables: [("Jobs", false, OpenDocumentMaker.row(["Company"]) + $0)]).data
      )
    }
    #expect(flaws == [.tooManyColumns(1_000), .tooManyCells, .absurdPlace, .absurdPlace])
  }

  @Test func `is refused where merged cells lie over each other`() {
    var sheet = MadeSheet(
      csv: "Company,Job Title\n" + String(repeating: "Helios,Analyst\n", count: 3_000)
    )
    sheet.merged = Array(repeating: "A1:XFD1048576", count: 3_000)
    #expect(flaw(ExcelMaker([sheet]).data) == .tooManyCells)
  }
}

/// What the process takes of memory now.
func residentMegabytes() -> Int {
  let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * 4_096 >> 20
}
