import Records

extension Forms {
  /// A question to practice: the question is enough.
  static let card = RecordForms<QuestionCard>(
    list: .cards,
    one: { .card($0) },
    begun: { visit in
      let names = ["competency", "sort", "interview"]
      return Draft(Dictionary(uniqueKeysWithValues: names.map { ($0, visit.query[$0]) }))
    }
  ) { form in
    Page(
      form.isNew ? "Add a practice question" : "Change the question",
      below: [.practice],
      lead: "Add a question they asked, or one you want to be ready for."
    ) {
      let recovery = HTML.some(form.visit.query.value("recovery", as: RecordID.self)) {
        HTML.hidden("recovery", $0.description)
      }
      return form.html(fields(form), leave: form.isNew ? .practice : form.place, hidden: recovery)
        + form.removal("Remove this question", back: .practice)
    }
  }

  /// A fact is for one interview; those to come are at hand.
  private static func fields(_ form: RecordForm<QuestionCard>) -> [AskedField] {
    let choices = interviews(form)
    return QuestionCard.fields.askedFields.compactMap { field in
      switch field.name {
      case "sort": return sort(field, form.record?.sort)
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
  private static func sort(_ field: AskedField, _ sort: CardSort?) -> AskedField {
    guard let sort, !CardSort.chosen.contains(sort) else { return field }
    let choices = ([sort] + CardSort.chosen).map { Choice($0.rawValue, $0.title) }
    return AskedField(field.name, field.label, .choice(choices))
  }

  private static func interviews(_ form: RecordForm<QuestionCard>) -> [Choice] {
    let (journal, known) = (form.visit.journal, form.record?.interview)
    let ahead = journal.upcomingInterviews(at: form.visit.surroundings).prefix(20)
    let own = journal[known].map { [$0] } ?? []
    return (own + ahead.filter { $0.id != known })
      .map { Choice($0.id.description, journal.title(of: $0)) }
  }
}

enum PracticeRoutes {
  /// Lets a question rest, is done with it, or takes it up again.
  @Sendable static func setStatus(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let wanted = CardStanding.all.first { $0.rawValue == visit.form["standing"] }
    return try await visit.change(card, .saved, then: .card(card.id)) { _, known in
      var card = known
      card.standing = wanted
      return [.save(card)]
    }
  }
}
