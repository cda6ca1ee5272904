import Foundation

/// A cell of a workbook that is made for a test.
enum MadeCell {
  case text(String)
  /// In the cell itself and not among the shared texts.
  case inline(String)
  /// Written in several fonts.
  case rich([String])
  case number(String)
  /// A number and how Excel is told to show it.
  case shown(String, as: String)
  case yes(Bool)
  case formula(String, result: String?)
  case error(String)
  case none
}

struct MadeSheet {
  var name = "Sheet1"
  var isHidden = false
  var rows: [[MadeCell]] = []
  var merged: [String] = []
  /// XML that stands where rows do.
  var raw = ""

  init(_ rows: [[MadeCell]]) {
    self.rows = rows
  }

  /// Texts separated by commas, a row a line.
  init(_ name: String = "Sheet1", csv: String, hidden: Bool = false) {
    let rows = csv.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.isEmpty ? MadeCell.none : .text(String($0))
      }
    }
    self.init(rows)
    self.name = name
    isHidden = hidden
  }
}

extension String {
  var asXML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

/// Writes workbooks of Excel as Excel does, as far as it matters to who reads them.
struct ExcelMaker {
  var sheets: [MadeSheet]
  var epochIs1904 = false
  /// Parts that take the place of others, by their paths.
  var parts: [String: String] = [:]
  private var strings: [String] = []
  private var formats: [String] = []
  private static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  init(_ sheets: [MadeSheet], epochIs1904: Bool = false) {
    self.sheets = sheets
    self.epochIs1904 = epochIs1904
  }

  var data: Data { ZipMaker(entries).data }

  var entries: [(String, String)] {
    var maker = self
    let pages = maker.sheets.map { maker.page($0) }
    let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    var entries = [
      ("[Content_Types].xml", head + "<Types/>"),
      ("_rels/.rels", head + "<Relationships/>"),
      ("xl/workbook.xml", head + maker.outline),
      ("xl/_rels/workbook.xml.rels", head + maker.relations),
      ("xl/styles.xml", head + maker.styles), ("xl/sharedStrings.xml", head + maker.shared),
    ]
    for (index, page) in pages.enumerated() {
      entries.append(("xl/worksheets/sheet\(index + 1).xml", head + page))
    }
    return entries.map { ($0.0, parts[$0.0] ?? $0.1) }
  }

  private var outline: String {
    let names = sheets.enumerated().map { index, sheet in
      let state = sheet.isHidden ? #" state="hidden""# : ""
      return
        #"<sheet name="\#(sheet.name.asXML)" sheetId="\#(index + 1)"\#(state) r:id="rId\#(index + 1)"/>"#
    }
    let epoch = epochIs1904 ? #"<workbookPr date1904="1"/>"# : "<workbookPr/>"
    return
      #"<workbook xmlns="\#(Self.space)" xmlns:r="\#(Self.office)">\#(epoch)<sheets>\#(names.joined())</sheets></workbook>"#
  }

  private var relations: String {
    let pages = sheets.indices.map {
      #"<Relationship Id="rId\#($0 + 1)" Type="\#(Self.office)/worksheet" Target="worksheets/sheet\#($0 + 1).xml"/>"#
    }
    let more = ["sharedStrings", "styles"].map {
      #"<Relationship Id="\#($0)" Type="\#(Self.office)/\#($0)" Target="\#($0).xml"/>"#
    }
    return "<Relationships>" + (pages + more).joined() + "</Relationships>"
  }

