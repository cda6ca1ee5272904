extension AdviceRequest {
  /// Where a question for advice stands.
  package enum Standing: CaseIterable, Sendable {
    /// Written, and not sent.
    case draft
    /// Sent; most stay here, and nothing more is to be done.
    case open
    case answered
  }

  package var standing: Standing {
    if answeredOn != nil || !answer.isEmpty { return .answered }
    return askedOn == nil ? .draft : .open
  }
}

extension Journal {
  /// The questions for advice that stand so, newest first; words nobody asked for are none.
  package func adviceRequests(_ standing: AdviceRequest.Standing) -> [AdviceRequest] {
    shelf(AdviceRequest.self).reversed().filter { $0.standing == standing && !$0.isUnasked }
  }
}
