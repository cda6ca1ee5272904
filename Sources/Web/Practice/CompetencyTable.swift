import Records

/// All twelve at a glance: what the role asks for, every kind of score with its number, stories.
struct CompetencyTable {
  let rows: [CompetencyScores]

  var html: HTML {
    guard Scales.current == .numbers else { return .empty }
    return Fold(
      "Show all as a table",
      """
      <div class="scroller" role="region" aria-label="\(say: "Competencies")" tabindex="0"><table class="plain">
      <caption>\(say: "Average scores from 1 to 5, with the number of scores in parentheses. Room to grow is what the role asks for, 1 to 3, times the distance to 4.")</caption>
      <thead><tr><th scope="col">\(say: "Competency")</th><th scope="col">\(say: "Role")</th>\
      <th scope="col">\(say: "Self-rating")</th><th scope="col">\(say: "Answers")</th>\
      <th scope="col">\(say: "Mock")</th><th scope="col">\(say: "Coach")</th>\
      <th scope="col">\(say: "Stories")</th><th scope="col">\(say: "Room to grow")</th></tr></thead>
      <tbody>\(rows.html(row))</tbody></table></div>
      """
    ).html
  }

  private func row(_ scores: CompetencyScores) -> HTML {
    """
    <tr><th scope="row">\(scores.competency.title)</th><td>\(number(scores.importance))</td><td>\(number(scores.view))</td>\
    <td>\(mean(scores.scores))</td><td>\(mean(scores.mock))</td><td>\(mean(scores.coach))</td>\
    <td>\(say: "\(scores.stories)")</td><td>\(room(scores))</td></tr>
    """
  }

  private func number(_ number: Int?) -> Phrase { number.map { "\($0)" } ?? "–" }

  private func mean(_ scores: [Int]) -> Phrase {
    scores.mean.map { "\($0.inTenths) (\(scores.count))" } ?? "–"
  }

  private func room(_ scores: CompetencyScores) -> Phrase {
    scores.gap.map { "\($0.inTenths) (\(scores.all.count))" } ?? "–"
  }
}

extension Double {
  /// With one digit after the point, as in "2.3".
  fileprivate var inTenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
