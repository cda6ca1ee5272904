import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `A workbook of Excel` {
  private static let heading: [MadeCell] = [
    .text("Company"), .text("Job Title"), .text("Status"), .text("Date Applied"), .text("Notes"),
  ]

  private func read(_ cell: MadeCell, epochIs1904: Bool = false) throws -> String {
    let row: [MadeCell] = [.text("Helios"), .text("Analyst"), .text("Applied"), .none, cell]
    let maker = ExcelMaker([MadeSheet([Self.heading, row])], epochIs1904: epochIs1904)
    return try Given.plan(of: maker.data).applications.first?.notes ?? "nothing"
  }

  @Test func `becomes the applications of its rows`() throws {
    let sheet = MadeSheet([
      Self.heading,
      [
        .text("Lumen Labs"), .inline("Designer"), .text("Rejected"),
        .shown("46235", as: "dd.mm.yyyy"),
      ],
      [
        .rich(["Hel", "ios"]), .text("Analyst"), .text("Interview"),
        .shown("46236.5", as: "yyyy-mm-dd hh:mm"),
      ],
    ])
    let applications = try Given.plan(of: ExcelMaker([sheet]).data).applications
    #expect(applications.map(\.company) == ["Lumen Labs", "Helios"])
    #expect(applications.map(\.title) == ["Designer", "Analyst"])
    #expect(applications.map(\.stage) == [.rejected, .interview])
    #expect(applications.map(\.appliedOn) == [Day("2026-08-01"), Day("2026-08-02")])
    #expect(applications.map(\.origin?.line) == [2, 3])
  }

  @Test(arguments: [
    (MadeCell.shown("46235", as: "dd/mm/yyyy"), "2026-08-01"),
    (.shown("46235.75", as: "d. mmmm yyyy"), "2026-08-01"),
    (.shown("46235.75", as: "m/d/yy h:mm"), "2026-08-01 18:00"),
    (.shown("46235.9999999", as: "yyyy-mm-dd hh:mm"), "2026-08-02"),
    (.shown("0.604166666666667", as: "h:mm AM/PM"), "14:30"),
    (.shown("46235", as: "[$-407]d. mmm yy;@"), "2026-08-01"),
    (.shown("46235", as: "\"Day\" 0"), "46235"),
    (.shown("59", as: "yyyy-mm-dd"), "1900-02-28"), (.shown("61", as: "yyyy-mm-dd"), "1900-03-01"),
    (.shown("60", as: "yyyy-mm-dd"), "60"), (.shown("-3", as: "yyyy-mm-dd"), "-3"),
    (.shown("1e300", as: "yyyy-mm-dd"), "1e300"), (.shown("1.5", as: "[h]:mm"), "36:00"),
    (.shown("0.455", as: "0.0%"), "45.5%"), (.shown("60000", as: "#,##0 \"€\""), "60000 €"),
    (.shown("60000.5", as: "[$€-407] #,##0.00"), "60000.5 €"), (.shown("7", as: "00000"), "00007"),
    (.shown("12", as: "[Red]0.00;(0.00)"), "12"), (.shown("46235", as: "General"), "46235"),
    (.number("0.30000000000000004"), "0.3"), (.number("491701234567"), "491701234567"),
    (.number("1E+3"), "1000"), (.number("abc"), "abc"), (.yes(true), "TRUE"),
    (.yes(false), "FALSE"),
    (.formula("A1+1", result: "45"), "45"), (.formula("\"a\"&\"b\"", result: "ab"), "ab"),
    (.formula("HYPERLINK(A1)", result: nil), ""), (.error("#REF!"), ""),
    (.rich(["Knows ", "the ", "ward"]), "Knows the ward"), (.inline("a < b & c"), "a < b & c"),
    (.text("one_x000D_\ntwo _x0041_ _xyz_"), "one\ntwo A _xyz_"), (.text("  spaces  "), "spaces"),
  ])
  func `is read as a person sees it`(cell: MadeCell, text: String) throws {
    #expect(try read(cell) == text)
  }

  @Test func `counts its days from 1904 where it says so`() throws {
    #expect(try read(.shown("44773", as: "yyyy-mm-dd"), epochIs1904: true) == "2026-08-01")
    #expect(try read(.shown("0", as: "yyyy-mm-dd"), epochIs1904: true) == "1904-01-01")
  }

  @Test func `says how many formulas had no result`() throws {
    let row: [MadeCell] = [
      .text("Helios"), .formula("A1", result: nil), .formula("B1", result: nil),
    ]
    let plan = try Given.plan(of: ExcelMaker([MadeSheet([Self.heading, row])]).data).plan
    #expect(plan.said.contains { $0.hasPrefix("2 formulas had no result saved with them") })
  }

  @Test func `has the text of a merged cell in the first of its cells alone`() throws {
    var sheet = MadeSheet(csv: "Company,Job Title\nHelios,Analyst\nHidden,Tester\nWren,Clerk\n")
    sheet.merged = ["A2:A3", "B3", "C4:B2"]
    let titles = try Given.plan(of: ExcelMaker([sheet]).data).applications.map {
      "\($0.company)/\($0.title)"
    }
    #expect(titles == ["Helios/Analyst", "—/Tester", "Wren/Clerk"])
  }

  @Test func `finds its headings below what stands above them`() throws {
    let sheet = MadeSheet(csv: "My search\n\nCompany,Status\nHelios,Applied\n")
    let plan = try Given.plan(of: ExcelMaker([sheet]).data).plan
    #expect(plan.rows.map(\.name) == ["Helios"])
    #expect(plan.said.contains { $0.hasPrefix("The headings are on line 2") })
  }

  @Test func `adds nothing when it comes in again`() throws {
    let data = ExcelMaker([MadeSheet(csv: "Company,Job Title,Status\nHelios,Analyst,Applied\n")])
      .data
    let journal = Journal().applying(try Given.plan(of: data).plan.changes)
    #expect(try Given.plan(of: data, for: journal).plan.isEmpty)
  }

  @Test func `becomes people as well`() throws {
    let sheet = MadeSheet(csv: "Name,E-mail,Company\nMara Lind,mara@lind.example,Wren\n")
    let plan = try Given.plan(of: ExcelMaker([sheet]).data, as: .people).plan
    #expect(plan.rows.map(\.name) == ["Mara Lind"] && plan.rows.map(\.detail) == ["Wren"])
  }

  @Test func `is told by its headings`() {
    let people = MadeSheet(csv: "First Name,Last Name,E-mail\nMara,Lind,mara@lind.example\n")
    let jobs = MadeSheet(csv: "Company,Job Title,Status\nHelios,Analyst,Applied\n")
    #expect(ImportSort(of: ExcelMaker([people]).data) == .people)
    #expect(ImportSort(of: ExcelMaker([jobs]).data) == .applications)
    #expect(ImportSort(of: ExcelMaker([MadeSheet(csv: "Roses\nred\n")]).data) == nil)
  }

  @Test func `offers the headings nobody knows`() {
    let data = ExcelMaker([MadeSheet(csv: "Bei wem,Als was\nHelios,Analystin\n")]).data
    let headings = Import.unread(data, as: .applications).columns.map(\.heading)
    #expect(headings == ["Bei wem", "Als was"])
  }

  @Test func `is refused as questions, with a way out`() {
    let data = ExcelMaker([MadeSheet(csv: "Front,Back\nWhy us,The team\n")]).data
    #expect(throws: PackedFlaw.workbookOfQuestions) { try AnkiFile(data) }
  }
}

