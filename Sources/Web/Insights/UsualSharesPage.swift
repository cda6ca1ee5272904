import Insights
import Records

/// The usual share at each step: the published figure, and beside it one of the person's own.
struct UsualSharesPage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      "Usual figures",
      below: [.insights],
      lead:
        "Your path to an offer is compared with these figures. You can replace any of them with your own."
    ) {
      """
      \(visit.problemList(problems))
      <form class="stack airy usual-form" method="post" action="\(Place.usualShares.address)">\(visit.token)
      \(visit.revisionField(visit.preferences))
      \(FunnelStep.allCases.html(step))
      <section class="stack" aria-labelledby="views"><h2 id="views">\(say: "Two views")</h2>
      <p>\(say: "They can point to different steps, and both can be right.")</p>\(asked("funnel-view"))</section>
      <div class="actions"><button class="button">\(say: "Save")</button></div></form>
      <p class="quiet"><a href="\(Place.noisePrimer.address)">\(say: "The figures and their sources")</a></p>
      """
    }
  }

  private func step(_ step: FunnelStep) -> HTML {
    let id = step.rawValue
    return """
      <section class="stack tight" aria-labelledby="\(id)"><h2 id="\(id)">\(step.name)</h2>
      <div class="fields"><p>\(step.counted.source)</p>
      <div>\(asked("usual-\(id)"))
      <p class="quiet">\(say: "Leave it empty to use the published figure: \(step.countedShare).")</p></div></div></section>
      """
  }

  private func asked(_ name: String) -> HTML {
    HTML.some(Preferences.usualFields[name]) { field in
      var asked = AskedField(field)
      asked.canBeLeft = false
      return asked.html(value: draft[name], problem: problems[name])
    }
  }
}

extension FunnelStep {
  fileprivate var countedShare: Int { Int((counted.share * 100).rounded()) }
}

enum UsualSharesRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let draft = Preferences.usualFields.draft(of: visit.preferences)
    return .page(UsualSharesPage(visit: visit, draft: draft, problems: .none).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let edit = try await visit.edit(visit.preferences, by: Preferences.usualFields)
    do {
      return try await visit.commit(.saved, then: .usualShares) { journal in
        var saved = try edit.filled(journal.preferences(zone: visit.surroundings.zone))
        saved.savedAt = visit.surroundings.now
        return [.save(saved)]
      }
    } catch let problems as Problems {
      let draft = edit.merged(with: visit.preferences).draft
      return .again(UsualSharesPage(visit: visit, draft: draft, problems: problems).page)
    }
  }
}
