package import Records
package import Wording

extension AdviceRequest: Fielded {
  package static let fields = FieldTable<AdviceRequest>([
    .line("recipient", \.recipient, "Who you ask"),
    .checked("email", \.email, "Their e-mail address", .email),
    .prose("text", \.text, "Your words", atMost: 4_000),
    .value("asked-on", \.askedOn, "Sent on", .day),
    .value("answered-on", \.answeredOn, "Answered on", .day),
    .prose("answer", \.answer, "What they said"),
    .prose("take", \.take, "What you take from it"),
  ])
}
