import Interchange
import Records

extension Visit {
  /// What the form says, over what was chosen on other stretches of the list.
  ///
  /// - Parameter plan: what the page showed; a menu left as it was chooses nothing.
  func chosen(over kept: ImportChoices, shown plan: ImportPlan) -> ImportChoices {
    var choices = kept
    if form.has("label") { choices.label = form["label"].trimmed }
    if plan.sort.canTakeOver { choices.takesOver = !form["takes-over"].trimmed.isEmpty }
    choices.excluded.subtract(form["shown"].split(separator: " ").compactMap { Int($0) })
    choices.excluded.formUnion(form["pick"].textLines.compactMap { Int($0) })
    if let sort = ImportSort(rawValue: form["holds"]), sort != plan.sort {
      choices.reading = ReadingChoices(sort: sort)
      choices.reading.remembered = kept.reading.remembered
      return choices
    }
    if plan.sheets.names.contains(form["sheet"]), form["sheet"] != plan.sheets.read {
      choices.reading = ReadingChoices(sort: choices.reading.sort)
      choices.reading.sheet = form["sheet"]
      choices.excluded = []
      return choices
    }
    if let letters = plan.letters { choose(letters, in: &choices.reading) }
    if let encoding = TextEncoding(rawValue: form["encoding"]), encoding != plan.encoding {
      choices.reading.encoding = encoding
    }
    if form.has("without-stage") {
      let stage = Stage(rawValue: form["without-stage"])
      choices.reading.rowsWithoutStage = [.idea, .applied].contains(stage) ? stage : nil
    }
    for column in plan.columns {
      guard let name = changed(column.menu, from: column.field?.name) else { continue }
      choices.reading.columns[column.heading] = name
    }
    let stages = Stage.all.map(\.rawValue) + [ReadingChoices.nothing, ReadingChoices.forgotten]
    for word in plan.words {
      let stage = changed(word.menu, from: word.shown)
      if let stage, stages.contains(stage) { choices.reading.statuses[word.text] = stage }
    }
    return choices
  }

  private func choose(_ letters: LetterQuestion, in reading: inout ReadingChoices) {
    let name = form["letters"]
    guard letters.offers.contains(where: { $0.name == name }) else { return }
    if let encoding = TextEncoding(rawValue: name) {
      reading.encoding = encoding
    } else {
      reading.letters = LettersChoice(rawValue: name)
    }
  }

  /// What a menu says now, where it is not what it showed.
  private func changed(_ menu: String, from shown: String?) -> String? {
    guard form.has(menu), form[menu] != shown ?? "" else { return nil }
    return form[menu].isEmpty ? ReadingChoices.nothing : form[menu]
  }
}

extension ColumnUse {
  /// The name of the menu that says what it is read as.
  var menu: String { "column-\(mark)" }
}

extension StatusWord {
  /// The name of the menu that says what it means.
  var menu: String { "word-\(mark)" }

  /// What its menu shows; empty where nothing is chosen yet.
  var shown: String {
    isLeftOut ? ReadingChoices.nothing : reading?.stage.rawValue ?? ""
  }
}
