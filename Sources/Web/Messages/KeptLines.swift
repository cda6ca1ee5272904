import Records

/// The lessons that came of what somebody wrote, and a way to keep one more line of it.
struct KeptLines {
  let visit: Visit
  let lessons: [Lesson]
  /// The address a line is sent to.
  let place: Place
  /// The value of the field until something is typed.
  var offered = ""
  /// Whether the field is there from the beginning.
  var isOpen = false
  /// What the form sent, where it is shown again with its problems.
  let draft: Draft
  let problems: Problems

  var html: HTML { kept + (isOpen ? form : folded) }

  private var kept: HTML {
    let rows = lessons.html { lesson in
      ListRow(
        "\(lesson.text)",
        to: .lesson(lesson.id),
        about:
          "\(say: lesson.sort == .keep ? "Saved as something to repeat" : "Saved as a change to try")"
      ).html
    }
    return HTML.when(!lessons.isEmpty, #"<ul class="rows">\#(rows)</ul>"#)
  }

  private var folded: HTML {
    let isOpen: HTML = problems["lesson"] == nil ? "" : " open"
    return
      #"<details class="fold"\#(isOpen)><summary>\#(say: "Save another line")</summary>\#(form)</details>"#
  }

  private var form: HTML {
    let field = AskedField("lesson", "A line to remember", .prose(atMost: 2_000))
    return """
      <form class="stack" method="post" action="\(place.address)">\(visit.token)
      \(field.html(value: draft.values["lesson"] ?? offered, problem: problems["lesson"]))
      <div class="actions"><button class="button plain small" name="sort" value="keep">\(say: "Something to repeat")</button>
      <button class="button plain small" name="sort" value="change">\(say: "A change to try")</button></div></form>
      """
  }
}
