import Foundation

/// A workbook of LibreOffice and others (OpenDocument 1.3).
enum OpenDocumentWorkbook {
  static func isOne(_ zip: ZipFile) -> Bool {
    guard let entry = zip.entry("mimetype"), entry.size < 200, zip.entry("content.xml") != nil,
      let type = try? zip.bytes(of: entry)
    else { return false }
    return String(decoding: type, as: UTF8.self).contains("opendocument.spreadsheet")
  }

  static func sheets(_ zip: ZipFile, _ chosen: String?) throws(PackedFlaw) -> [Sheet] {
    if let manifest = zip.entry("META-INF/manifest.xml"), manifest.size < 1 << 20 {
      let bytes = try zip.bytes(of: manifest)
      guard bytes.range(of: Data("encryption-data".utf8)) == nil else { throw .encrypted }
    }
    guard let content = zip.entry("content.xml") else { throw .damaged }
    let budget = PackedBudget()
    let reader = OpenDocumentSheets(chosen, budget)
    try XMLReader.read(content, of: zip, budget, to: reader)
    return reader.sheets
  }
}

/// Reads the cells of every sheet that can be seen.
private final class OpenDocumentSheets: XMLListener {
  private(set) var sheets: [Sheet] = []
  private let chosen: String?
  private let budget: PackedBudget
  /// The names of the elements that are open.
  private var path: [String] = []
  private var hiddenStyles: Set<String> = []
  private var style = ""
  private var builder: SheetBuilder?
  private var rowRepeats = 1
  private var column = 0
  private var cell: OpenDocumentCell?
  /// How deep what stands in a cell and is none of its text lies: remarks, pictures.
  private var asideDepth: Int?

  init(_ chosen: String?, _ budget: PackedBudget) {
    self.chosen = chosen
    self.budget = budget
  }

  func open(_ name: String, _ attributes: XMLAttributes) throws(PackedFlaw) {
    let parent = path.last
    path.append(name)
    guard asideDepth == nil else { return }
    switch name {
    case "style": style = attributes["name"] ?? ""
    case "table-properties" where attributes["display"] == "false": hiddenStyles.insert(style)
    case "table" where parent == "spreadsheet": try openTable(attributes)
    case "table", "annotation", "frame", "shapes", "tracked-changes": asideDepth = path.count
    case "table-row" where builder != nil:
      rowRepeats = OpenDocumentCell.repeats(attributes["number-rows-repeated"])
      column = 0
      try builder?.beginRow()
    case "table-cell", "covered-table-cell":
      if builder != nil { cell = OpenDocumentCell(attributes, isCovered: name != "table-cell") }
    default: try cell?.open(name, attributes)
    }
  }

  private func openTable(_ attributes: XMLAttributes) throws(PackedFlaw) {
    guard sheets.count < PackedLimits.sheets else { throw .tooManySheets(PackedLimits.sheets) }
    let name = attributes["name"] ?? "Sheet\(sheets.count + 1)"
    let isHidden = hiddenStyles.contains(attributes["style-name"] ?? "")
    guard !isHidden || name == chosen else {
      sheets.append(Sheet(name: name, isHidden: true))
      asideDepth = path.count
      return
    }
    builder = SheetBuilder(name, isHidden: isHidden, budget)
  }

  func close(_ name: String) throws(PackedFlaw) {
    defer { path.removeLast() }
    if let depth = asideDepth {
      if path.count == depth { asideDepth = nil }
      return
    }
    switch name {
    case "table":
      if let sheet = try builder?.finished() { sheets.append(sheet) }
      builder = nil
    case "table-row": try builder?.endRow(repeated: rowRepeats)
    case "table-cell", "covered-table-cell": try closeCell()
    default: break
    }
  }

  private func closeCell() throws(PackedFlaw) {
    guard let read = cell else { return }
    cell = nil
    if read.lacksResult { builder?.countFormulaWithoutResult() }
    let text = read.isCovered ? "" : read.shown
    guard column <= PackedLimits.lastColumn - read.repeats else { throw .absurdPlace }
    if !text.isEmpty {
      for place in column..<column + read.repeats { try builder?.put(text, at: place) }
    }
    column += read.repeats
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(PackedFlaw) {
    guard asideDepth == nil else { return }
    // Only within a paragraph: between the elements of a cell stands the layout of the file.
    if path.contains("p") { try cell?.text.add(bytes) }
  }
}

/// One cell while it is read.
private struct OpenDocumentCell {
  let repeats: Int
  let isCovered: Bool
  private let type: String
  private let value: String
  private let currency: String
  private let hasFormula: Bool
  var text = CollectedText()
  private var paragraphs = 0

  init(_ attributes: XMLAttributes, isCovered: Bool) {
    self.isCovered = isCovered
    repeats = OpenDocumentCell.repeats(attributes["number-columns-repeated"])
    type = attributes["value-type"] ?? ""
    value =
      switch type {
      case "date": attributes["date-value"] ?? ""
      case "time": attributes["time-value"] ?? ""
      case "boolean": attributes["boolean-value"] ?? ""
      case "string": attributes["string-value"] ?? ""
      default: attributes["value"] ?? ""
      }
    currency = attributes["currency"] ?? ""
    hasFormula = attributes["formula"] != nil
  }

  /// At least 1; a number nobody has written counts as beyond every sheet.
  static func repeats(_ text: String?) -> Int {
    guard let text else { return 1 }
    return Int(text).map { max(1, min($0, PackedLimits.lastRow + 1)) } ?? PackedLimits.lastRow + 1
  }

  mutating func open(_ name: String, _ attributes: XMLAttributes) throws(PackedFlaw) {
    switch name {
    case "p":
      if paragraphs > 0 { try text.add([0x0A]) }
      paragraphs += 1
    case "s":
      let count = attributes["c"].flatMap { Int($0) } ?? 1
      // More spaces in a row than a line is wide mean nothing.
      try text.add(repeatElement(0x20, count: max(1, min(count, 100))))
    case "tab": try text.add([0x09])
    case "line-break": try text.add([0x0A])
    default: break
    }
  }

  var lacksResult: Bool { hasFormula && type.isEmpty && text.isEmpty }

  /// What a person sees in it.
  var shown: String {
    let seen = text.text
    switch type {
    case "date": return value.withoutMidnight
    case "time": return OpenDocumentCell.time(value) ?? seen
    case "boolean": return value == "true" ? "TRUE" : "FALSE"
    case "percentage": return NumberFormat.percent.text(value, epochIs1904: false)
    case "currency":
      let format = currency.isEmpty ? NumberFormat.plain : .money(currency)
      return format.text(value, epochIs1904: false)
    case "float":
      // Postal codes and phone numbers are shown with zeros before them.
      let isPadded = seen.hasPrefix("0") && seen.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if isPadded { return seen }
      let sign = seen.first { "€$£¥₹₽₩".contains($0) }
      let format = sign.map { NumberFormat.money(String($0)) } ?? .plain
      return format.text(value, epochIs1904: false)
    default: return seen.isEmpty ? value : seen.hasPrefix("Err:") ? "#VALUE!" : seen
    }
  }

  /// `PT14H30M00S` as 14:30.
  private static func time(_ text: String) -> String? {
    guard let match = text.wholeMatch(of: #/PT(\d{1,4})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S/#),
      let hours = Int(match.1), let minutes = Int(match.2), let seconds = Int(match.3)
    else { return nil }
    let parts = [hours, minutes] + (seconds == 0 ? [] : [seconds])
    return parts.map(NumberFormat.twoDigits).joined(separator: ":")
  }
}
