import API
import ArgumentParser
import Insights
import Records

/// `rebound insights`.
struct InsightsCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "insights",
    abstract: "Show what your own records can say so far, and how sure that is.",
    discussion: """
      The same as the page Insights: what went well and what is known first, then \
      one suggestion at most. Nothing is shown soon after a rejection, nor while insights \
      are off. What is drawn on the page is printed as a table.

        rebound insights
        rebound insights --on "4 weeks ago"
        rebound insights --json
      """
  )

  @Flag(help: "Show them even while they are paused.")
  var anyway = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var replay: ReplayOption

  func run(in session: Session) async throws {
    let (journal, surroundings) = try replay.view(in: session)
    if json { return session.say(InsightsJSON(journal, surroundings, anyway: anyway).value) }
    let rest = journal.insightRest(surroundings)
    switch anyway && rest != .off ? nil : rest {
    case .off: return session.say("Insights are off. You can turn them on in Settings.")
    case .coolOff(let until):
      let end = Pause(until: until).end(surroundings)
      return session.say(
        "This is still fresh. Insights are back \(end), or with --anyway." as Phrase
      )
    case .resting(let until):
      let end = Pause(until: until).end(surroundings)
      return session.say(
        "Insights are paused for a few days. They are back \(end), or with --anyway." as Phrase
      )
    case nil: break
    }
    let insights = journal.insights(surroundings, duringRest: anyway)
    guard !insights.isEmpty else {
      return session.say("There is nothing to count yet. First add applications with their dates.")
    }
    let numbersOff = journal.preferences(zone: surroundings.zone).numbersOff
    let offered = insights.offered
    for (place, insight) in insights.enumerated() {
      if place > 0 { session.say("") }
      tell(insight, isOffered: insight.kind == offered?.kind, numbersOff: numbersOff, in: session)
    }
  }

  private func tell(_ insight: Insight, isOffered: Bool, numbersOff: Bool, in session: Session) {
    let standing: Phrase = insight.standing.said.map { " (\($0))" } ?? ""
    session.say("\(insight.title)\(standing)" as Phrase)
    for line in [insight.summary] + insight.more { session.say("  \(line)" as Phrase) }
    if isOffered, let words = insight.suggestion {
      session.say("  If you like: \(words)" as Phrase)
    }
    if !numbersOff, let table = insight.figure?.table {
      let rows = ([table.columns] + table.rows).map { $0.map(\.said) }
      for line in Table(rows).lines() { session.say("    " + line) }
    }
    session.say("  Based on: \(insight.basis)." as Phrase)
    if let interval = insight.interval { session.say("  90% range: \(interval)" as Phrase) }
    session.say("  What would change this: \(insight.wouldChange)" as Phrase)
  }
}
