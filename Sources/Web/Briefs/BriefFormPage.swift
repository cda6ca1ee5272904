import Records

/// What a person found out for one interview, as a form; all of it can stay open.
struct BriefFormPage {
  let visit: Visit
  let interview: Interview
  /// Nil where nothing is prepared yet.
  let brief: InterviewBrief?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      "Prepare",
      in: .applications,
      below: BriefPage.trail(to: interview, visit) + [
        Page.Crumb("Brief", .brief(interview.id))
      ],
      lead: "Add what you know. Rebound fills in the rest of the brief from your journal."
    ) {
      FieldsForm(
        visit: visit,
        to: .brief(interview.id),
        fields: fields,
        draft: draft,
        problems: problems,
        leave: .brief(interview.id),
        hidden: HTML.some(brief, visit.revisionField),
        more: choosing
      ).html
    }
  }

  private var fields: [AskedField] {
    var fields = InterviewBrief.fields.askedFields
    let stories = visit.journal.stories.map {
      Choice($0.id.description, Phrase(verbatim: $0.title))
    }
    // Without a story there is nothing to choose; the page says where one is written down.
    fields.removeAll { $0.control == .record(of: "story") && stories.isEmpty }
    for index in fields.indices where fields[index].control == .record(of: "story") {
      fields[index].records = stories
    }
    return fields
  }

  private var choosing: HTML {
    let field = AskedField(
      Self.picks,
      "Questions their website does not answer",
      .choices(
        Guidance.questionsToAsk.map(\.choice),
        atMost: 10
      )
    )
    return Fold("Choose questions to ask them", field.html(value: "")).html
  }

  /// The questions chosen from the list; they join the person's own when they are saved.
  static let picks = "ask-these"
}

extension Draft {
  /// With what the posting asks for first, where nothing was written down yet.
  func askingFor(_ requirements: [BriefSheet.Requirement]) -> Draft {
    guard
      (0..<InterviewBrief.mostRequirements).allSatisfy({ self["requirement-\($0 + 1)"].isEmpty })
    else { return self }
    var draft = self
    for (row, requirement) in requirements.prefix(InterviewBrief.mostRequirements).enumerated() {
      draft["requirement-\(row + 1)"] = requirement.text
      draft["story-\(row + 1)"] = requirement.story?.id.description ?? ""
    }
    return draft
  }

  /// With the questions chosen from the list among those to ask.
  func askingChosen(_ chosen: String) -> Draft {
    var draft = self
    let texts = chosen.textLines.compactMap { id in
      Guidance.questionsToAsk.first { $0.id == id }?.ask
    }
    let own = draft["ask"].textLines
    draft["ask"] = (own + texts.filter { !own.contains($0) }).joined(separator: "\n")
    return draft
  }
}
