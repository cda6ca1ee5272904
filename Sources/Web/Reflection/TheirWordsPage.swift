import Records

/// What others said of an interview, word for word, folded away until somebody opens it.
struct TheirWordsPage {
  let visit: Visit
  var draft = Draft()
  var problems: Problems = .none

  static let names = ["recipient", "answered-on", "answer"]

  var page: Page {
    Page(
      "Their words",
      below: .step(.reflection),
      lead: "What employers wrote or said, word for word. Each stays hidden until you open it."
    ) {
      let words = visit.journal.theirWords(visit.surroundings)
      let stretch = Stretch(of: words.count, at: .theirWords, visit)
      let rows = words[stretch.range].html { HeardWordsRow(words: $0).html }
      return """
        \(visit.problemList(problems))
        \(words.isEmpty ? empty : #"<ul class="rows">\#(rows)</ul>"# as HTML)
        \(stretch.pager("More of their words"))
        \(byHand)
        """
    }
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .message,
      "Nothing here yet. You can save the words of a rejection, an answer or feedback.",
      "You do not have to save anything."
    ).html
  }

  private var byHand: HTML {
    let fields = Self.names.compactMap { AdviceRequest.fields[$0] }
    let labels: [String: Phrase] = [
      "recipient": "Who said it", "answered-on": "When", "answer": "Their words",
    ]
    return Fold(
      "Add their words",
      style: "narrow",
      isOpen: !problems.list.isEmpty,
      """
      <form class="stack" method="post" action="\(Place.theirWords.address)">\(visit.token)
      \(fields.html { field in
        AskedField(field.name, labels[field.name] ?? field.label, field.control)
          .html(value: value(field.name), problem: problems[field.name])
      })
      <div class="actions"><button class="button plain">\(say: "Save words")</button></div></form>
      """
    ).html
  }

  private func value(_ name: String) -> String {
    draft.values[name] ?? (name == "answered-on" ? visit.today.description : "")
  }
}

/// One piece of what others said, shut.
struct HeardWordsRow {
  let words: HeardWords

  var html: HTML {
    let place = Place.of(words.record)
    return """
      <li class="row"><div class="what"><details class="fold quiet"><summary>\(title)</summary>
      <div class="quote"><p class="as-written">\(words.text)</p></div></details></div>
      <span class="meta">\(say: "\(words.day, .short)") \
      · <a href="\(place.address)">\(kind)<span class="visually-hidden">: \(title)</span></a></span></li>
      """
  }

  private var title: Phrase {
    words.speaker.isEmpty ? "From an unknown person" : "From \(words.speaker)"
  }

  private var kind: Phrase {
    switch words.record {
    case is Rejection: "the rejection"
    case let request as AdviceRequest:
      request.isUnasked ? "open where you saved it" : "your question"
    case is Message: "your message"
    default: "in touch"
    }
  }
}

enum TheirWordsRoutes {
  /// Words that came unasked.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: TheirWordsPage.names)
    let blank = AdviceRequest(id: visit.surroundings.newID(), writtenAt: visit.surroundings.now)
    return try await Answer.saved {
      guard !draft["answer"].trimmed.isEmpty else {
        throw Problems("answer", "A few of their words are enough.")
      }
      let added = try AdviceRequest.fields.fill(blank, from: draft).past(on: visit.today)
      return try await visit.add(added, then: .theirWords)
    } again: {
      TheirWordsPage(visit: visit, draft: draft, problems: $0).page
    }
  }
}
