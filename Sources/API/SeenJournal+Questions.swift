import Insights
package import Records

extension SeenJournal {
  /// What Today offers, without what names a closed record or kind.
  package var today: JSONValue {
    let today = whole.today(surroundings)
    return TodayJSON(journal: shown, today: today.naming(only: scope.open), surroundings).value
  }

  /// The insights from the records this program may see.
  ///
  /// They are computed without the others, and not only filtered afterwards: a share of days can
  /// reveal a mood that no insight names.
  package var insights: JSONValue { InsightsJSON(shown, surroundings).value }

  /// The brief of an interview, from the records this program may see.
  package func brief(of interview: Interview) -> JSONValue {
    shown.briefSheet(of: interview, surroundings).json(in: shown, surroundings)
  }

  /// The lessons and plans for an interview.
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
