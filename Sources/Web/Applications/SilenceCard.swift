import Insights
import Records

/// Applications that have been silent for so long that few answers still come: asked about, a few at
/// a time, and never closed by themselves.
struct SilenceCard {
  let visit: Visit

  /// More at once would be a chore.
  private static let most = 3

  var html: HTML {
    guard let outlook = visit.replyOutlook else { return .empty }
    let asked = outlook.asked(in: visit.journal, on: visit.today, atMost: Self.most)
    guard !asked.isEmpty else { return .empty }
    return """
      <section class="card soft no-print" aria-labelledby="silent"><h2 id="silent">\(say: "Close this application?")</h2>
      <p class="quiet">\(say: "Only if it helps you. If they reply later, it opens again.")</p>
      <ul class="rows">\(asked.html { row($0.application, $0.silence, outlook) })</ul></section>
      """
  }

  private func row(
    _ application: JobApplication,
    _ silence: Silence,
    _ outlook: ReplyOutlook
  ) -> HTML {
    let asking = SilenceAsking(visit: visit, application: application, silence: silence)
    return """
      <li class="row"><div class="what"><a href="\(Place.application(application.id).address)">\
      \(application.company)</a><span class="quiet">\(application.title)</span>
      <p class="quiet">\(asking.words(outlook))</p></div>
      <div class="actions">\(asking.buttons(back: .applications))</div></li>
      """
  }
}

/// One silence in words, and what can be done about it.
struct SilenceAsking {
  let visit: Visit
  let application: JobApplication
  let silence: Silence

  func words(_ outlook: ReplyOutlook) -> Phrase {
    let amounts = Amounts(numbersOff: visit.preferences.numbersOff)
    let count = outlook.waits.afterApplying.count + outlook.waits.afterInterviews.count
    // Whole tenths of little are nothing: a share that small is said in hundredths.
    let still = amounts.share(outlook.stillToCome(after: silence), of: max(count, 20))
    let soon = amounts.share(outlook.comesWithinWeek(after: silence), of: max(count, 20))
    return "\(since) Chance that they still reply: \(still); within a week: \(soon)."
  }

  private var since: Phrase {
    silence.isAfterNamedDay
      ? "They said you would hear by \(silence.since, .day)."
      : "You have heard nothing since \(silence.since, .day)."
  }

  func buttons(back: Place) -> HTML {
    let name = application.company
    return visit.button(
      "Close as no reply",
      to: .silence(application.id),
      [("answer", "close"), ("back", back.address)],
      style: "button plain small",
      label: "Close as no reply: \(name)"
    )
      + visit.button(
        "Keep it open",
        to: .silence(application.id),
        [("answer", "keep"), ("back", back.address)],
        style: "button plain small",
        label: "Keep it open: \(name)"
      )
  }
}

/// The silence of one application, on its own page.
struct SilenceNote {
  let visit: Visit
  let application: JobApplication

  var html: HTML {
    if application.stage == .noAnswer { return reopening }
    guard let outlook = visit.replyOutlook,
      let silence = outlook.silence(of: application, in: visit.journal, on: visit.today),
      silence.days > 0
    else { return .empty }
    let asking = SilenceAsking(visit: visit, application: application, silence: silence)
    let buttons = HTML.when(
      outlook.asks(about: silence),
      """
      <p>\(say: "Do you want to close this application? If they reply later, it opens again.")</p>
      <div class="actions no-print">\(asking.buttons(back: .application(application.id)))</div>
      """
    )
    return #"<p class="quiet">\#(asking.words(outlook))</p>\#(buttons)"#
  }

  private var reopening: HTML {
    """
    <div class="actions no-print">\(visit.button(
      "Open it again",
      to: .silence(application.id),
      [("answer", "reopen"), ("back", Place.application(application.id).address)],
      style: "button plain"
    ))</div>
    """
  }
}

enum SilenceRoutes {
  /// The answer to "Close this application?", or the way back from it.
  @Sendable static func answer(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    let (id, surroundings) = (application.id, visit.surroundings)
    let place = visit.back(or: .application(id))
    switch visit.form["answer"] {
    case "close":
      return try await visit.commit(.closed, then: place) {
        $0.changes(closingSilenceOf: id, surroundings)
      }
    case "keep":
      return try await visit.commit(.keptOpen, then: place) {
        $0.changes(keepingOpen: id, on: surroundings.today)
      }
    case "reopen":
      return try await visit.commit(.moved, then: place) {
        $0.changes(reopening: id, on: surroundings.today, isKept: true)
      }
    default: throw Missing()
    }
  }
}

extension Visit {
  /// What the person's own waits say about a silence; nil while insights rest.
  ///
  /// Made once: a list of applications may not take longer for a long search, and the waits are all
  /// of it.
  var replyOutlook: ReplyOutlook? {
    journal.insightRest(surroundings) == nil ? made(ReplyOutlook.init) : nil
  }
}
