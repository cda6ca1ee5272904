import Foundation
import Insights
import Records

/// What a person's own records can say, and what they cannot: first what went well and what is known,
/// then one suggestion at most, then the rest.
struct InsightsPage {
  let visit: Visit

  var page: Page {
    Page(
      "Insights",
      in: .insights,
      lead: rest == nil ? "What your own records show so far, and how certain it is." : nil,
      isForOthers: true
    ) {
      switch rest {
      case .off: off
      case .coolOff(let until): closed(until, "This is still fresh. Numbers can wait.")
      case .resting(let until): closed(until, "Insights are paused for a few days.")
      case nil: shown
      }
    }
  }

  /// Why nothing is shown; "Open anyway" shows everything, unless insights are off.
  private var rest: InsightRest? {
    let rest = visit.journal.insightRest(visit.surroundings)
    return rest == .off || !visit.opensAnyway ? rest : nil
  }

  private var off: HTML {
    EmptyPlace(
      icon: .insights,
      "Insights are off.",
      "Nothing is calculated while they are off. What you wrote stays as it is.",
      link: "Settings",
      to: .settings
    ).html
  }

  /// A closed page has words only, and no numbers.
  private func closed(_ until: Date, _ reason: Phrase) -> HTML {
    EmptyPlace(
      icon: .leaf,
      reason,
      "This page opens \(Pause(until: until).end(visit.surroundings)). Nothing is lost until then.",
      more: """
        <div class="actions">\(OpenAnyway(place: .insights).html)</div>
        <p>\(say: "You can choose how long it stays closed.")
        <a href="\(Place.settings.address)">\(say: "Settings")</a></p>
        """
    ).html
  }

  private var shown: HTML {
    let insights = visit.journal.insights(visit.surroundings, duringRest: visit.opensAnyway)
    guard !insights.isEmpty else { return empty + foot }
    let offered = insights.offered
    let known = insights.filter { $0.isGoodNews || $0.standing == .described }
    let rest = insights.filter { insight in
      insight.kind != offered?.kind && !known.contains { $0.kind == insight.kind }
    }
    let counts = rest.filter { $0.standing == .counts }
    return """
      <div class="actions no-print"><a class="button plain" href="\(Place.report.address)">\(Icon.file.html)\
      \(say: "Make a report")</a>
      <button class="button quiet" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button></div>
      <div class="stack airy">\(known.filter { $0.kind != offered?.kind }.html(card))
      \(HTML.some(offered) { InsightCard(visit: visit, insight: $0, isOffered: true).html })
      \(rest.filter { $0.standing != .counts }.html(card))</div>
      \(HTML.when(!counts.isEmpty, tooFew(counts)))
      \(foot)
      """
  }

  /// Together and side by side: one after the other they would read as so many things that are missing.
  private func tooFew(_ insights: [Insight]) -> HTML {
    """
    <section class="stack" aria-labelledby="counts-only"><h2 id="counts-only">\(say: "Counts only so far")</h2>
    <p class="quiet">\(say: "There is too little to compare here yet. There is nothing you need to do.")</p>
    <div class="insight-pairs">\(insights.html { insight in
      InsightCard(visit: visit, insight: insight, isOffered: false, isUnderHeading: true).html
    })</div></section>
    """
  }

  private func card(_ insight: Insight) -> HTML {
    InsightCard(visit: visit, insight: insight, isOffered: false).html
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .insights,
      "No insights yet. They come from your own records.",
      "They start with counts. A pattern is named only if it would rarely appear by chance.",
      more: """
        <ul class="plain-list">\(Insight.Kind.all.html { "<li>\($0.title)</li>" })</ul>
        <p>\(say: "Add applications with their dates, and notes right after an interview.")</p>
        <div class="actions"><a class="button" href="\(Place.applications.address)">\(say: "Open applications")</a></div>
        """
    ).html
  }

  private var foot: HTML {
    """
    <p class="quiet">\(say: "The usual figures come from other people’s searches.")
    <a href="\(Place.noisePrimer.address)">\(say: "The figures and their sources")</a></p>
    <p class="quiet"><a href="\(Place.howOftenRight.address)">\(say: "How often this is right")</a></p>
    \(hidden)
    """
  }

  private var hidden: HTML {
    let kinds = visit.journal.hiddenInsights(visit.surroundings)
    guard !kinds.isEmpty else { return .empty }
    return """
      <section class="stack tight no-print" aria-labelledby="out-of-sight">
      <h2 id="out-of-sight">\(say: "Hidden")</h2>
      <ul class="rows narrow">\(kinds.html(hiddenRow))</ul></section>
      """
  }

  private func hiddenRow(_ kind: Insight.Kind) -> HTML {
    """
    <li class="row"><div class="what"><span>\(kind.title)</span></div><div class="actions">\
    \(visit.button(
      "Show it again",
      to: .insightHiding(kind),
      [("show", "yes")],
      label: "Show it again: \(kind.title)"
    ))</div></li>
    """
  }
}

enum InsightRoutes {
  /// Takes a card out of sight, or brings it back.
  @Sendable static func hide(_ visit: Visit) async throws -> Answer {
    guard let kind = Insight.Kind.all.first(where: { $0.rawValue == visit.parameters["id"] })
    else { throw Missing() }
    let (isHidden, surroundings) = (!visit.form.has("show"), visit.surroundings)
    return try await visit.commit(isHidden ? .hidden : .saved, then: .insights) {
      $0.changes(hiding: kind, isHidden: isHidden, surroundings)
    }
  }
}

extension Routes {
  static let insights: [Route] = [
    .page(.insights) { InsightsPage(visit: $0).page },
    .post(.insightHiding(":id"), InsightRoutes.hide),
    .page(.howOftenRight) { _ in HowOftenRightPage().page },
    .get(.usualShares, UsualSharesRoutes.show),
    .post(.usualShares, UsualSharesRoutes.save),
    .get(.report, ReportRoutes.ask),
    .get(.reportPage, ReportRoutes.show),
    .get(.reportFile(":format"), ReportRoutes.file),
  ]
}
