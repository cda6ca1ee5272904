package import Foundation

/// A request for advice after a rejection, and the answer.
package struct AdviceRequest: ExerciseRecord {
  package static let kind = Kind(rawValue: "advice-request")
  package static let names = KindNames(
    "advice request",
    "Advice",
    in: .lookingBack,
    about: "A note that asks somebody who interviewed you for advice, and what they answered."
  )

  package let id: Identifier<AdviceRequest>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var application: Identifier<JobApplication>?
  package var recipient: String = ""
  package var email: String = ""
  package var text: String = ""
  package var askedOn: Day?
  package var answeredOn: Day?
  package var answer: String = ""
  package var take: String = ""

  package init(id: Identifier<AdviceRequest>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  /// Whether the words were offered without being asked for.
  package var isUnasked: Bool {
    text.isEmpty && askedOn == nil && (answeredOn != nil || !answer.isEmpty)
  }

  package var words: [String] { [recipient, text, answer, take] }

  package static let linkRules: [LinkRule<AdviceRequest>] = [
    .mentions("recovery", \.recovery), .mentions("application", \.application),
  ]

  /// "To Mara Lind".
  package var title: Phrase {
    if isUnasked { return recipient.isEmpty ? "From an unknown person" : "From \(recipient)" }
    return recipient.isEmpty ? "No recipient yet" : "To \(recipient)"
  }

  package func title(in _: Journal) -> Phrase { title }
}

extension AdviceRequest {
  package static let fields = FieldTable<AdviceRequest>([
    .line("recipient", \.recipient, "Who you are asking", about: .others),
    .checked("email", \.email, "Their email address", .email),
    .prose("text", \.text, "Your message", about: .message, atMost: 4_000),
    .value("asked-on", \.askedOn, "Date sent", .day),
    .value("answered-on", \.answeredOn, "Date answered", .day),
    .prose("answer", \.answer, "What they said", about: .others),
    .prose("take", \.take, "What you learned from it", about: .myself),
  ])
}

extension AdviceRequest {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    journal.changes(saving: self, surroundings)
  }
}

extension AdviceRequest {
  /// The state of a request for advice.
  package enum Standing: CaseIterable, Sendable {
    /// Written, but not sent.
    case draft
    /// Sent; most requests stay here, and there is nothing more to do.
    case open
    case answered
  }

  package var standing: Standing {
    if answeredOn != nil || !answer.isEmpty { return .answered }
    return askedOn == nil ? .draft : .open
  }
}

extension Journal {
  /// The requests for advice in this state, newest first, without words that nobody asked for.
  package func adviceRequests(_ standing: AdviceRequest.Standing) -> [AdviceRequest] {
    shelf(AdviceRequest.self).reversed().filter { $0.standing == standing && !$0.isUnasked }
  }
}
