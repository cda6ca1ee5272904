import Records

/// What the question log shows, as its address says it.
struct QuestionLogView {
  var query = QuestionQuery()
  /// The name of the words that narrow it down: they are the person's own, and in no address.
  private(set) var words: RecordID?
  private(set) var text = ""

  init() {}

  /// - Parameter name: what the competency is called: a form that names one has another name for it.
  init(_ form: Form, in sought: SoughtTexts, _ name: String = "competency") {
    words = form.value("words")
    text = words.flatMap(sought.text) ?? ""
    query.words = SoughtWords(text)
    let competency = form[name]
    query.competency =
      competency == Self.none
      ? "" : Guidance.competency(competency).map(\.id)
  }

  /// The value in the address for questions without a competency.
  static let none = "none"

  var isFiltered: Bool { query.competency != nil || !text.isEmpty }

  var chosen: String { query.competency.map { $0.isEmpty ? Self.none : $0 } ?? "" }

  var place: Place {
    Place.questionLog.with("competency", chosen.isEmpty ? nil : chosen)
      .with("words", words)
  }

  /// The same view, narrowed down by other words.
  func narrowed(by words: RecordID?) -> QuestionLogView {
    var other = self
    other.words = words
    return other
  }

  /// The same view, carried along by a form.
  var hiddenFields: HTML {
    #"<input type="hidden" name="shown" value="\#(chosen)">"#
      + HTML.some(words) { #"<input type="hidden" name="words" value="\#($0.description)">"# }
  }

  static let choices =
    Guidance.competencies.choices + [Choice(none, "Not said yet")]
}
