import Records

/// A form that could not be saved, shown with everything in it, so that it can be sent again.
struct SentForm {
  private let place: Place
  private let token: String
  private let fields: [(name: String, value: String)]

  /// Nil for what is no form, and for an upload: a page cannot hold a file.
  init?(_ visit: Visit) {
    guard visit.isPost, !visit.isAutosave, visit.upload == nil else { return nil }
    place = visit.place
    token = visit.access.formToken
    // The same press: if it was saved after all, sending it again saves nothing twice.
    fields = visit.form.values.filter { $0.key != "csrf" }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  var html: HTML {
    """
    <form class="card stack" method="post" action="\(place.address)">
    \(hidden((name: "csrf", value: token)))
    \(fields.html { Self.isText($0) ? text($0) : hidden($0) })
    <button class="button">\(say: "Send it again")</button>
    </form>
    """
  }

  /// Whether somebody wrote it: choices, days and names of records have no spaces.
  private static func isText(_ field: (name: String, value: String)) -> Bool {
    !Form.ours.contains(field.name) && field.value.contains(where: \.isWhitespace)
  }

  private func hidden(_ field: (name: String, value: String)) -> HTML {
    #"<input type="hidden" name="\#(field.name)" value="\#(field.value)">"#
  }

  /// - Note: a browser drops the first line break of a text area.
  private func text(_ field: (name: String, value: String)) -> HTML {
    """
    <textarea class="input" name="\(field.name)" rows="4" aria-label="\(say: "What you typed")">
    \(field.value)</textarea>
    """
  }
}
