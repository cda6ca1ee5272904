import Records

/// What the applications page shows, as its address says it.
struct ApplicationsView {
  var query = ApplicationQuery()
  /// The name of the words that narrow it down: they are the person's own, and in no address.
  private(set) var words: RecordID?
  private(set) var text = ""
  var isBoard = false

  init() {}

  /// - Parameter form: the query of the page, or a form that carries it along.
  init(_ form: Form, in sought: SoughtTexts) {
    words = form.value("words")
    text = words.flatMap(sought.text) ?? ""
    isBoard = form["view"] == "board"
    query.words = SoughtWords(text)
    query.order = ApplicationQuery.Order(rawValue: form["sort"]) ?? .newest
    query.stage = Stage.all.first { $0.rawValue == form["stage"] }
    query.isAboutEnded = query.stage.map { !$0.isOpen } ?? (form["ended"] == "yes")
    query.isAboutHidden = form["hidden"] == "yes"
    query.page = form.number("page", in: 1...ApplicationQuery.mostPages) ?? 1
  }

  static let board: ApplicationsView = {
    var view = ApplicationsView()
    view.isBoard = true
    return view
  }()

  static let ended: ApplicationsView = {
    var view = ApplicationsView()
    view.query.isAboutEnded = true
    return view
  }()

  static let hidden: ApplicationsView = {
    var view = ApplicationsView()
    view.query.isAboutHidden = true
    return view
  }()

  /// Whether it shows those that run, which are what the page is for.
  var isAboutRunning: Bool { !query.isAboutEnded && !query.isAboutHidden }

  /// The same without anything left out.
  var everything: Place {
    if query.isAboutHidden { return ApplicationsView.hidden.place }
    return query.isAboutEnded ? ApplicationsView.ended.place : .applications
  }

  var place: Place { values.reduce(.applications) { $0.with($1.0, $1.1) } }

  func place(ofPage page: Int) -> Place {
    var other = self
    other.query.page = page
    return other.place
  }

  /// The same view, narrowed down by other words.
  func narrowed(by words: RecordID?) -> ApplicationsView {
    var other = self
    other.words = words
    return other
  }

  /// The same view, carried along by a form.
  var hiddenFields: HTML {
    values.html { #"<input type="hidden" name="\#($0.0)" value="\#($0.1)">"# }
  }

  /// Whether something is left out of the list on purpose.
  var isFiltered: Bool { query.stage != nil || !text.isEmpty }

  var stages: [Stage] {
    Stage.all.filter { query.isAboutHidden || $0.isOpen != query.isAboutEnded }
  }

  private var values: [(String, String)] {
    let all: [(String, String?)] = [
      ("view", isBoard ? "board" : nil),
      ("ended", query.isAboutEnded ? "yes" : nil),
      ("hidden", query.isAboutHidden ? "yes" : nil),
      ("stage", query.stage?.rawValue),
      ("sort", query.order == .newest ? nil : query.order.rawValue),
      ("words", words?.description),
      ("page", query.page > 1 ? String(query.page) : nil),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }
}

extension ApplicationQuery.Order {
  var title: Phrase {
    switch self {
    case .newest: "Newest first"
    case .company: "By company"
    case .stage: "Furthest first"
    case .followUp: "Follow-up first"
    }
  }

  static let choices = allCases.map { Choice($0.rawValue, $0.title) }
}
