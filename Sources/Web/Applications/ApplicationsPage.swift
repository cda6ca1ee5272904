import Records

/// Every application that runs, as a list or a board; those that have ended are one link away.
struct ApplicationsPage {
  let visit: Visit
  let view: ApplicationsView
  /// What was typed into the line that adds one, where it could not be taken.
  var draft = Draft()
  var problems: Problems = .none

  var page: Page {
    Page(title, in: .applications, below: view.isAboutRunning ? [] : [.applications]) {
      """
      \(visit.problemList(problems))
      \(HTML.when(view.isAboutRunning, ApplicationAddForm(visit: visit, draft: draft, problems: problems).html))
      \(hasAny ? shown : empty)
      """
    }
  }

  private var title: Phrase {
    if view.query.isAboutHidden { return "Hidden employers" }
    return view.query.isAboutEnded ? "Ended applications" : "Applications"
  }

  private var hasAny: Bool { !visit.journal.shelf(JobApplication.self).isEmpty }

  private var shown: HTML {
    """
    \(HTML.when(view.isAboutRunning, views))
    \(HTML.when(view.isAboutRunning && !view.isFiltered && view.query.page == 1, SilenceCard(visit: visit).html))
    \(view.isBoard ? ApplicationBoard(visit: visit).html : ApplicationList(visit: visit, view: view).html)
    \(foot)
    """
  }

  private var views: HTML {
    let list: HTML = view.isBoard ? "" : #" aria-current="page""#
    let board: HTML = view.isBoard ? #" aria-current="page""# : ""
    return """
      <nav class="toolbar" aria-label="\(say: "Ways to see them")"><div class="switch">\
      <a href="\(Place.applications.address)"\(list)>\(say: "List")</a>\
      <a href="\(ApplicationsView.board.place.address)"\(board)>\(say: "Board")</a></div></nav>
      """
  }

  private var foot: HTML {
    let ended: HTML = """
      <a href="\(ApplicationsView.ended.place.address)">\(say: "Ended applications")</a>
      """
    let live: HTML = #"<a href="\#(Place.applications.address)">\#(say: "Active applications")</a>"#
    let hidden: HTML = """
       · <a href="\(ApplicationsView.hidden.place.address)">\(say: "Hidden employers")</a>
      """
    return """
      <p class="quiet">\(view.isAboutRunning ? ended : live)\(HTML.when(view.query.isAboutEnded, hidden)) ·
      <a href="\(Place.importApplications.address)">\(say: "Import a list")</a> ·
      <a href="\(Place.exportApplications.address)">\(say: "Export the list")</a></p>
      <section class="stack tight no-print" aria-labelledby="search-everything">
      <h2 id="search-everything">\(say: "Looking for something you wrote earlier?")</h2>
      \(SearchBox(visit: visit).html)</section>
      """
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .applications,
      more: """
        <p>\(say: "No applications yet. An application keeps the dates, interviews and messages for one job together.")
        \(say: "A company and a job title are enough to start.")</p>
        <p><a href="\(Place.importApplications.address)">\(say: "Import a list")</a></p>
        """
    ).html
  }
}

/// A new application in one line.
struct ApplicationAddForm {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var html: HTML {
    """
    <details class="unfold no-print"\(isShown ? " open" : "" as HTML)>\
    <summary class="button plain">\(Icon.add.html)\(say: "Add an application")</summary>
    <form class="card" method="post" action="\(Place.applications.address)">\(visit.token)
    <div class="toolbar">\(asked("company"))\(asked("title"))\(stage)
    <button class="button">\(Icon.add.html)\(say: "Add application")</button></div>
    <details class="fold quiet"\(isOpen ? " open" : "" as HTML)><summary>\(say: "Add a link or where you found it")</summary>
    <div class="fields">\(asked("link"))\(asked("source"))</div></details>
    </form></details>
    """
  }

  static let names = ["company", "title", "stage", "link", "source"]

  /// A narrow window shows the list first, unless there is none yet or something is to be mended.
  private var isShown: Bool {
    !problems.list.isEmpty || visit.journal.shelf(JobApplication.self).isEmpty
  }

  private var isOpen: Bool { !draft["link"].isEmpty || !draft["source"].isEmpty }

  private var stage: HTML {
    let chosen = draft["stage"].isEmpty ? Stage.applied.rawValue : draft["stage"]
    return Menu(
      "stage",
      "Stage",
      // What has ended is told where it can be met; long names would break the one line.
      Stage.all.filter(\.isOpen).map { Choice($0.rawValue, $0.title) },
      chosen: chosen,
      id: "field-stage"
    ).html
  }

  private func asked(_ name: String) -> HTML { JobApplication.fields.html(name, draft, problems) }
}
