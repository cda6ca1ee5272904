import Records

/// A template as a form, with what can be filled in beside it.
struct TemplateFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let own: OwnTemplate?
  let draft: Draft
  var problems: Problems = .none

  var page: Page {
    Page(
      own == nil ? "A template of your own" : "Change the template",
      in: .people,
      below: trail,
      lead: "You only need one tone. The other tone then uses the same words."
    ) {
      """
      <div class="columns">\(form)
      <aside class="stack tight card soft"><h2>\(say: "Blanks you can use")</h2>
      <p class="quiet">\(say: "Write a blank in double curly brackets. Rebound fills it in from your journal, or asks you.")</p>
      <dl class="facts names">\(MessageText.known.html(row))</dl>
      <p class="quiet">\(say: "Text in [[double square brackets]] is left out of the short version.")</p></aside></div>
      """
    }
  }

  private var trail: [Page.Crumb] {
    guard let own else { return [.messageTemplates] }
    let title = Phrase(verbatim: own.title)
    return [.messageTemplates, Page.Crumb(title, .messageTemplate(own.templateID))]
  }

  private var form: HTML {
    FieldsForm(
      visit: visit,
      to: own.map { .messageTemplate($0.templateID) } ?? .messageTemplates,
      fields: OwnTemplate.fields.askedFields,
      draft: draft,
      problems: problems,
      leave: own.map { .messageTemplate($0.templateID) } ?? .messageTemplates,
      hidden: HTML.some(own, visit.revisionField)
    ).html
  }

  private func row(_ placeholder: MessageText.Placeholder) -> HTML {
    "<dt><code>{{\(placeholder.name)}}</code></dt><dd>\(placeholder.title)</dd>"
  }
}
