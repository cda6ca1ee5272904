import Records

/// A question for advice in a list.
struct AdviceRow {
  let request: AdviceRequest

  var html: HTML {
    """
    <li class="row"><div class="what"><a href="\(Place.adviceRequest(request.id).address)">\(request.title)</a>\
    <p class="quiet">\(say: request.isUnasked ? "Their words" : "One piece of advice")</p></div><span class="meta">\(state)</span></li>
    """
  }

  private var state: Phrase {
    if let day = request.answeredOn { return "answered \(day, .short)" }
    if let day = request.askedOn { return "sent \(day, .short)" }
    return "draft"
  }
}
