import Records

/// A button that opens a paused page this once, without changing a setting.
struct OpenAnyway {
  /// The page that rests.
  let place: Place

  var html: HTML {
    let open = place.with("open", "anyway")
    return #"<a class="button plain" href="\#(open.address)">\#(say: "Open anyway")</a>"#
  }
}

extension Visit {
  /// Whether the person asked to open a paused page anyway.
  var opensAnyway: Bool { query["open"] == "anyway" }
}
