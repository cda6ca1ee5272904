import Interchange
import Records

/// Asks for a file, or for its text.
struct ImportFormPage {
  let visit: Visit
  /// What somebody came to bring, where they said.
  let expected: ImportSort?
  let problems: Problems

  init(visit: Visit, expected: ImportSort? = nil, problems: Problems = Problems([])) {
    self.visit = visit
    self.expected = expected ?? ImportSort(rawValue: visit.query["as"])
    self.problems = problems
  }

  /// Its breadcrumbs: below the data page, unless the person came from elsewhere.
  private var from: ImportSort { expected ?? .archive }

  var page: Page {
    Page(
      "Import a file",
      in: from.section,
      below: from.trail,
      lead: "Applications, people, questions, or a whole journal. Nothing is saved yet."
    ) {
      """
      \(visit.problemList(problems))
      <div class="columns"><form class="stack" method="post" action="\(Place.imports.address)" enctype="multipart/form-data">\(visit.token)
      \(HTML.some(expected) { #"<input type="hidden" name="as" value="\#($0.rawValue)">"# })
      \(FileField(label: "The file", accepts: Self.accepts, problem: problems["file"]).html)
      <details class="fold"><summary>\(say: "Paste it instead")</summary>
      \(AskedField(
        "text",
        "The text of the file",
        .prose(atMost: 900_000)
      ).html(value: visit.form["text"]))</details>
      \(HoldsMenu(chosen: visit.form["holds"], none: "Let Rebound find out").html)
      <div class="actions"><button class="button">\(say: "Check the file")</button>
      <a class="button plain" href="\(from.away.address)">\(say: "Cancel")</a></div></form>
      <aside class="card soft stack"><h2>\(say: "What you can import")</h2>
      \(ImportSort.allCases.html(about))
      <p>\(say: "You can import the same file again: only what is new is added.")</p></aside></div>
      """
    }
  }

  private static let accepts =
    ".csv,.tsv,.txt,.xlsx,.ods,.zip,.vcf,.vcard,.jsonl,text/csv,text/plain,text/vcard,application/x-ndjson"

  private func about(_ sort: ImportSort) -> HTML {
    """
    <details class="fold"\(HTML.when(sort == expected, " open"))><summary>\(sort.title)</summary>
    <ul class="stack tight">\(sort.about.html { "<li>\($0.withCode)</li>" })</ul></details>
    """
  }
}

/// Asks what a file holds.
struct HoldsMenu {
  let chosen: String
  var none: Phrase?

  var html: HTML {
    Menu(
      "holds",
      "What the file contains",
      ImportSort.allCases.map { Choice($0.rawValue, $0.title) },
      chosen: chosen,
      none: none,
      id: "field-holds"
    ).html
  }
}
