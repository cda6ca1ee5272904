package import Records

/// What a person chose at earlier imports: which column tells what, and what status words mean.
package struct RememberedWords: Hashable, Sendable {
  /// A table by what it holds and its headings.
  private struct Table: Hashable, Sendable {
    let holds: String
    let shape: String
  }

  /// The name of a field by the folded heading.
  private var columns: [Table: [String: String]] = [:]
  /// The name of a stage by the folded word.
  private var statuses: [String: String] = [:]

  package init() {}

  /// Of two choices about one word, the later counts.
  package init(_ journal: Journal) {
    for known in journal.shelf(ImportWord.self) {
      let word = ImportWord.folded(known.word, isHeading: !known.table.isEmpty)
      if known.table.isEmpty {
        statuses[word] = known.means
      } else {
        columns[Table(holds: known.holds, shape: known.table), default: [:]][word] = known.means
      }
    }
  }

  /// The tables of one sort whose headings are known, whatever they are called.
  func shapes(of sort: ImportSort) -> Set<String> {
    Set(columns.keys.filter { $0.holds == sort.rawValue }.map(\.shape))
  }

  /// The field that was chosen for a column; nil for one that is known no longer.
  func field(of heading: String, inTable shape: String, of sort: ImportSort) -> String? {
    let table = columns[Table(holds: sort.rawValue, shape: shape)]
    guard let name = table?[ImportWord.folded(heading, isHeading: true)] else { return nil }
    let isKnown = name == ReadingChoices.nothing || sort.fields.contains { $0.name == name }
    return isKnown ? name : nil
  }

  /// The stage that was chosen for a word, or ``ReadingChoices/nothing``.
  func stage(of word: String) -> String? {
    guard !statuses.isEmpty,
      let name = statuses[ImportWord.folded(word, isHeading: false)]
    else { return nil }
    let isKnown = name == ReadingChoices.nothing || Stage.all.contains { $0.rawValue == name }
    return isKnown ? name : nil
  }
}

extension ImportWord {
  /// What words are compared by.
  static func folded(_ word: String, isHeading: Bool) -> String {
    let plain = isHeading ? word.plainHeading : ""
    return plain.isEmpty ? word.onOneLine.tidy.lowercased() : plain
  }

  /// What a table is known by: its headings, whatever their order and case.
  static func table(of headings: [String]) -> String {
    let text = Set(headings.map(\.plainHeading)).subtracting([""]).sorted().joined(separator: " ")
    return text.count > longestTable ? ContentHash.mark(text) : text
  }
}

extension ReadingChoices {
  /// With what was chosen for such a table before, where nothing else is chosen now.
  func remembering(_ headings: [TableHeading], of sort: ImportSort) -> ReadingChoices {
    var choices = self
    choices.columns = columns.filter { $0.value != Self.forgotten }
    let shape = ImportWord.table(of: headings.map(\.plain))
    for heading in headings where columns[heading.name] == nil {
      guard let name = remembered.field(of: heading.name, inTable: shape, of: sort) else {
        continue
      }
      choices.columns[heading.name] = name
      choices.recalled.insert(heading.name)
    }
    return choices
  }
}

extension ImportPlan {
  /// What is written down of the choices, so that the next file is read the same way.
  func changes(
    remembering choices: ReadingChoices,
    in journal: Journal,
    _ surroundings: Surroundings
  ) -> [Change] {
    var remembering = Remembering(
      known: Array(journal.shelf(ImportWord.self)),
      sort: sort,
      surroundings: surroundings
    )
    for column in columns where column.fate != .leftOut && !shape.isEmpty {
      guard let means = choices.columns[column.heading] else { continue }
      let own = sort.field(of: column.heading) ?? ReadingChoices.nothing
      remembering.add(column.heading, means, unless: own, in: shape)
    }
    for word in words {
      guard let means = choices.statuses[word.text] else { continue }
      remembering.add(word.text, means, unless: StatusReading(word.text)?.stage.rawValue, in: "")
    }
    return remembering.changes
  }
}

/// Writes choices down.
///
/// What Rebound would read anyway is not remembered, and choosing it again forgets the other.
private struct Remembering {
  let known: [ImportWord]
  let sort: ImportSort
  let surroundings: Surroundings
  var changes: [Change] = []
  private var met: Set<[String]> = []

  init(known: [ImportWord], sort: ImportSort, surroundings: Surroundings) {
    (self.known, self.sort, self.surroundings) = (known, sort, surroundings)
  }

  mutating func add(_ word: String, _ means: String, unless own: String?, in table: String) {
    let folded = ImportWord.folded(word, isHeading: !table.isEmpty)
    // Of two spellings of one word in a file, the first counts.
    guard met.insert([table, folded]).inserted else { return }
    let before = known.filter {
      $0.table == table && (table.isEmpty || $0.holds == sort.rawValue)
        && ImportWord.folded($0.word, isHeading: !table.isEmpty) == folded
    }
    guard means != own, means != ReadingChoices.forgotten else {
      changes += before.map { .remove($0.reference, as: .imported) }
      return
    }
    guard before.last?.means != means, word.count <= ImportWord.longest else { return }
    var chosen =
      before.last
      ?? ImportWord(id: surroundings.newID(), chosenAt: surroundings.now, word: word)
    (chosen.means, chosen.chosenAt) = (means, surroundings.now)
    (chosen.table, chosen.holds) = (table, sort.rawValue)
    changes.append(.save(chosen, as: .imported))
  }
}

extension ImportSort {
  /// The name of the field that a heading tells by itself.
  fileprivate func field(of heading: String) -> String? {
    switch self {
    case .applications: ApplicationField.claims[heading.plainHeading]?.field.choice.name
    case .people: ContactField.claims[heading.plainHeading]?.field.choice.name
    case .questions, .archive: nil
    }
  }
}
