import Records

/// A field as a prompt asks it, with the answers this journal has at hand.
struct PromptField {
  let visit: Visit
  let walk: Walk
  let info: FieldInfo

  var html: HTML { asked.html(value: walk.kept.draft[info.name], problem: problem) }

  let problem: Phrase?

  private var asked: AskedField {
    let words = walk.prompt.fields?.first { $0.name == info.name }
    var field = AskedField(
      name: info.name,
      label: words?.label.map(Phrase.init(verbatim:)) ?? info.label,
      hint: words?.hint,
      control: control,
      isRequired: info.isRequired
    )
    switch info.control {
    case .record(of: "upcoming-interview"): field.records = interviews
    case .record(of: "evidence"): field.records = evidence
    case .words: field.ownWords = visit.ownWords(info.name)
    default: break
    }
    return field
  }

  /// A small thing is chosen from a handful; all of them are one link away.
  private var control: Control {
    guard walk.prompt.aside == "activities", info.name == "activity" else { return info.control }
    var things = visit.journal.offeredSmallThings(visit.surroundings)
    let chosen = walk.kept.draft[info.name]
    if let chosen = visit.journal.smallThing(chosen),
      !things.contains(where: { $0.id == chosen.id })
    {
      things.insert(chosen, at: 0)
    }
    return .choice(things.choices)
  }

  private var interviews: [Choice] {
    visit.journal.upcomingInterviews(at: visit.surroundings).map { interview in
      let company = visit.journal[interview.application]?.company ?? ""
      return Choice(interview.id.description, "\(interview.name) at \(company)")
    }
  }

  private var evidence: [Choice] {
    visit.journal.evidence.map { record in
      Choice(record.reference.id.description, record.evidenceName(in: visit.journal))
    }
  }
}
