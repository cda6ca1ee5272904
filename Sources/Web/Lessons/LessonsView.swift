import Records

/// Which lessons the page shows, as its address says it.
struct LessonsView {
  var query = LessonQuery()
  /// The name of the words that narrow it down: they are the person's own, and in no address.
  private(set) var words: RecordID?
  private(set) var text = ""

  init() {}

  init(_ form: Form, in sought: SoughtTexts) {
    words = form.value("words")
    text = words.flatMap(sought.text) ?? ""
    query.words = SoughtWords(text)
    switch form["show"] {
    case "aside": query.isSetAside = true
    case let sort: query.sort = LessonSort.all.first { $0.rawValue == sort }
    }
  }

  static let aside: LessonsView = {
    var view = LessonsView()
    view.query.isSetAside = true
    return view
  }()

  var isFiltered: Bool { query.sort != nil || query.isSetAside || !text.isEmpty }

  var chosen: String { query.isSetAside ? "aside" : query.sort?.rawValue ?? "" }

  var place: Place {
    Place.lessons.with("show", chosen.isEmpty ? nil : chosen).with("words", words)
  }

  /// The same view, narrowed down by other words.
  func narrowed(by words: RecordID?) -> LessonsView {
    var other = self
    other.words = words
    return other
  }

  /// The same view, carried along by a form.
  var hiddenFields: HTML {
    #"<input type="hidden" name="show" value="\#(chosen)">"#
      + HTML.some(words) { #"<input type="hidden" name="words" value="\#($0.description)">"# }
  }

  static let choices = [
    Choice("keep", "Keep"), Choice("change", "Change"), Choice("aside", "Set aside"),
  ]
}
