import Insights
import Records

/// How often Rebound's insights were right about simulated people, in plain words.
struct HowOftenRightPage {
  var page: Page {
    Page(
      "How often this is right",
      below: [.insights],
      lead:
        "We tested every insight on simulated people whose truth we know. Here is how often it was right, and wrong."
    ) {
      """
      <section class="stack" aria-labelledby="nothing"><h2 id="nothing">\(say: "When there is nothing to find")</h2>
      <p>\(say: "These people had no pattern. Fewer is better.")</p>
      \(table(MeasuredRate.falseAlarms, "Told something wrong"))</section>
      <section class="stack" aria-labelledby="something"><h2 id="something">\(say: "When there is something to find")</h2>
      <p>\(say: "These people had a real pattern. More is better, and often an insight stays silent.")</p>
      \(table(MeasuredRate.found, "Told what was true"))</section>
      <section class="stack narrow" aria-labelledby="limits"><h2 id="limits">\(say: "What this does not show")</h2>
      <p>\(say: "Simulated people are simpler than real ones, so real figures may be worse.")</p>
      <p>\(say: "If you leave bad interviews out of your notes, no calculation can correct for it.")</p>
      <p>\(say: "“Plain percentages” is what somebody would say who compares shares and ignores chance.")</p></section>
      """
    }
  }

  private func table(_ rates: [MeasuredRate], _ head: Phrase) -> HTML {
    """
    <div class="scroller" role="region" aria-label="\(head)" tabindex="0"><table class="plain">
    <caption class="visually-hidden">\(head)</caption>
    <thead><tr><th scope="col">\(say: "Simulated people")</th><th scope="col">\(head)</th></tr></thead>
    <tbody>\(rates.html(row))</tbody></table></div>
    """
  }

  private func row(_ rate: MeasuredRate) -> HTML {
    let share: Phrase =
      rate.naive.map { "\(rate.rebound) in 100; by plain percentages, \($0) in 100" }
      ?? "\(rate.rebound) in 100"
    return #"<tr><th scope="row">\#(rate.what)</th><td>\#(share)</td></tr>"#
  }
}
