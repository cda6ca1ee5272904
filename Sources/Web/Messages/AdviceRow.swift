import Records

/// A question for advice in a list.
struct AdviceRow {
  let request: AdviceRequest

  var html: HTML {
    """
    <li class="row"><div class="what"><a href="\(Place.adviceRequest(request.id).address)">\(request.title)</a>\
    <p class="quiet">\(request.isUnasked ? "Their words" : "One piece of advice" as Phrase)</p></div><span class="meta">\(state)</span></li>
    """
  }

  private var state: Phrase {
    if let day = request.answeredOn { return "answered \(day.noonGMT, .short)" }
    if let day = request.askedOn { return "sent \(day.noonGMT, .short)" }
    return "draft"
  }
}
