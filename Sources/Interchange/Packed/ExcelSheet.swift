import Foundation

/// What the cells of every sheet of a workbook refer to.
struct ExcelReading {
  let strings: [String]
  let formats: [NumberFormat]
  let epochIs1904: Bool
}

/// Reads the cells of one sheet.
final class ExcelSheet: XMLListener {
  private let reading: ExcelReading
  private var builder: SheetBuilder
  private var column = -1
  private var type = ""
  private var format = NumberFormat.plain
  private var value = CollectedText()
  private var inline = CollectedText()
  private var hasFormula = false
  private var hasValue = false
  private var isInRow = false
  private var isSound = false
  private var target = Target.none

  private enum Target { case none, value, inline }

  init(_ name: String, isHidden: Bool, _ reading: ExcelReading, _ budget: PackedBudget) {
    self.reading = reading
    builder = SheetBuilder(name, isHidden: isHidden, budget)
  }

  func finished() throws(PackedFlaw) -> Sheet { try builder.finished() }

  func open(_ name: String, _ attributes: XMLAttributes) throws(PackedFlaw) {
    switch name {
    case "row":
      let written = attributes["r"]
      let number = written.flatMap { Int($0) }
      guard written == nil || number != nil else { throw .absurdPlace }
      try builder.beginRow(number)
      (column, isInRow) = (-1, true)
    case "c": try openCell(attributes)
    case "v": target = .value
    case "t" where !isSound: target = .inline
    case "rPh": isSound = true
    case "f": hasFormula = true
    case "mergeCell": try builder.merge(attributes["ref"] ?? "")
    default: break
    }
  }

  private func openCell(_ attributes: XMLAttributes) throws(PackedFlaw) {
    column += 1
    if let written = attributes["r"] {
      guard let place = CellPlace(written), place.column <= PackedLimits.lastColumn,
        place.row <= PackedLimits.lastRow
      else { throw .absurdPlace }
      column = place.column - 1
    }
    type = attributes["t"] ?? "n"
    let style = attributes["s"].flatMap { Int($0) } ?? -1
    format = reading.formats.indices.contains(style) ? reading.formats[style] : .plain
    (hasFormula, hasValue) = (false, false)
    value.begin()
    inline.begin()
  }

  func close(_ name: String) throws(PackedFlaw) {
    switch name {
    case "v":
      hasValue = !value.isEmpty
      target = .none
    case "t": target = .none
    case "rPh": isSound = false
    case "c" where isInRow:
      // A formula may have the empty text as its result; only one without any was never worked out.
      if hasFormula, !hasValue, type != "str" { builder.countFormulaWithoutResult() }
      try builder.put(text, at: column)
    case "row":
      isInRow = false
      try builder.endRow()
    default: break
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(PackedFlaw) {
    switch target {
    case .value: try value.add(bytes)
    case .inline: try inline.add(bytes)
    case .none: break
    }
  }

  /// What a person sees in the cell.
  private var text: String {
    let written = value.text
    switch type {
    case "s":
      guard let index = Int(written.tidy), reading.strings.indices.contains(index) else {
        return ""
      }
      return reading.strings[index]
    case "inlineStr": return inline.text.withoutExcelEscapes
    case "str": return written.withoutExcelEscapes
    case "b": return written.isEmpty ? "" : written.tidy == "0" ? "FALSE" : "TRUE"
    case "e": return written
    case "d": return written.withoutMidnight
    default: return format.text(written.tidy, epochIs1904: reading.epochIs1904)
    }
  }
}

extension String {
  /// A day and time of ISO 8601 as a person sees it: without a midnight that says nothing.
  var withoutMidnight: String {
    let parts = split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return self }
    let time = parts[1].prefix { $0 != "." }
    if time.hasPrefix("00:00"), time.dropFirst(5).allSatisfy({ $0 == ":" || $0 == "0" }) {
      return String(parts[0])
    }
    return "\(parts[0]) \(time.hasSuffix(":00") && time.count == 8 ? time.dropLast(3) : time)"
  }
}
