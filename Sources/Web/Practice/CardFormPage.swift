import Records
import Skills
import Wording

/// A question to practise, as a form: the question is enough.
struct CardFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let card: QuestionCard?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: card == nil ? "A question to practise" : "Change the question",
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
      fields: QuestionCard.fields.fields.map(AskedField.init),
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
}
