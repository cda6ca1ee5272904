import Records

/// A question to practise, as a form: the question is enough.
struct CardFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let card: QuestionCard?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: card == nil ? "A question to practice" : "Change the question",
      section: .practice,
      trail: [Page.Crumb(title: "Practice", place: .practice)],
      lead: "One they asked, or one you would like to be ready for.",
      body: body
    )
  }

  private var body: HTML {
    let recovery = HTML.some(visit.query.value("recovery", as: RecordID.self)) {
      #"<input type="hidden" name="recovery" value="\#($0.description)">"#
    }
    let form = FieldsForm(
      visit: visit,
      to: card.map { .card($0.id) } ?? .cards,
      fields: fields,
      draft: draft,
      problems: problems,
      leave: card.map { .card($0.id) } ?? .practice,
      hidden: HTML.some(card, visit.revisionField) + recovery
    )
    return """
      \(form.html)
      \(HTML.some(card) { #"<div class="actions">\#(visit.removeButton($0, back: .practice, "Remove this question"))</div>"# })
      """
  }

  /// A fact is for one interview; those to come are at hand.
  private var fields: [AskedField] {
    let choices = interviews
    return QuestionCard.fields.fields.map(AskedField.init).compactMap { field in
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
    guard let sort = card?.sort, !CardSort.chosen.contains(sort) else { return field }
    let kinds = [sort] + CardSort.chosen
    return AskedField(
      name: field.name,
      label: field.label,
      control: .choice(kinds.map { Choice($0.rawValue, $0.title) })
    )
  }

  private var interviews: [Choice] {
    let ahead = visit.journal.upcomingInterviews(at: visit.surroundings).prefix(20)
    let own = visit.journal[card?.interview].map { [$0] } ?? []
    return (own + ahead.filter { $0.id != card?.interview })
      .map { Choice($0.id.description, visit.journal.title(of: $0)) }
  }
}
