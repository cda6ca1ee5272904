import Journaling
import Records

extension Visit {
  /// What a form was sent for that has been removed, and can still be brought back.
  var removedMeanwhile: RecordID? {
    guard form.has("csrf"), !isAutosave, let id = parameters["id"].flatMap(RecordID.init),
      journal.record(id) == nil, let reference = journal.reference(of: id), isForm(of: reference)
    else { return nil }
    return id
  }

  /// Whether the address is that of a form; what is sent to be removed is to stay so.
  private func isForm(of reference: Reference) -> Bool {
    parameters["kind"] == nil || place.path == Place.record(reference).path
  }

  /// The same request once what it is about is back.
  func bringingBack() async throws -> Visit {
    guard let id = removedMeanwhile, let last = try await keeper.history(of: id).last,
      case .removed = last.content
    else { return self }
    do {
      try await keeper.undo(last.commit)
    } catch is UndoTooLate {
      return self
    }
    var visit = self
    visit.journal = try await keeper.journal()
    return visit
  }
}

/// Something was removed while somebody was changing it: what they typed is kept.
struct RemovedMeanwhilePage {
  let visit: Visit

  var page: Page {
    Page(
      "This was removed in another window",
      lead: "What you typed is still here."
    ) {
      """
      \(HTML.when(!words.isEmpty, #"<section class="stack">\#(words.html(passage))</section>"#))
      <form class="actions" method="post" action="\(visit.place.address)">\(visit.token)\(hidden)
      <button class="button">\(say: "Restore it with these changes")</button>
      <a class="button plain" href="\(Place.today.address)">\(say: "Cancel")</a></form>
      """
    }
  }

  private var sent: [(name: String, text: String)] {
    visit.form.values.filter { !["csrf", Presses.field, "bring-back"].contains($0.key) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What a person typed, as far as it can be told from names and numbers.
  private var words: [String] {
    sent.filter { !Form.ours.contains($0.name) }.map(\.text.trimmed)
      .filter { $0.contains(where: \.isWhitespace) }
  }

  private func passage(_ text: String) -> HTML { #"<p class="as-written">\#(text)</p>"# }

  private var hidden: HTML {
    let fields = sent.html { name, text in
      #"<input type="hidden" name="\#(name)" value="\#(text)">"#
    }
    return fields + #"<input type="hidden" name="bring-back" value="yes">"#
  }
}
