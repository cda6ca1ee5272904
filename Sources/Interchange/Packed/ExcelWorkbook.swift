import Foundation

/// The parts of a workbook of Excel (Office Open XML, ECMA-376).
enum ExcelWorkbook {
  static func isOne(_ zip: ZipFile) -> Bool { mainPart(zip) != nil }

  static func sheets(_ zip: ZipFile, _ chosen: String?) throws(PackedFlaw) -> [Sheet] {
    guard let main = mainPart(zip) else { throw .damaged }
    let budget = PackedBudget()
    let outline = ExcelOutline()
    try XMLReader.read(main, of: zip, budget, to: outline)
    let targets = ExcelRelations()
    let folder = String(main.path.dropLast(main.name.count))
    if let entry = zip.entry("\(folder)_rels/\(main.name).rels") {
      try XMLReader.read(entry, of: zip, budget, to: targets)
    }
    let strings = ExcelStrings(budget)
    if let entry = part("sharedStrings", targets, in: zip, folder) {
      try XMLReader.read(entry, of: zip, budget, to: strings)
    }
    let styles = ExcelStyles()
    if let entry = part("styles", targets, in: zip, folder) {
      try XMLReader.read(entry, of: zip, budget, to: styles)
    }
    var sheets: [Sheet] = []
    for named in outline.sheets {
      guard !named.isHidden || named.name == chosen else {
        sheets.append(Sheet(name: named.name, isHidden: true))
        continue
      }
      guard let target = targets.targets[named.relation]?.path,
        let entry = zip.entry(path(target, in: folder))
      else { continue }
      let reading = ExcelReading(
        strings: strings.texts,
        formats: styles.formats,
        epochIs1904: outline.epochIs1904
      )
      let listener = ExcelSheet(named.name, isHidden: named.isHidden, reading, budget)
      try XMLReader.read(entry, of: zip, budget, to: listener)
      sheets.append(try listener.finished())
    }
    return sheets
  }

  /// Where it mostly lies, and where Excel on the web puts it.
  private static func mainPart(_ zip: ZipFile) -> ZipFile.Entry? {
    zip.entries.first {
      let path = $0.path.lowercased()
      return path.hasPrefix("xl/workbook") && path.hasSuffix(".xml")
    }
  }

  private static func part(
    _ type: String,
    _ relations: ExcelRelations,
    in zip: ZipFile,
    _ folder: String
  ) -> ZipFile.Entry? {
    let named = relations.targets.values.first { $0.type.hasSuffix("/\(type)") }
    return zip.entry(path(named?.path ?? "\(type).xml", in: folder))
  }

  /// A target as a path from the root of the zip.
  private static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    return target.hasPrefix("./") ? folder + target.dropFirst(2) : folder + target
  }
}

/// The names of the sheets, and what days are counted from.
private final class ExcelOutline: XMLListener {
  struct Named {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Named] = []
  private(set) var epochIs1904 = false

  func open(_ name: String, _ attributes: XMLAttributes) throws(PackedFlaw) {
    switch name {
    case "workbookPr": epochIs1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard sheets.count < PackedLimits.sheets else { throw .tooManySheets(PackedLimits.sheets) }
      sheets.append(
        Named(
          name: attributes["name"] ?? "Sheet\(sheets.count + 1)",
          relation: attributes["id"] ?? "",
          isHidden: ["hidden", "veryHidden"].contains(attributes["state"] ?? "")
        )
      )
    default: break
    }
  }

  func close(_: String) {}
  func text(_: UnsafeRawBufferPointer) {}
}

/// Which part of the zip each relation leads to.
private final class ExcelRelations: XMLListener {
  private(set) var targets: [String: (path: String, type: String)] = [:]

  func open(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
      attributes["TargetMode"] != "External"
    else { return }
    targets[id] = (target, attributes["Type"] ?? "")
  }

  func close(_: String) {}
  func text(_: UnsafeRawBufferPointer) {}
}

/// The texts that cells share, without how they are written and without their sounds in Japanese.
private final class ExcelStrings: XMLListener {
  private(set) var texts: [String] = []
  private let budget: PackedBudget
  private var collected = CollectedText()
  private var isText = false
  private var isSound = false

  init(_ budget: PackedBudget) {
    self.budget = budget
  }

  func open(_ name: String, _: XMLAttributes) {
    switch name {
    case "si": collected.begin()
    case "rPh": isSound = true
    case "t": isText = !isSound
    default: break
    }
  }

  func close(_ name: String) throws(PackedFlaw) {
    switch name {
    case "si":
      let text = collected.text.withoutExcelEscapes
      try budget.count(bytes: text.utf8.count)
      texts.append(text)
    case "rPh": isSound = false
    case "t": isText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(PackedFlaw) {
    if isText { try collected.add(bytes) }
  }
}

/// How the number of each style is shown.
private final class ExcelStyles: XMLListener {
  private(set) var formats: [NumberFormat] = []
  private var own: [Int: NumberFormat] = [:]
  private var isCellFormats = false

  func open(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      own[id] = NumberFormat(code: attributes["formatCode"] ?? "")
    case "cellXfs": isCellFormats = true
    case "xf" where isCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(own[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func close(_ name: String) {
    if name == "cellXfs" { isCellFormats = false }
  }

  func text(_: UnsafeRawBufferPointer) {}
}

extension String {
  /// With the control characters that Excel writes as `_x000D_` taken for what they are: line ends
  /// stay, others go.
  var withoutExcelEscapes: String {
    guard utf8.contains(UInt8(ascii: "_")), contains("_x") else { return self }
    var result = ""
    var rest = self[...]
    while let range = rest.range(of: "_x") {
      result += rest[..<range.lowerBound]
      let digits = rest[range.upperBound...].prefix(4)
      let end = rest[range.upperBound...].dropFirst(4)
      guard digits.count == 4, end.first == "_", let number = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(number)
      else {
        result += "_x"
        rest = rest[range.upperBound...]
        continue
      }
      if number != 0x0D { result.unicodeScalars.append(scalar) }
      rest = end.dropFirst()
    }
    return (result + rest).withoutControls
  }
}
