import Records

/// The brief of one interview: one page, to read on the day or to take along on paper.
struct BriefPage {
  let visit: Visit
  let interview: Interview

  var page: Page {
    Page(
      "Brief",
      in: .applications,
      below: Self.trail(to: interview, visit),
      lead: visit.journal.title(of: interview),
      isForOthers: true
    ) {
      let sheet = visit.journal.briefSheet(of: interview, visit.surroundings)
      return """
        <div class="actions no-print"><a class="button" href="\(Place.editBrief(interview.id).address)">\(Icon.edit.html)\(say: "Prepare")</a>
        <a class="button plain" href="\(Place.mocks.with("interview", interview.id).address)">\(say: "Rehearse with questions")</a>
        <button class="button plain" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button></div>
        <div class="columns even brief"><div class="stack">
        \(BriefFacts(visit: visit, sheet: sheet).html)
        \(BriefLearned(sheet: sheet).html)
        \(BriefPosting(sheet: sheet).html)
        </div><div class="stack">
        \(BriefQuestions(sheet: sheet).html)
        \(BriefCourse(sheet: sheet).html)
        \(BriefGaps(journal: visit.journal, sheet: sheet).html)
        </div></div>
        """
    }
  }

  static func trail(to interview: Interview, _ visit: Visit) -> [Page.Crumb] {
    let application = visit.journal[interview.application]
    return [
      .applications,
      Page.Crumb(Phrase(verbatim: application?.company ?? ""), .application(interview.application)),
      Page.Crumb(interview.name, .interview(interview.id)),
    ]
  }
}

/// A section of the brief; nothing where it holds nothing.
struct BriefSection {
  let title: Phrase
  let content: HTML

  var html: HTML {
    HTML.when(
      !content.isEmpty,
      #"<section class="stack tight"><h2>\#(title)</h2>\#(content)</section>"#
    )
  }
}

extension Collection where Element == String {
  /// A plain list of what a person wrote.
  var bullets: HTML {
    HTML.when(!isEmpty, #"<ul class="plain-list">\#(html { "<li>\($0)</li>" })</ul>"#)
  }
}
