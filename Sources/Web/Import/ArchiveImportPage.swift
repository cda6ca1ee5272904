import Interchange
import Records

/// What bringing an archive in would do, before it is done.
struct ArchiveImportPage {
  let visit: Visit
  let name: String
  let plan: ArchivePlan

  var page: Page {
    Page(
      title: "A look before it comes in",
      section: .settings,
      trail: [
        Page.Crumb(title: "Your data", place: .data),
        Page.Crumb(title: "Bring an archive in", place: .importArchive),
      ],
      kicker: name.isEmpty ? nil : Phrase(verbatim: name),
      lead: "Nothing is saved yet. This is what the archive holds.",
      body: body
    )
  }

  private var body: HTML {
    """
    <dl class="facts">\(facts.filter { $0.1 > 0 }.html { "<dt>\($0.0)</dt><dd>\($0.1) \($0.2)</dd>" })</dl>
    \(plan.notes.html { "<p class=\"notice care\">\(Icon.about.html)<span>\($0)</span></p>" })
    \(HTML.when(!plan.broken.isEmpty, broken))
    \(kinds)
    \(decision)
    """
  }

  private var facts: [(Phrase, Int, Phrase)] {
    [
      ("New", plan.added.count, "records"), ("The same", plan.same.count, "that are here already"),
      ("Kept twice", plan.keptTwice.count, "that differ from what is here"),
      ("Half written", plan.drafts.count, "forms"),
      ("Of a newer Rebound", plan.unknown.count, "kept whole, to be read one day"),
      ("Damaged", plan.broken.count, "lines that are left out"),
    ]
  }

  private var broken: HTML {
    """
    <ul class="stack tight">\(plan.broken.prefix(100).html { "<li>\("Line \($0.line): \($0.why)" as Phrase)</li>" })</ul>
    """
  }

  /// What is new, by kind.
  private var kinds: HTML {
    let counts = Dictionary(grouping: plan.added, by: \.kind).mapValues(\.count)
      .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    guard !counts.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\("New" as Phrase)</h2>
      <ul class="chips">\(counts.html { "<li>\(RecordKinds.title(of: $0.key)): \($0.value)</li>" })</ul></section>
      """
  }

  private var decision: HTML {
    guard !plan.changes.isEmpty || !plan.drafts.isEmpty else {
      return """
        <section class="card soft"><p>\("Everything in this archive is in your journal already." as Phrase)</p>
        <div class="actions">\(visit.button("Done", to: visit.place, [("leave", "yes")], style: "button"))</div></section>
        """
    }
    return """
      <div class="actions">\(visit.button("Bring it in", to: visit.place, style: "button"))\
      \(visit.button("Leave it", to: visit.place, [("leave", "yes")], style: "button plain"))
      <span class="quiet">\("The whole import can be undone for 30 days." as Phrase)</span></div>
      """
  }
}
