import Records

/// Records how an application ended: one in the journal, or one whose company is typed here.
struct RejectionFormPage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: "How did it end?",
      section: .applications,
      lead: application == nil ? "Only the company is required." : nil,
      isQuiet: true,
      body: body
    )
  }

  private var application: JobApplication? {
    visit.journal[Identifier<JobApplication>(draft["application"])]
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    \(HTML.when(application == nil, running))
    <form class="card stack" method="post" action="\(Place.rejections.address)">\(visit.token)\(RejectionRoutes.name(visit))
    \(who)
    \(asked("way"))
    \(HTML.when(asksInterview, asked("after-interview")))
    <details class="fold"><summary><span>\("The date" as Phrase)<span class="their-words">\(", and their words" as Phrase)</span></span></summary><div class="stack">
    \(asked("learned-on"))<div class="their-words">\(asked("their-words"))</div></div></details>
    <div class="actions"><button class="button">\("Save it" as Phrase)</button></div>
    </form>
    """
  }

  private var who: HTML {
    if let application {
      let name: Phrase =
        application.title.isEmpty
        ? Phrase(verbatim: application.company)
        : "\(application.company), \(application.title)"
      return """
        <p><b>\(name)</b></p>
        <input type="hidden" name="application" value="\(application.id.description)">
        """
    }
    let open = visit.journal.openApplications
    let choice =
      problems["application"] == nil
      ? HTML.empty : asked("application", records: open.map { Choice($0.id.description, $0.name) })
    return asked("company") + choice
  }

  /// False if the journal already has an interview for the application.
  private var asksInterview: Bool {
    application.map { visit.journal.interviews(of: $0.id).isEmpty } ?? true
  }

  /// Links to the open applications, furthest stage first, as those are the likeliest.
  private var running: HTML {
    let open = visit.journal.openApplications.sorted {
      $0.stage.rank > $1.stage.rank
    }
    guard !open.isEmpty else { return .empty }
    let rest = open.dropFirst(Self.mostAtOnce)
    let more: HTML = """
      <details class="fold"><summary>\("More open applications" as Phrase)</summary>\
      <div class="actions">\(rest.html(link))</div></details>
      """
    return """
      <section class="stack tight"><h2>\("Which application?" as Phrase)</h2>
      <div class="actions">\(open.prefix(Self.mostAtOnce).html(link))</div>
      \(HTML.when(!rest.isEmpty, more))</section>
      <h2>\("Or one that is not listed" as Phrase)</h2>
      """
  }

  private func link(_ application: JobApplication) -> HTML {
    let place = Place.newRejection.with("application", application.id)
    return #"<a class="button plain small" href="\#(place.address)">\#(application.name)</a>"#
  }

  /// With more, people would have to search through the list.
  private static let mostAtOnce = 8

  private func asked(_ name: String, records: [Choice] = []) -> HTML {
    HTML.some(RejectionNews.fields[name]) { field in
      var asked = AskedField(field)
      asked.records = records
      asked.canBeLeft = name != "way"
      return asked.html(value: draft[name], problem: problems[name])
    }
  }
}

/// Every problem of a form at once, each leading to its field.
struct ProblemList {
  let problems: Problems

  var html: HTML {
    guard !problems.list.isEmpty else { return .empty }
    return """
      <div class="problems" role="alert" tabindex="-1"><p>\("Please look at this again. Nothing you typed is lost." as Phrase)</p>
      <ul>\(problems.list.html { "<li><a href=\"#field-\($0.field)\">\($0.message.withCode)</a></li>" })</ul></div>
      """
  }
}
