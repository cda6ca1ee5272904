import Records

/// A question for advice in a list.
struct AdviceRow {
  let request: AdviceRequest

  var html: HTML {
    ListRow(
      "\(request.title)",
      to: .adviceRequest(request.id),
      about: "\(say: request.isUnasked ? "Their words" : "One piece of advice")",
      meta: "\(state)"
    ).html
  }

  private var state: Phrase {
    if let day = request.answeredOn { return "answered \(day, .short)" }
    if let day = request.askedOn { return "sent \(day, .short)" }
    return "draft"
  }
}
