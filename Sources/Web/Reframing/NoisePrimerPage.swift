import Records

/// One rejection, in proportion: a card to read, and where its figures come from.
struct NoisePrimerPage {
  private let primer = Guidance.noisePrimer

  var page: Page {
    Page("One rejection, in proportion", below: .step(.reframing)) {
      """
      <section class="card soft narrow">\(primer.lines.html { "<p>\($0)</p>" })</section>
      <section class="stack"><h2>\(say: "What research has counted")</h2>
      <p class="quiet">\(primer.aboutFigures)</p>
      <dl class="stack figures">\(primer.figures.html(figure))</dl></section>
      """
    }
  }

  private func figure(_ rate: BaseRate) -> HTML {
    let sources = Guidance.sources.filter { rate.sources.contains($0.id) }
    return """
      <div class="figure"><dt>\(rate.what)</dt>
      <dd><b>\(rate.figure)</b>, \(rate.year)</dd>
      <dd class="quiet">\(rate.who). \(rate.caveat)</dd>
      \(sources.html { #"<dd class="quiet">\#(SourceName(source: $0).html)</dd>"# })</div>
      """
  }
}
