import Insights
package import Records

extension SeenJournal {
  /// What Today offers, without what names a record or a kind that is shut.
  package var today: JSONValue {
    let today = whole.today(surroundings)
    return TodayJSON(journal: shown, today: today.naming(only: scope.open), surroundings).value
  }

  /// What the records that are open can say.
  ///
  /// Counted without the others, and not merely left out afterwards: a share of days can tell of a
  /// mood that no insight names.
  package var insights: JSONValue { InsightsJSON(shown, surroundings).value }

  /// The brief of an interview, of what is open.
  package func brief(of interview: Interview) -> JSONValue {
    shown.briefSheet(of: interview, surroundings).json(in: shown, surroundings)
  }

  /// What earlier interviews taught, for this one.
  package func brought(to interview: Interview) -> JSONValue {
    let brought = shown.brought(to: interview)
    return .object([
      ("interview", .some(interview.id)),
      ("keeps", .list(brought.keeps.map { json($0) })),
      ("change", brought.change.map { json($0) } ?? .none),
      ("goal", brought.goal.map { json($0) } ?? .none),
      ("setbackPlan", brought.setbackPlan.map { json($0) } ?? .none),
    ])
  }
}
