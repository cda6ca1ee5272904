import Applications
import Planning
import Records
import Wording

/// A no, told in one field.
struct RejectionFormPage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: "A no arrived",
      section: .applications,
      lead: "Who it came from is all that is needed.",
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
    <form class="card stack" method="post" action="\(Place.rejections.address)">\(visit.token)\(RejectionRoutes.name(visit))
    \(who)
    \(asked("way"))
    <details class="fold"><summary>\("When, and their words" as Phrase)</summary><div class="stack">
    \(asked("learned-on"))\(asked("their-words"))</div></details>
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
    return asked("company") + choice + asked("after-interview")
  }

  private func asked(_ name: String, records: [Choice] = []) -> HTML {
    HTML.some(RejectionNews.fields[name]) { field in
      var asked = AskedField(field)
      asked.records = records
      return asked.html(value: draft[name], problem: problems[name])
    }
  }
}

extension JobApplication {
  /// The company and the title, as in "Helios Energy, data analyst".
  var name: Phrase {
    title.isEmpty ? Phrase(verbatim: company) : "\(company), \(title)"
  }
}

/// Every problem of a form at once, each leading to its field.
struct ProblemList {
  let problems: Problems

  var html: HTML {
    guard !problems.list.isEmpty else { return .empty }
    return """
      <div class="problems" role="alert" tabindex="-1"><p>\("Please look at this again. Nothing you typed is lost." as Phrase)</p>
      <ul>\(problems.list.html { "<li><a href=\"#field-\($0.field)\">\($0.message)</a></li>" })</ul></div>
      """
  }
}
