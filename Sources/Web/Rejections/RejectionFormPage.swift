import Records

/// Records how an application ended: one in the journal, or one whose company is typed here.
struct RejectionFormPage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      "How did it end?",
      in: .applications,
      lead: application == nil ? "Only the company is required." : nil,
      isQuiet: true
    ) {
      """
      \(visit.problemList(problems))
      \(HTML.when(application == nil, running))
      <form class="card stack" method="post" action="\(Place.rejections.address)">\(visit.token)\(RejectionRoutes.name(visit))
      \(who)
      \(asked("way"))
      \(HTML.when(asksInterview, asked("after-interview")))
      <details class="fold"><summary><span>\(say: "The date")<span class="their-words">\(say: ", and their words")</span></span></summary><div class="stack">
      \(asked("learned-on"))<div class="their-words">\(asked("their-words"))</div></div></details>
      <div class="actions"><button class="button">\(say: "Save rejection")</button></div>
      </form>
      """
    }
  }

  private var application: JobApplication? {
    visit.journal[Identifier<JobApplication>(draft["application"])]
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
    let more: HTML = Fold(
      "More open applications",
      #"<div class="actions">\#(rest.html(link))</div>"#
    ).html
    return """
      <section class="stack tight"><h2>\(say: "Which application?")</h2>
      <div class="actions">\(open.prefix(Self.mostAtOnce).html(link))</div>
      \(HTML.when(!rest.isEmpty, more))</section>
      <h2>\(say: "Or another company")</h2>
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
