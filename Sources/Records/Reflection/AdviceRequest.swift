package import Foundation

/// A question for advice after a no, and what came of it.
package struct AdviceRequest: ExerciseRecord {
  package static let kind = Kind(rawValue: "advice-request")
  package static let names = KindNames(one: "advice request", many: "Advice", in: .lookingBack)

  package let id: Identifier<AdviceRequest>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
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

  /// Words somebody said of their own accord: nothing was asked.
  package var isUnasked: Bool {
    text.isEmpty && askedOn == nil && (answeredOn != nil || !answer.isEmpty)
  }

  package var words: [String] { [recipient, text, answer, take] }

  package static let linkRules: [LinkRule<AdviceRequest>] = [
    .mentions("recovery", \.recovery), .mentions("application", \.application),
  ]

  /// "To Mara Lind".
  package var title: Phrase {
    if isUnasked { return recipient.isEmpty ? "From somebody" : "From \(recipient)" }
    return recipient.isEmpty ? "To nobody in particular yet" : "To \(recipient)"
  }

  package func title(in _: Journal) -> Phrase { title }
}

extension AdviceRequest {
  package static let fields = FieldTable<AdviceRequest>([
    .line("recipient", \.recipient, "Who you ask", about: .others),
    .checked("email", \.email, "Their e-mail address", .email),
    .prose("text", \.text, "Your words", about: .message, atMost: 4_000),
    .value("asked-on", \.askedOn, "Sent on", .day),
    .value("answered-on", \.answeredOn, "Answered on", .day),
    .prose("answer", \.answer, "What they said", about: .others),
    .prose("take", \.take, "What you take from it", about: .myself),
  ])
}

extension AdviceRequest {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems)
    -> [Change]
  {
    journal.changes(saving: self, surroundings)
  }
}
