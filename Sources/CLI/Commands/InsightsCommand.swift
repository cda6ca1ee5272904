import API
import ArgumentParser
import Insights
import Records

/// `rebound insights`.
struct InsightsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "insights",
    abstract: "Show what your own records can say so far, and how sure that is.",
    discussion: """
      The same as the page Insights: what went well and what is known first, then \
      one suggestion at most. Nothing is shown soon after a rejection, nor while insights \
      are off. What is drawn on the page is printed as a table.

        rebound insights
        rebound insights --json
      """
  )

  @Flag(help: "Show them also while they rest.")
  var anyway = false

  @Flag(help: "Print JSON.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let surroundings = journal.seen(desk.surroundings())
    if json { return desk.say(InsightsJSON(journal, surroundings, anyway: anyway).value) }
    let rest = journal.insightRest(surroundings)
    switch anyway && rest != .off ? nil : rest {
    case .off: return desk.say("Insights are off. Settings turn them on again.")
    case .coolOff(let until):
      let end = Pause(until: until).end(surroundings)
      return desk.say(
        "This is still fresh. The numbers are back \(end), or with --anyway." as Phrase
      )
    case .resting(let until):
      let end = Pause(until: until).end(surroundings)
      return desk.say(
        "Insights are paused for a few days. They are back \(end), or with --anyway." as Phrase
      )
    case nil: break
    }
    let insights = journal.insights(surroundings, duringRest: anyway)
    guard !insights.isEmpty else {
      return desk.say("There is nothing to count yet. Applications with their days begin it.")
    }
    let numbersOff = journal.preferences(zone: surroundings.zone).numbersOff
    let offered = insights.offered
    for (place, insight) in insights.enumerated() {
      if place > 0 { desk.say("") }
      tell(insight, isOffered: insight.kind == offered?.kind, numbersOff: numbersOff, at: desk)
    }
  }

  private func tell(_ insight: Insight, isOffered: Bool, numbersOff: Bool, at desk: Desk) {
    let standing: Phrase = insight.standing.said.map { " (\($0))" } ?? ""
    desk.say("\(insight.title)\(standing)" as Phrase)
    for line in [insight.summary] + insight.more { desk.say("  \(line)" as Phrase) }
    if isOffered, let words = insight.suggestion { desk.say("  If you like: \(words)" as Phrase) }
    if !numbersOff, let table = insight.figure?.table {
      let rows = ([table.columns] + table.rows).map { $0.map(\.said) }
      for line in Columns(rows).lines { desk.say("    " + line) }
    }
    desk.say("  Rests on \(insight.basis)." as Phrase)
    if let interval = insight.interval { desk.say("  Nine times in ten: \(interval)" as Phrase) }
    desk.say("  What would change it: \(insight.wouldChange)" as Phrase)
  }
}
