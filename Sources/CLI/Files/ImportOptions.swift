import ArgumentParser
import Interchange
import Records

/// What can be said of every import.
struct ImportOptions: ParsableArguments {
  @Option(
    name: .customLong("column"),
    help: ArgumentHelp(
      "Read the column with this heading as a field, as in company=Arbeitgeber. May be repeated.",
      valueName: "field=heading"
    )
  )
  var columns: [String] = []

  @Option(
    name: .customLong("status"),
    help: ArgumentHelp(
      "Read a status word as a stage, as in \"On hold\"=interview. May be repeated.",
      valueName: "word=stage"
    )
  )
  var statuses: [String] = []

  @Option(
    help: ArgumentHelp(
      "Import rows without a stage, as ideas or as applied.",
      valueName: "idea|applied"
    )
  )
  var withoutStatus = ""

  @Option(
    help: ArgumentHelp(
      "The text encoding of a file that is not in UTF-8.",
      valueName: "name"
    )
  )
  var encoding = ""

  @Option(
    help: ArgumentHelp(
      "The sheet to read, if a workbook has several.",
      valueName: "name"
    )
  )
  var sheet = ""

  @Flag(help: "Fix letters that were read wrongly before, such as “MÃ¼ller”.")
  var mendLetters = false

  @Flag(help: "Import letters that look wrong as they are.")
  var asItStands = false

  @Option(help: ArgumentHelp("A label for everybody you import.", valueName: "text"))
  var label = ""

  @Flag(
    help: "If both have an entry, use the one from the file, for people and questions. Notes stay."
  )
  var takeOver = false

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do it without asking.")
  var yes = false

  @Flag(help: "Print JSON, an object, in place of words.")
  var json = false

  func validate() throws {
    guard !(mendLetters && asItStands) else {
      throw ValidationError(
        "--mend-letters and --as-it-stands contradict each other. Use one of them."
      )
    }
    for pair in columns where !pair.contains("=") {
      throw ValidationError("--column takes field=heading, not “\(pair)”.")
    }
    if !withoutStatus.isEmpty, !Self.otherwise.contains(withoutStatus) {
      throw ValidationError("--without-status takes idea or applied, not “\(withoutStatus)”.")
    }
    if !encoding.isEmpty, TextEncoding(rawValue: encoding.lowercased()) == nil {
      let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--encoding takes one of \(names), not “\(encoding)”.")
    }
    for pair in statuses where !Self.stages.contains(Self.stage(of: pair)) {
      throw ValidationError(
        "--status takes word=stage, not “\(pair)”. The stages are: \(list(Self.stages))."
      )
    }
  }

  private static let otherwise = [Stage.idea.rawValue, Stage.applied.rawValue]

  private static let stages =
    Stage.all.map(\.rawValue) + [ReadingChoices.nothing, ReadingChoices.forgotten]

  /// What stands after the last `=`: a word of a file may have one too.
  private static func stage(of pair: String) -> String {
    pair.contains("=") ? pair.split(separator: "=").last.map(String.init) ?? "" : ""
  }

  /// - Throws: ``CommandRefused`` for a field that such a file has not.
  func choices(for sort: ImportSort) throws -> ImportChoices {
    guard label.trimmed.count <= ImportChoices.longestLabel else {
      throw CommandRefused("A label has at most \(ImportChoices.longestLabel) characters.", .data)
    }
    var reading = ReadingChoices(sort: sort)
    reading.encoding = TextEncoding(rawValue: encoding.lowercased())
    reading.sheet = sheet.isEmpty ? nil : sheet
    reading.letters = mendLetters ? .mend : asItStands ? .asItStands : nil
    reading.rowsWithoutStage = withoutStatus.isEmpty ? nil : Stage(rawValue: withoutStatus)
    let fields = sort.fields.map(\.name)
    let named = fields + [ReadingChoices.nothing, ReadingChoices.forgotten]
    for pair in columns {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let (field, heading) = (String(parts[0]).trimmed, String(parts[1]).trimmed)
      guard !fields.isEmpty else { throw CommandRefused("This file has no columns.", .data) }
      guard named.contains(field) else {
        let isTurned = named.contains(heading)
        throw CommandRefused(
          isTurned
            ? "Write the field first: --column \(heading)=\(field)."
            : "There is no field “\(field)”. One of: \(list(named)).",
          .usage
        )
      }
      reading.columns[heading] = field
    }
    for pair in statuses {
      let stage = Self.stage(of: pair)
      reading.statuses[String(pair.dropLast(stage.count + 1)).trimmed] = stage
    }
    return ImportChoices(reading: reading, label: label.trimmed, takesOver: takeOver)
  }

  /// - Throws: ``CommandRefused`` where the file has not what was named.
  func check(_ plan: ImportPlan, _ reading: ReadingChoices) throws {
    let headings = plan.columns.filter { $0.fate != .leftOut }.map(\.heading)
    for heading in reading.columns.keys.sorted() where !headings.contains(heading) {
      throw CommandRefused("There is no column “\(heading)”. \(known(headings))", .data)
    }
    let words = plan.words.map(\.text)
    for word in reading.statuses.keys.sorted() where !words.contains(word) {
      throw CommandRefused("There is no status “\(word)”. \(known(words))", .data)
    }
  }

  private func known(_ words: [String]) -> String {
    words.isEmpty ? "Rebound found none in this file." : "One of: \(list(words))."
  }

  /// No more than can be read through.
  private func list(_ words: [String]) -> String {
    words.prefix(40).joined(separator: ", ") + (words.count > 40 ? " …" : "")
  }
}
