import Insights
import Records

/// Which days, and which parts.
struct ReportFormPage {
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      "A report for a coach",
      below: [.insights],
      lead: "You see it first. It is sent to nobody, and goes where you take it.",
      isForOthers: true
    ) {
      """
      \(ProblemList(problems: problems).html)
      <form class="stack narrow" method="get" action="\(Place.reportPage.address)">
      <div class="fields">\(asked("from"))\(asked("to"))</div>
      \(asked("sections"))
      <p class="quiet">\(say: "Moods and thoughts are left out, unless you put them in.")
      \(say: "An employer you hide is in no part of it.")</p>
      <div class="actions"><button class="button">\(say: "Look at it")</button></div></form>
      """
    }
  }

  private func asked(_ name: String) -> HTML { ReportRequest.fields.html(name, draft, problems) }
}

/// A report, to look at and to take along.
struct ReportPage {
  let visit: Visit
  let report: Report

  var page: Page {
    Page(report.title, below: [.insights, Page.Crumb("Report", .report)], isForOthers: true) {
      """
      <div class="actions no-print"><button class="button" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button>
      <a class="button plain" href="\(file("html").address)">\(Icon.file.html)\(say: "Save as a web page")</a>
      <a class="button plain" href="\(file("markdown").address)">\(Icon.file.html)\(say: "Save as Markdown")</a>
      <a class="button quiet" href="\(Place.report.address)">\(say: "Other days or parts")</a></div>
      \(ReportBody(report: report).html)
      """
    }
  }

  private func file(_ format: String) -> Place {
    visit.reportDraft.values.sorted { $0.key < $1.key }.reduce(Place.reportFile(format)) {
      place,
      value in
      place.with(value.key, each: value.value.textLines)
    }
  }
}

/// The chapters of a report.
struct ReportBody {
  let report: Report

  var html: HTML {
    """
    <div class="stack airy report">\(report.chapters.html(chapter))
    <footer class="quiet">\(Report.closing.html { "<p>\($0)</p>" })</footer></div>
    """
  }

  private func chapter(_ chapter: Report.Chapter) -> HTML {
    """
    <section class="stack" aria-labelledby="part-\(chapter.part.rawValue)">\
    <h2 id="part-\(chapter.part.rawValue)">\(chapter.part.title)</h2>
    \(chapter.blocks.html { block($0, of: chapter) })</section>
    """
  }

  private func block(_ block: Report.Block, of chapter: Report.Chapter) -> HTML {
    switch block {
    case .text(let words): "<p>\(words)</p>"
    case .list(let items):
      #"<ul class="plain-list as-written">\#(items.html { "<li>\($0)</li>" })</ul>"#
    case .table(let table): FigureTableView(table: table, name: chapter.part.title).html
    case .insight(let insight):
      """
      <section class="insight stack tight"><h3>\(insight.title)</h3>\
      \(HTML.some(insight.standing.said) { #"<p class="quiet">\#($0)</p>"# })
      \(InsightBody(insight: insight, numbersOff: report.numbersOff, isOffered: false).html)</section>
      """
    }
  }
}