@Suite struct `The sheets of a workbook` {
  private static let workbook = ExcelMaker([
    MadeSheet("Read me", csv: "This is my search\nGood luck\n"),
    MadeSheet("Old", csv: "Company,Job Title,Status\nHidden,Clerk,Applied\n", hidden: true),
    MadeSheet("2025", csv: "Company,Job Title,Status\nHelios,Analyst,Applied\n"),
    MadeSheet("2026", csv: "Company,Job Title,Status\nWren,Tester,Applied\n"),
  ]).data

  private func planned(_ sheet: String?) throws -> ImportPlan {
    var reading = ReadingChoices()
    reading.sheet = sheet
    return try Given.plan(of: Self.workbook, reading).plan
  }

  @Test func `are looked through for the first with known headings, and that is said`() throws {
    let plan = try planned(nil)
    #expect(plan.rows.map(\.name) == ["Helios"])
    #expect(plan.said.contains("Read from the sheet “2025”. Other sheets: Read me, 2026."))
    #expect(plan.said.contains("Hidden sheets were not read: Old."))
  }

  @Test func `can be chosen, hidden ones too`() throws {
    #expect(try planned("2026").rows.map(\.name) == ["Wren"])
    #expect(try planned("Old").rows.map(\.name) == ["Hidden"])
  }

  @Test func `are listed for a menu, with the one that is read`() throws {
    #expect(try planned(nil).sheets.names == ["Read me", "2025", "2026"])
    #expect(try planned("2026").sheets.read == "2026")
    let single = ExcelMaker([MadeSheet(csv: "Company\nHelios\n")]).data
    #expect(try Given.plan(of: single).plan.sheets == SheetChoice())
  }

