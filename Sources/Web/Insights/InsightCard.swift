import Insights
import Records

/// One insight with all that makes it honest: what it rests on, how sure it is, what would change it,
/// and how it is worked out.
struct InsightCard {
  let visit: Visit
  let insight: Insight
  /// Whether its suggestion is the one that is made.
  let isOffered: Bool
  /// Under a heading that says for all of them what their standing is.
  var isUnderHeading = false

  private var id: String { insight.kind.rawValue }
  private var level: HTML { isUnderHeading ? "h3" : "h2" }
  private var standing: Phrase? { isUnderHeading ? nil : insight.standing.said }

  var html: HTML {
    """
    <section class="card insight\(HTML.when(isOffered, " suggestion"))" id="\(id)" aria-labelledby="\(id)-title">
    <header><\(level) id="\(id)-title">\(insight.title)</\(level)>\
    \(HTML.some(standing) { #"<span class="tag">\#($0)</span>"# })</header>
    \(InsightBody(insight: insight, numbersOff: visit.preferences.numbersOff, isOffered: isOffered).html)
    <footer>\(method)<div class="actions">\(usual)\(hide)</div></footer></section>
    """
  }

  private var method: HTML {
    """
    <details class="fold quiet"><summary>\(say: "How this is calculated")\
    <span class="visually-hidden">\(say: ": \(insight.title)")</span></summary>
    <div class="prose quiet">\(insight.method.html { "<p>\($0)</p>" })</div></details>
    """
  }

  /// The usual figures can be set on the card that uses them.
  private var usual: HTML {
    HTML.when(
      insight.kind == .funnel,
      """
      <a class="button quiet small no-print" href="\(Place.usualShares.address)">\
      \(say: "Set the usual figures")</a>
      """
    )
  }

  private var hide: HTML {
    visit.button(
      "Hide this",
      to: .insightHiding(insight.kind),
      style: "button quiet small no-print",
      label: "Hide this: \(insight.title)"
    )
  }
}

/// What an insight says, as the page and a report show it.
struct InsightBody {
  let insight: Insight
  let numbersOff: Bool
  let isOffered: Bool

  var html: HTML {
    """
    <p class="standing">\(insight.summary)</p>\(insight.more.html { "<p>\($0)</p>" })
    \(suggestion)\(figure)
    <dl class="facts quiet">\(HTML.fact("Based on", insight.basis))\(HTML.some(period) { HTML.fact("From", $0) })\
    \(HTML.some(insight.interval) { HTML.fact("90% range", $0) })\
    \(HTML.fact("What would change this", insight.wouldChange))</dl>
    """
  }

  private var suggestion: HTML {
    guard isOffered, let words = insight.suggestion else { return .empty }
    return "<p><b>\(say: "If you like:")</b> \(words)</p>"
  }

  /// A chart shows numbers too, so it is left out where numbers are turned off.
  private var figure: HTML {
    guard !numbersOff, let figure = insight.figure else { return .empty }
    return FigureView(
      figure: figure,
      id: insight.kind.rawValue + "-figure",
      isSaidAbove: figure.summary == insight.summary
    ).html
  }

  private var period: Phrase? {
    insight.period.map { days in
      days.lowerBound == days.upperBound
        ? "\(days.lowerBound, .short)"
        : "\(days.lowerBound, .short) to \(days.upperBound, .short)"
    }
  }
}
