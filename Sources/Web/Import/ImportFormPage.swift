import Records

/// Asks for a file, or for its text.
struct ImportFormPage {
  let visit: Visit
  let title: Phrase
  let lead: Phrase
  let place: Place
  /// What the browser's own chooser offers.
  let accepts: String
  let about: [Phrase]
  let problems: Problems
  var section = Section.settings
  /// Where it hangs.
  var trail = [
    Page.Crumb(title: "Settings", place: .settings),
    Page.Crumb(title: "Your data", place: .data),
  ]
  /// Where "not now" leads.
  var away = Place.data

  var page: Page {
    Page(
      title: title,
      section: section,
      trail: trail,
      lead: lead,
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <div class="columns"><form class="stack" method="post" action="\(place.address)" enctype="multipart/form-data">\(visit.token)
    \(file)
    <details class="fold"><summary>\("Paste it instead" as Phrase)</summary>
    \(AskedField(name: "text", label: "The text of the file", control: .prose(atMost: 900_000)).html(value: visit.form["text"]))</details>
    <div class="actions"><button class="button">\("Look at it first" as Phrase)</button>
    <a class="button plain" href="\(away.address)">\("Not now" as Phrase)</a></div></form>
    <aside class="card soft"><h2>\("What can come in" as Phrase)</h2>
    <ul class="stack tight">\(about.html { "<li>\($0.withCode)</li>" })</ul></aside></div>
    """
  }

  private var file: HTML {
    FileField(label: "The file", accepts: accepts, problem: problems["file"]).html
  }
}