  @Test func `are named where the one that was asked for is none of them`() {
    #expect(throws: PackedFlaw.noSheet("2027", known: ["Read me", "Old", "2025", "2026"])) {
      try planned("2027")
    }
  }

  @Test func `are refused where all are hidden`() {
    let data = ExcelMaker([MadeSheet(csv: "Company\nHelios\n", hidden: true)]).data
    #expect(throws: PackedFlaw.noVisibleSheet) { try Given.plan(of: data) }
  }

  @Test func `are found by relation, wherever they lie`() throws {
    var maker = ExcelMaker([MadeSheet(csv: "Company\nHelios\n")])
    maker.parts["xl/_rels/workbook.xml.rels"] = """
      <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/other/a.xml"/>\
      <Relationship Id="s" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>
      """
    let moved = maker.entries.map {
      ($0.0.replacing("worksheets/sheet1.xml", with: "other/a.xml"), $0.1)
    }
    #expect(try Given.plan(of: ZipMaker(moved).data).plan.rows.map(\.name) == ["Helios"])
  }
}

@Suite struct `A workbook of LibreOffice` {
  private typealias Maker = OpenDocumentMaker

  private func notes(_ cell: String) throws -> String {
    let rows =
      Maker.row(["Company", "Job Title", "Status", "Notes"])
      + Maker.row(["Helios", "Analyst", "Applied"].map(Maker.cell).joined() + cell)
    return try Given.plan(of: Maker(tables: [("Jobs", false, rows)]).data).applications.first?.notes
      ?? "nothing"
  }

  @Test(arguments: [
    (#"office:value-type="date" office:date-value="2026-08-01""#, "01.08.26", "2026-08-01"),
    (#"office:value-type="date" office:date-value="2026-08-01T14:30:00""#, "x", "2026-08-01 14:30"),
    (#"office:value-type="date" office:date-value="2026-08-01T00:00:00""#, "x", "2026-08-01"),
    (#"office:value-type="time" office:time-value="PT14H30M00S""#, "02:30 PM", "14:30"),
    (#"office:value-type="float" office:value="60000""#, "60.000", "60000"),
    (#"office:value-type="float" office:value="7""#, "00007", "00007"),
    (#"office:value-type="percentage" office:value="0.45""#, "45 %", "45%"),
    (
      #"office:value-type="currency" office:currency="EUR" office:value="60000""#, "60.000 €",
      "60000 EUR"
    ),
    (#"office:value-type="boolean" office:boolean-value="true""#, "WAHR", "TRUE"),
    (#"table:formula="of:=1+1" office:value-type="float" office:value="2""#, "2", "2"),
    (#"table:formula="of:=1+1""#, "", ""),
    (#"office:value-type="string" calcext:value-type="error""#, "Err:502", ""),
  ])
  func `is read as a person sees it`(attributes: String, shown: String, text: String) throws {
    let cell = "<table:table-cell \(attributes)><text:p>\(shown)</text:p></table:table-cell>"
    #expect(try notes(cell) == text)
  }

  @Test func `has paragraphs, spaces and links in a cell, and no remarks`() throws {
    let cell = """
      <table:table-cell office:value-type="string"><office:annotation><dc:creator>Me</dc:creator>\
      <text:p>a remark</text:p></office:annotation><text:p>one<text:s text:c="2"/>two \
      <text:span>three</text:span></text:p><text:p><text:a>four</text:a><text:line-break/>five</text:p>\
      <draw:frame><text:p>a picture</text:p></draw:frame></table:table-cell>
      """
    #expect(try notes(cell) == "one  two three\nfour\nfive")
  }

  @Test func `goes on after repeated rows and columns, however many are empty`() throws {
    let rows =
      Maker.row(["Company", "Job Title", "Status"])
      + Maker.row(["Helios", "Analyst", "Applied"])
      + Maker.row(#"<table:table-cell table:number-columns-repeated="16384"/>"#, repeated: 4)
      + Maker.row(["Wren", "Tester", "Applied"].map(Maker.cell).joined(), repeated: 2)
      + Maker.row(
        #"<table:table-cell table:number-columns-repeated="16384"/>"#,
        repeated: 1_048_568
      )
    let plan = try Given.plan(of: Maker(tables: [("Jobs", false, rows)]).data).plan
    #expect(plan.rows.map(\.name) == ["Helios", "Wren", "Wren"])
    #expect(plan.rows.map(\.line) == [2, 7, 8])
  }

  @Test func `has nothing under merged cells, and no hidden sheets`() throws {
    let covered =
      #"<table:covered-table-cell office:value-type="string"><text:p>hidden</text:p></table:covered-table-cell>"#
    let rows =
      Maker.row(["Company", "Job Title", "Notes"])
      + Maker.row(Maker.cell("Helios") + covered + Maker.cell("seen"))
    let data = Maker(tables: [("Old", true, Maker.row(["Company"])), ("Jobs", false, rows)]).data
    let (plan, applications) = try Given.plan(of: data)
    #expect(applications.map(\.title) == [""] && applications.map(\.notes) == ["seen"])
    #expect(plan.said.contains("Hidden sheets were not read: Old."))
  }

  @Test func `is refused where it is locked`() {
    var maker = Maker(tables: [("Jobs", false, Maker.row(["Company"]))])
    maker.manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    #expect(throws: PackedFlaw.encrypted) { try Given.plan(of: maker.data) }
  }
}
