import Records

/// A question to practise, as a form: the question is enough.
struct CardForm: NewRecordForm {
  let visit: Visit
  /// Nil for a new one.
  let record: QuestionCard?
  let draft: Draft
  let problems: Problems

  static func blank(_ visit: Visit) -> QuestionCard {
    let surroundings = visit.surroundings
    var card = QuestionCard(id: surroundings.newID(), addedAt: surroundings.now, question: "")
    card.recovery = visit.form.value("recovery")
    return card
  }

  static func begun(_ visit: Visit) -> Draft {
    let names = ["competency", "sort", "interview"]
    return Draft(Dictionary(uniqueKeysWithValues: names.map { ($0, visit.query[$0]) }))
  }

  static func next(after record: QuestionCard, _: Visit) -> Place { .card(record.id) }

  var page: Page {
    Page(
      title: record == nil ? "A question to practice" : "Change the question",
      section: .practice,
      trail: [.section(.practice)],
      lead: "One they asked, or one you would like to be ready for.",
      body: body
    )
  }

  private var body: HTML {
    let recovery = HTML.some(visit.query.value("recovery", as: RecordID.self)) {
      #"<input type="hidden" name="recovery" value="\#($0.description)">"#
    }
    let form = plainForm(
      fields,
      to: record.map { .card($0.id) } ?? .cards,
      leave: record.map { .card($0.id) } ?? .practice,
      hidden: recovery
    )
    return """
      \(form)
      \(visit.removal(record, back: .practice, "Remove this question"))
      """
  }

  /// A fact is for one interview; those to come are at hand.
  private var fields: [AskedField] {
    let choices = interviews
    return QuestionCard.fields.askedFields.compactMap { field in
      switch field.name {
      case "sort": return sort(field)
      case "interview":
        guard !choices.isEmpty else { return nil }
        var field = field
        field.records = choices
        return field
      default: return field
      }
    }
  }

  /// What came from the bank or a story is called by its name, too.
  private func sort(_ field: AskedField) -> AskedField {
    guard let sort = record?.sort, !CardSort.chosen.contains(sort) else { return field }
    let kinds = [sort] + CardSort.chosen
    return AskedField(
      name: field.name,
      label: field.label,
      control: .choice(kinds.map { Choice($0.rawValue, $0.title) })
    )
  }

  private var interviews: [Choice] {
    let ahead = visit.journal.upcomingInterviews(at: visit.surroundings).prefix(20)
    let own = visit.journal[record?.interview].map { [$0] } ?? []
    return (own + ahead.filter { $0.id != record?.interview })
      .map { Choice($0.id.description, visit.journal.title(of: $0)) }
  }
}
