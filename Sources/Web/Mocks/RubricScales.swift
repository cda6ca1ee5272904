import Records

/// The scales of a mock interview: each answer, then the seven dimensions with their anchors.
struct RubricScales {
  let questions: [MockQuestion]
  /// Whether the person's notes are shown beside each answer, as they are when people score
  /// themselves.
  let showsNotes: Bool
  let draft: Draft
  let problems: Problems

  var html: HTML {
    """
    <section class="stack"><h2>\(say: "Each answer")</h2>\(questions.enumerated().html(answer))</section>
    <section class="stack"><h2>\(say: "The interview as a whole")</h2>
    <div class="stack airy rubric">\(Guidance.rubric.html(dimension))</div></section>
    """
  }

  private func answer(_ place: Int, _ question: MockQuestion) -> HTML {
    let field = AskedField("answer-\(place + 1)", Phrase(verbatim: question.text), .score)
    let notes = HTML.when(
      showsNotes && !question.notes.isEmpty,
      Fold(
        "Your notes",
        about: Phrase(verbatim: question.text),
        style: "quiet",
        #"<p class="as-written">\#(question.notes)</p>"#
      ).html
    )
    return scale(field) + notes
  }

  private func dimension(_ dimension: RubricDimension) -> HTML {
    let title: Phrase =
      dimension.isOptional
      ? "\(dimension.title), if there was one" : Phrase(verbatim: dimension.title)
    var field = AskedField(dimension.field, title, .score)
    field.hint = AnchorLines(anchors: dimension.anchors).text
    return scale(field)
  }

  private func scale(_ field: AskedField) -> HTML {
    field.html(value: draft[field.name], problem: problems[field.name])
  }
}
