import Records

/// Where the text of a posting is pasted.
struct PostingFormPage {
  let visit: Visit
  let application: JobApplication
  var typed: String?
  var problems: Problems = .none

  var page: Page {
    Page(
      title: "The posting",
      section: .applications,
      trail: PostingPage.trail(application),
      lead: "Pasted as it is. Postings go offline, and this copy stays.",
      body: body
    )
  }

  private var body: HTML {
    let known = visit.journal.posting(of: application.id)
    let field = AskedField(
      name: "text",
      label: "Its text",
      control: .prose(atMost: PostingText.longest),
      isRequired: true
    )
    return FieldsForm(
      visit: visit,
      to: .posting(application.id),
      fields: [field],
      draft: Draft(["text": typed ?? known?.text ?? ""]),
      problems: problems,
      button: "Look for skills",
      leave: known == nil ? .application(application.id) : .posting(application.id)
    ).html
  }
}
