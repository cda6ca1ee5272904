import Records

/// What somebody wrote back, and what is kept of it.
struct MessageReply {
  let visit: Visit
  let message: Message
  /// What the form sent, where it is shown again with its problems.
  let draft: Draft
  let problems: Problems

  private var lessons: [Lesson] { visit.journal.lessons(from: message) }

  /// The words, and the ways to keep a line of them.
  var html: HTML {
    guard message.repliedOn != nil || !message.reply.isEmpty else { return .empty }
    let words = HTML.when(
      !message.reply.isEmpty,
      """
      <section class="stack tight"><h2>\(say: "What they wrote")</h2>
      <div class="quote"><p class="as-written">\(message.reply)</p></div></section>
      """
    )
    return words + keeping
  }

  /// One tap where they wrote a line; of a longer answer the line is chosen first.
  private var keeping: HTML {
    let lines = KeptLines(
      visit: visit,
      lessons: lessons,
      place: .replyLesson(message.id),
      offered: lessons.isEmpty && message.reply.count <= 300 ? message.reply : "",
      isOpen: lessons.isEmpty || problems["lesson"] != nil,
      draft: draft,
      problems: problems
    )
    return """
      <section class="card take"><h2>\(say: "What you take from it")</h2>
      \(lines.html)
      <p class="quiet">\(say: "Rebound can show it before your next interview.")</p></section>
      """
  }

  /// To write down or change what they wrote.
  var form: HTML {
    let text = AskedField("reply", "What they wrote", .prose(atMost: 20_000))
    let day = AskedField("replied-on", "When", .day)
    let when = draft.values["replied-on"] ?? (message.repliedOn ?? visit.today).description
    let isOpen = problems["reply"] != nil || problems["replied-on"] != nil
    return """
      <details class="fold"\(HTML.when(isOpen, " open"))><summary>\(say: message.repliedOn == nil ? "They wrote back" : "Change what they wrote")</summary>
      <form class="stack" method="post" action="\(Place.reply(message.id).address)">\(visit.token)\(visit.revisionField(message))
      \(text.html(value: draft.values["reply"] ?? message.reply, problem: problems["reply"]))
      \(day.html(value: when, problem: problems["replied-on"]))
      <div class="actions"><button class="button plain">\(say: "Save reply")</button></div></form></details>
      \(HTML.when(message.repliedOn == nil, visit.button("I did not send it", to: .sending(message.id), [("sent-on", "")])))
      """
  }
}
