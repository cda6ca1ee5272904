import Records

/// What the question bank shows, as its address says it.
struct BankView {
  var query = BankQuery()
  /// The name of the words that narrow it down: they are the person's own, and in no address.
  private(set) var words: RecordID?
  private(set) var text = ""

  init() {}

  init(_ form: Form, in sought: SoughtTexts) {
    words = form.value("words")
    text = words.flatMap(sought.text) ?? ""
    query.text = text
    query.type = QuestionType(rawValue: form["type"])
    query.competency = Guidance.competency(form["competency"])?.id
    query.pack = QuestionPack(rawValue: form["pack"])
    query.level = QuestionLevel(rawValue: form["level"])
    query.format = QuestionFormat(rawValue: form["format"])
    query.difficulty = form.number("difficulty", in: 1...3)
  }

  var place: Place {
    Place.bank.with("type", query.type?.rawValue).with("competency", query.competency)
      .with("pack", query.pack?.rawValue).with("level", query.level?.rawValue)
      .with("format", query.format?.rawValue).with("difficulty", query.difficulty)
      .with("words", words)
  }

  /// The same view, narrowed down by other words.
  func narrowed(by words: RecordID?) -> BankView {
    var other = self
    other.words = words
    return other
  }

  var menus: HTML {
    menu("pack", "Kind of work", QuestionPack.self, query.pack, "Any")
      + menu("type", "Kind of question", QuestionType.self, query.type, "Any")
      + Menu(
        "competency",
        "Competency",
        Guidance.competencies.choices,
        chosen: query.competency ?? "",
        none: "Anything",
        id: "bank-competency"
      ).html
      + menu("level", "Experience", QuestionLevel.self, query.level, "Any")
      + menu("format", "Format", QuestionFormat.self, query.format, "Any")
      + Menu(
        "difficulty",
        "Difficulty",
        Difficulty.choices,
        chosen: query.difficulty.map(String.init) ?? "",
        none: "Any",
        id: "bank-difficulty"
      ).html
  }

  private func menu<Value: BankChoice>(
    _ name: HTML,
    _ label: Phrase,
    _: Value.Type,
    _ chosen: Value?,
    _ none: Phrase
  ) -> HTML {
    Menu(
      name,
      label,
      Value.allCases.map { Choice($0.rawValue, $0.title) },
      chosen: chosen?.rawValue ?? "",
      none: none,
      id: "bank-\(name)"
    ).html
  }
}

/// Something the bank is narrowed down by.
protocol BankChoice: RawRepresentable<String>, CaseIterable {
  var title: Phrase { get }
}

extension QuestionType: BankChoice {}
extension QuestionPack: BankChoice {}
extension QuestionLevel: BankChoice {}
extension QuestionFormat: BankChoice {}

/// How hard a family is, in words.
enum Difficulty {
  static func words(_ difficulty: Int) -> Phrase {
    switch difficulty {
    case ..<2: "Easy to prepare"
    case 2: "Takes some thought"
    default: "Hard"
    }
  }

  static let choices = (1...3).map { Choice("\($0)", words($0)) }
}
