import Records

/// Every sentence a person can believe, with what they go by.
struct StatementsPage {
  let visit: Visit

  var page: Page {
    Page(
      "Sentences you can believe",
      below: .step(.resilience),
      lead: "Only you see these. Each one comes with what shows you that it is true."
    ) {
      let begin = Place.exercise("believable-statements")
      guard !statements.isEmpty else {
        return EmptyPlace(
          icon: .note,
          "No sentences yet. Write one about yourself that you believe.",
          "Use your own words, and name something you did that shows it is true.",
          more:
            #"<div class="actions"><a class="button" href="\#(begin.address)">\#(say: "Write a sentence")</a></div>"#
        ).html
      }
      return """
        <div class="actions no-print"><a class="button plain" href="\(begin.address)">\(say: "Write another sentence")</a></div>
        <ul class="stack airy narrow">\(statements.html { #"<li class="stack tight">\#(StatementQuote(visit: visit, statement: $0).html)\#(ways($0))</li>"# })</ul>
        """
    }
  }

  private var statements: [BelievableStatement] {
    visit.journal.shelf(BelievableStatement.self).reversed()
  }

  private func ways(_ statement: BelievableStatement) -> HTML {
    let edit = Place.exercise("believable-statements").with("edit", statement.id)
    let change: Phrase = statement.couldBeSofter ? "Find an easier version" : "Change sentence"
    return """
      <div class="actions"><a href="\(edit.address)">\(change)<span class="visually-hidden">: \(statement.said)</span></a>
      \(visit.removeButton(statement, back: .statements, label: "Remove: \(statement.said)"))</div>
      """
  }
}

/// One statement and what shows that it is true.
struct StatementQuote {
  let visit: Visit
  let statement: BelievableStatement

  var html: HTML {
    """
    <blockquote class="quote"><p>\(statement.said)</p></blockquote>
    \(HTML.some(evidence, link))
    \(HTML.when(!statement.ownEvidence.isEmpty, #"<p class="quiet as-written">\#(statement.ownEvidence)</p>"#))
    """
  }

  private var evidence: (any JournalRecord)? {
    statement.evidence.flatMap { visit.journal.record($0) }
  }

  private func link(_ record: any JournalRecord) -> HTML {
    let name = record.evidenceName(in: visit.journal)
    return """
      <p class="quiet">\(say: "What shows you that this is true:") <a href="\(Place.of(record).address)">\(name)</a></p>
      """
  }
}
