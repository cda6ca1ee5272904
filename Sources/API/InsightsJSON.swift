import Foundation
package import Insights
package import Records

/// What `rebound insights --json` prints.
package struct InsightsJSON {
  package let value: JSONValue

  package init(_ journal: Journal, _ surroundings: Surroundings, anyway: Bool = false) {
    let insights = journal.insights(surroundings, duringRest: anyway)
    let offered = insights.offered?.kind
    let rest = journal.insightRest(surroundings)
    let (name, until): (String?, Date?) =
      switch rest {
      case .off: ("off", nil)
      case .coolOff(let end): ("cool-off", end)
      case .resting(let end): ("resting", end)
      case nil: (nil, nil)
      }
    value = .object([
      ("rest", .some(name)),
      ("until", .some(until.map { Day($0, in: surroundings.zone) })),
      ("hidden", .list(journal.hiddenInsights(surroundings).map { .text($0.rawValue) })),
      ("insights", .list(insights.map { Self.insight($0, isOffered: $0.kind == offered) })),
    ])
  }

  private static func insight(_ insight: Insight, isOffered: Bool) -> JSONValue {
    .object([
      ("kind", .text(insight.kind.rawValue)),
      ("title", .text(insight.title.said)),
      ("standing", .text(insight.standing.name)),
      ("isGoodNews", .flag(insight.isGoodNews)),
      ("summary", .text(insight.summary.said)),
      ("more", .list(insight.more.map { .text($0.said) })),
      ("suggestion", .some(isOffered ? insight.suggestion?.said : nil)),
      ("basis", .text(insight.basis.said)),
      ("count", .number(insight.count)),
      ("from", .some(insight.period?.lowerBound)),
      ("to", .some(insight.period?.upperBound)),
      ("interval", .some(insight.interval?.said)),
      ("wouldChange", .text(insight.wouldChange.said)),
      ("method", .list(insight.method.map { .text($0.said) })),
      ("figure", insight.figure.map(figure) ?? .none),
    ])
  }

  private static func figure(_ figure: Figure) -> JSONValue {
    .object([
      ("title", .text(figure.title.said)),
      ("summary", .text(figure.summary.said)),
      ("columns", .list(figure.table.columns.map { .text($0.said) })),
      ("rows", .list(figure.table.rows.map { .list($0.map { .text($0.said) }) })),
    ])
  }
}

extension Insight.Standing {
  package var name: String {
    switch self {
    case .counts: "counts"
    case .unclear: "unclear"
    case .likely: "likely"
    case .described: "described"
    }
  }
}
