import Foundation
import Interchange
import Records
import Support

/// Workbooks and archives, with their XML, their tables or their very bytes made into something else.
extension FuzzedReader {
  static let packed = [workbooks, openDocuments, zips, exports]

  private static let pieces = [
    "<row r=\"1048577\">", "<c r=\"XFD1\">", "<c r=\"A", " t=\"s\"", " t=\"inlineStr\"", "<v>",
    "</v>",
    "<!DOCTYPE a [", "<!ENTITY b \"c\">", "&b;", "&#0;", "<is><t>", "_x0000_",
    "<mergeCell ref=\"A1:B9\"/>",
    " s=\"99999999\"", "number-columns-repeated=\"16384\"",
    "table:number-rows-repeated=\"1048576\"",
    "<text:p>", "<text:s text:c=\"9999999\"/>", "<table:table-row>", "]]>", "<![CDATA[", "<?x ?>",
    "</",
    "office:value-type=\"date\"", "PT99H99M99S", "1e308", "<table:table>", "Company", "Rejected",
  ]

  private static let cells: [MadeCell] = [
    .text("Company"), .text("Status"), .text("Rejected after 2nd interview"), .text("Date Applied"),
    .text("Name"), .text("E-mail"), .inline("mara@lind.example"), .rich(["a", "b"]), .none,
    .yes(true),
    .shown("46235.5", as: "d.m.yyyy"), .shown("-1", as: "[h]:mm:ss"), .number("1e99"), .number(""),
    .formula("A1", result: nil), .formula("A1", result: "x"), .error("#N/A"), .text("8/1/26"),
    .shown("60", as: "[$€-407]0.0;;;@"), .text(String(repeating: "long ", count: 200)),
  ]

  /// A workbook of cells that mean something, in places they need not be.
  private static func made(_ source: inout SplitMix64) -> ExcelMaker {
    let heading: [MadeCell] = ["Company", "Job Title", "Status", "Date Applied", "Name", "Notes"]
      .shuffled(using: &source).map { .text($0) }
    var sheets: [MadeSheet] = []
    for number in 0...Int.random(in: 0...2, using: &source) {
      let count = Int.random(in: 0...8, using: &source)
      var rows = [heading]
      for _ in 0..<count {
        rows.append((0..<Int.random(in: 0...9, using: &source)).map { _ in source.pick(cells) })
      }
      var sheet = MadeSheet(rows)
      sheet.name = "Sheet\(number)"
      sheet.isHidden = Int.random(in: 0...5, using: &source) == 0
      if Bool.random(using: &source) { sheet.merged = ["A1:A3", "B2:C2"] }
      sheets.append(sheet)
    }
    return ExcelMaker(sheets, epochIs1904: Bool.random(using: &source))
  }

  /// The entries as a zip, one of them mutated, or the bytes of the whole.
  private static func broken(_ entries: [(String, String)], _ source: inout SplitMix64) -> Data {
    var zip = ZipMaker(entries)
    switch Int.random(in: 0..<4, using: &source) {
    case 0:
      return Mutator([zip.data], pieces: ["PK\u{1}\u{2}", "PK\u{5}\u{6}", "PK\u{3}\u{4}"]).next(
        &source
      )
    case 1: break
    default:
      for _ in 0...Int.random(in: 0...2, using: &source) {
        let place = Int.random(in: 0..<entries.count, using: &source)
        zip.entries[place].bytes =
          Mutator([zip.entries[place].bytes], pieces: pieces).next(&source)
      }
    }
    return zip.data
  }

  static let bringInWhole: @Sendable (Data) -> Void = { data in
    var reading = ReadingChoices()
    for sheet in [nil, "Sheet1"] {
      reading.sheet = sheet
      for sort in [ImportSort.applications, .people, .questions] {
        guard let made = try? Import(data, as: sort, Given.surroundings(), reading) else {
          continue
        }
        _ = made.plan(
          ImportChoices(reading: reading),
          for: ImportTarget(Journal(), Given.surroundings(seed: 2))
        )
      }
    }
    _ = ImportSort(of: data)
    _ = Import.unread(data, as: .applications)
  }

  private static let workbooks = FuzzedReader(
    "workbooks",
    making: { source in broken(made(&source).entries, &source) },
    bringInWhole
  )

  private static let openDocuments = FuzzedReader(
    "workbooks of LibreOffice",
    making: { source in
      let values = [
        OpenDocumentMaker.cell("Helios"), OpenDocumentMaker.cell("Rejected"),
        #"<table:table-cell office:value-type="date" office:date-value="2026-08-01T10:00:00"/>"#,
        #"<table:table-cell table:number-columns-repeated="16000"/>"#,
        #"<table:covered-table-cell/>"#, #"<table:table-cell table:formula="of:=1"/>"#,
      ]
      var rows = OpenDocumentMaker.row(["Company", "Status", "Date Applied", "Name"])
      for _ in 0..<Int.random(in: 0...8, using: &source) {
        let count = Int.random(in: 0...5, using: &source)
        let cells = (0..<count).map { _ in source.pick(values) }.joined()
        rows += OpenDocumentMaker.row(cells, repeated: source.pick([1, 1, 2, 1_000_000]))
      }
      let isHidden = Int.random(in: 0...4, using: &source) == 0
      return broken(OpenDocumentMaker(tables: [("Sheet1", isHidden, rows)]).entries, &source)
    },
    bringInWhole
  )

  private static let zips = FuzzedReader(
    "zips",
    making: { source in
      let names = [
        "a.csv", "b.vcf", "c.txt", "d.xlsx", "__MACOSX/._a.csv", "x/", "../../e.csv", "mimetype",
      ]
      let texts = [
        "Company,Status\nHelios,Applied\n", "BEGIN:VCARD\nFN:Mara Lind\nEND:VCARD\n", "",
        "#separator:tab\nfront\tback\n", "application/vnd.oasis.opendocument.spreadsheet",
      ]
      let count = Int.random(in: 1...4, using: &source)
      return broken((0..<count).map { _ in (source.pick(names), source.pick(texts)) }, &source)
    },
    bringInWhole
  )

  private static let exports = FuzzedReader(
    "LinkedIn archives",
    making: { source in
      let files = [
        (
          "Jobs/Job Applications.csv",
          "Application Date,Company Name,Job Title,Job Url,Question And Answers\n\"8/3/26, 3:07 PM\",Helios,Analyst,https://x.example/1,a:b\n"
        ),
        (
          "Job Applications_1.csv",
          "Application Date,Company Name,Job Title,Job Url\n\"8/4/26, 3:07 PM\",Wren,Tester,,\n"
        ),
        (
          "Saved Jobs.csv",
          "Saved Date,Job Url,Job Title,Company Name\n\"8/2/26, 8:00 AM\",https://x.example/1,Analyst,Helios\n"
        ),
        (
          "Connections.csv",
          "Notes:\n\"x\"\n\nFirst Name,Last Name,Company,Position,Connected On\nMara,Lind,Wren,Recruiter,28 Sep 2026\n"
        ),
        ("Contacts.csv", "FirstName,LastName,Emails\nTom,Reed,tom@reed.example\n"),
        ("messages.csv", "a,b\n"),
      ]
      let count = Int.random(in: 2...6, using: &source)
      return broken(Array(files.shuffled(using: &source).prefix(count)), &source)
    },
    bringInWhole
  )
}