  private var styles: String {
    let codes = formats.enumerated().map {
      #"<numFmt numFmtId="\#(164 + $0)" formatCode="\#($1.asXML)"/>"#
    }
    let uses = formats.indices.map { #"<xf numFmtId="\#(164 + $0)"/>"# }
    return
      #"<styleSheet xmlns="\#(Self.space)"><numFmts>\#(codes.joined())</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\#(uses.joined())<xf numFmtId="14"/></cellXfs></styleSheet>"#
  }

  private var shared: String {
    #"<sst xmlns="\#(Self.space)">\#(strings.map { "<si>\($0)</si>" }.joined())</sst>"#
  }

  private mutating func page(_ sheet: MadeSheet) -> String {
    var rows = ""
    for (index, row) in sheet.rows.enumerated() where !row.isEmpty {
      var cells = ""
      for (column, made) in row.enumerated() {
        cells += cell(made, "\(Self.letters(column))\(index + 1)")
      }
      rows += #"<row r="\#(index + 1)">\#(cells)</row>"#
    }
    let merged = sheet.merged.map { #"<mergeCell ref="\#($0)"/>"# }.joined()
    let merges = merged.isEmpty ? "" : "<mergeCells>\(merged)</mergeCells>"
    return
      #"<worksheet xmlns="\#(Self.space)"><sheetData>\#(rows)\#(sheet.raw)</sheetData>\#(merges)</worksheet>"#
  }

  static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }

  private mutating func share(_ xml: String) -> Int {
    strings.append(xml)
    return strings.count - 1
  }

  private mutating func cell(_ cell: MadeCell, _ place: String) -> String {
    switch cell {
    case .none: return ""
    case .text(let text):
      return
        #"<c r="\#(place)" t="s"><v>\#(share(#"<t xml:space="preserve">\#(text.asXML)</t>"#))</v></c>"#
    case .inline(let text):
      return #"<c r="\#(place)" t="inlineStr"><is><t>\#(text.asXML)</t></is></c>"#
    case .rich(let runs):
      let xml = runs.map { "<r><rPr><b/></rPr><t>\($0.asXML)</t></r>" }.joined()
      return
        #"<c r="\#(place)" t="s"><v>\#(share(xml + "<rPh sb=\"0\" eb=\"1\"><t>カナ</t></rPh>"))</v></c>"#
    case .number(let value): return #"<c r="\#(place)"><v>\#(value)</v></c>"#
    case .shown(let value, let code):
      if !formats.contains(code) { formats.append(code) }
      let style = (formats.firstIndex(of: code) ?? 0) + 1
      return #"<c r="\#(place)" s="\#(style)"><v>\#(value)</v></c>"#
    case .yes(let isTrue): return #"<c r="\#(place)" t="b"><v>\#(isTrue ? 1 : 0)</v></c>"#
    case .formula(let text, let result):
      let value = result.map { "<v>\($0.asXML)</v>" } ?? ""
      let type = result.flatMap { Double($0) } == nil && result != nil ? #" t="str""# : ""
      return #"<c r="\#(place)"\#(type)><f>\#(text.asXML)</f>\#(value)</c>"#
    case .error(let text): return #"<c r="\#(place)" t="e"><v>\#(text)</v></c>"#
    }
  }
}

/// Writes workbooks of LibreOffice.
struct OpenDocumentMaker {
  /// The XML of each table: `<table:table-row>…`.
  var tables: [(name: String, isHidden: Bool, rows: String)]
  var manifest = "<manifest:manifest/>"

  var data: Data { ZipMaker(entries).data }

  var content: String {
    let tables = tables.map {
      #"<table:table table:name="\#($0.name.asXML)" table:style-name="\#($0.isHidden ? "ta2" : "ta1")">\#($0.rows)</table:table>"#
    }
    let names = ["office", "table", "text", "style", "draw", "calcext", "dc"]
      .map { #"xmlns:\#($0)="urn:\#($0)""# }.joined(separator: " ")
    return """
      <?xml version="1.0" encoding="UTF-8"?><office:document-content \(names)><office:automatic-styles>\
      <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>\
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>\
      </office:automatic-styles><office:body><office:spreadsheet>\(tables.joined())</office:spreadsheet>\
      </office:body></office:document-content>
      """
  }

  var entries: [(String, String)] {
    [
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content),
      ("META-INF/manifest.xml", manifest),
    ]
  }

  static func cell(_ text: String) -> String {
    #"<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>\#(text.asXML)</text:p></table:table-cell>"#
  }

  static func row(_ cells: String, repeated: Int = 1) -> String {
    #"<table:table-row table:number-rows-repeated="\#(repeated)">\#(cells)</table:table-row>"#
  }

  static func row(_ texts: [String]) -> String { row(texts.map(cell).joined()) }
}
