import Records

/// An exercise that is only read: a few headings with a paragraph each.
struct ReadingPage {
  let exercise: Exercise

  /// - Throws: ``Missing`` if there is no such page.
  init(_ visit: Visit) throws {
    guard let exercise = Guidance.exercise(visit.parameters["reading"] ?? ""),
      exercise.page == Self.name
    else { throw Missing() }
    self.exercise = exercise
  }

  /// The page that guidance files name.
  static let name = "reading"

  var page: Page {
    Page(
      Phrase(verbatim: exercise.title),
      below: .step(exercise.step),
      lead: Phrase(verbatim: exercise.summary)
    ) {
      """
      <div class="stack airy narrow">\(exercise.prompts.html(part))
      <ul class="quiet">\(exercise.stop.html { "<li>\($0)</li>" })</ul>
      \(EvidenceFold(exercise: exercise).html)</div>
      """
    }
  }

  private func part(_ prompt: Exercise.Prompt) -> HTML {
    """
    <section class="stack tight"><h2>\(prompt.ask)</h2>\(HTML.some(prompt.help) { "<p>\($0)</p>" })</section>
    """
  }
}

/// An exercise as somebody might have filled it in, from the examples in its fields.
struct ExamplePage {
  let exercise: Exercise

  /// - Throws: ``Missing`` if the exercise has no examples.
  init(_ visit: Visit) throws {
    let exercise = try visit.exercise()
    guard exercise.hasExample else { throw Missing() }
    self.exercise = exercise
  }

  var page: Page {
    Page(
      "An example: \(exercise.title)",
      below: .step(exercise.step) + [
        Page.Crumb(Phrase(verbatim: exercise.title), .exercise(exercise.id))
      ],
      lead: "One way to fill it in. Yours can be shorter, and quite different."
    ) {
      """
      <div class="stack airy narrow">\(exercise.prompts.html(part))
      <p><a class="button" href="\(Place.exercise(exercise.id).address)">\(say: "Back to the exercise")</a></p></div>
      """
    }
  }

  private func part(_ prompt: Exercise.Prompt) -> HTML {
    let examples = (prompt.fields ?? []).filter { $0.hint != nil }
    guard !examples.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\(prompt.ask)</h2>\(examples.html { answer($0, alone: examples.count == 1) })</section>
      """
  }

  private func answer(_ field: Exercise.FieldPrompt, alone: Bool) -> HTML {
    """
    <div>\(HTML.when(!alone, HTML.some(field.label) { #"<p class="quiet">\#($0)</p>"# }))\
    <p class="as-written">\(field.hint ?? "")</p></div>
    """
  }
}

extension Exercise {
  /// Whether its fields hold enough examples to show it filled in.
  var hasExample: Bool {
    page == nil && prompts.flatMap { $0.fields ?? [] }.count(where: { $0.hint != nil }) >= 4
  }
}
