package import Records
package import Wording

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
