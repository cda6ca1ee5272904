import Records
import Skills
import Wording

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
      title: "Prepare",
      section: .applications,
      trail: BriefPage.trail(to: interview, visit) + [
        Page.Crumb(title: "Brief", place: .brief(interview.id))
      ],
      lead: "Whatever you have. The rest of the brief fills itself.",
      body: body
    )
  }

  private var body: HTML {
    FieldsForm(
      visit: visit,
      to: .brief(interview.id),
      fields: fields,
      draft: draft,
      problems: problems,
      leave: .brief(interview.id),
      hidden: HTML.some(brief, visit.revisionField)
    ).html
  }

  private var fields: [AskedField] {
    var fields = InterviewBrief.fields.fields.map(AskedField.init)
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
}
