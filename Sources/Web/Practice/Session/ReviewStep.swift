import Records

/// Shown after an answer was tried: what the question is for, an outline, a common trap, follow-up
/// questions.
struct ReviewStep {
  let practice: CardPractice

  private var card: QuestionCard { practice.card }
  private var look: CardLook { practice.visit.journal.look(at: card) }

  var page: Page {
    practice.page {
      """
      \(CardLookPart(look: look).html)
      \(fold("Your answer just now", practice.draft["answer"]))
      \(fold("What you said then", card.said))
      \(fold(card.kindOfCard == .fact ? "What you know" : "What you would say now", card.answer))
      \(practice.form(.look, scores + boxes, buttons))
      """
    }
  }

  private func fold(_ title: Phrase, _ text: String) -> HTML {
    HTML.when(
      !text.isEmpty,
      Fold(title, #"<div class="quote"><p class="as-written">\#(text)</p></div>"#).html
    )
  }

  /// What could be heard, not how it felt.
  private var scores: HTML {
    guard Scales.current != .off, !card.dimensions.isEmpty else { return .empty }
    return """
      <p class="quiet">\(say: "Which level comes closest to what somebody could hear? You can skip any of these.")</p>
      \(card.dimensions.compactMap { Guidance.rubric[$0] }.html(score))
      """
  }

  private func score(_ dimension: RubricDimension) -> HTML {
    let name = PracticeReview.field(scoring: dimension.id)
    let field = AskedField(
      name: name,
      label: Phrase(verbatim: dimension.title),
      hint: dimension.anchors[3].map { Speaker.current.say("3: \($0)") },
      control: control(dimension)
    )
    return field.html(value: practice.draft[name], problem: practice.problems[name])
  }

  /// Five numbers between the anchors, small enough for three on a phone; whoever wants no numbers
  /// chooses among the anchors themselves.
  private func control(_ dimension: RubricDimension) -> Control {
    guard Scales.current == .words else {
      return .chips(
        1...5,
        step: 1,
        low: Phrase(verbatim: dimension.anchors[1] ?? ""),
        high: Phrase(verbatim: dimension.anchors[5] ?? "")
      )
    }
    return .choice(
      dimension.choices.map { Choice($0.value, $0.about ?? "In between") }
    )
  }

  private var boxes: HTML {
    practice.field("aloud") + practice.field("used-notes")
  }

  private var buttons: HTML {
    """
    <button class="button" name="go" value="grade" data-space>\(say: "Next")</button>
    <button class="button plain" name="go" value="answer">\(say: "Back to the answer")</button>
    """
  }
}

/// What a question is about, as it is read after an answer and on the page of a family.
struct CardLookPart {
  let look: CardLook

  var html: HTML {
    let parts =
      text("What they want to find out", look.checks) + outline + text("A common trap", look.trap)
      + list("They may ask next", look.followUps)
    return HTML.when(
      !unlawful.isEmpty || !parts.isEmpty,
      #"\#(unlawful)<div class="card look">\#(parts)</div>"#
    )
      + HTML.some(look.story) { StoryOutline(story: $0).html }
  }

  private var unlawful: HTML {
    HTML.some(look.needNotAnswer) { rule in
      """
      <section class="notice care"><div class="stack tight">
      <h2>\(say: "You need not answer this")</h2>
      <p>\(rule.why)</p>
      <p><b>\(say: "What you can say instead:")</b> \(rule.instead)</p>
      <p class="quiet"><b>\(say: "Where there is a rule:")</b> \(rule.place)</p></div></section>
      """
    }
  }

  private var outline: HTML {
    let title: Phrase =
      look.needNotAnswer != nil ? "Ways to answer, or not" : "An outline, not a script"
    return HTML.when(
      !look.outline.isEmpty,
      #"<section class="stack tight prose"><h2>\#(title)</h2><ol>\#(items(look.outline))</ol></section>"#
    )
  }

  private func text(_ title: Phrase, _ text: String) -> HTML {
    HTML.when(
      !text.isEmpty,
      #"<section class="stack tight"><h2>\#(title)</h2><p>\#(text)</p></section>"#
    )
  }

  private func list(_ title: Phrase, _ lines: [String]) -> HTML {
    HTML.when(
      !lines.isEmpty,
      #"<section class="stack tight"><h2>\#(title)</h2><ul class="plain-list">\#(items(lines))</ul></section>"#
    )
  }

  private func items(_ lines: [String]) -> HTML { lines.html { "<li>\($0)</li>" } }
}

/// A story, shown after the person told it from its title alone.
struct StoryOutline {
  let story: Story

  var html: HTML {
    let parts: [(Phrase, String)] = [
      ("Situation", story.situation), ("Task", story.task), ("Action", story.action),
      ("Result", story.result), ("What you learned", story.learned),
    ]
    let rows = parts.filter { !$0.1.isEmpty }.html { title, text in
      #"<dt>\#(title)</dt><dd class="as-written">\#(text)</dd>"#
    }
    let place = Place.story(story.id)
    return """
      <section class="card"><h2>\(say: "Your notes")</h2><dl class="facts">\(rows)</dl>
      <p><a href="\(place.address)">\(say: "Open the story")</a></p></section>
      """
  }
}
