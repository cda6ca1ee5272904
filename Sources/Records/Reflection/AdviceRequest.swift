package import Foundation

/// A question for advice after a no, and what came of it.
package struct AdviceRequest: ExerciseRecord {
  package static let kind = Kind(rawValue: "advice-request")

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

  package var links: [RecordID] { [recovery?.raw, application?.raw].compactMap(\.self) }
  package var words: [String] { [recipient, text, answer, take] }
}

extension AdviceRequest: Fielded {
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
