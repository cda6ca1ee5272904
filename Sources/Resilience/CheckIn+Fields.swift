package import Records
package import Wording

extension CheckIn: Fielded {
  package static let fields = FieldTable<CheckIn>([
    .chips("mood", \.mood, "How are you right now?", 0...10, low: "very low", high: "very good"),
    .words(
      "feelings",
      \.feelings,
      "Feelings",
      about: .myself,
      Guidance.feelings.choices,
      atMost: 24
    ),
    .words(
      "activities",
      \.activities,
      "What you did",
      about: .myself,
      SmallThingKind.choices,
      atMost: 24
    ),
    .prose("note", \.note, "A note", about: .myself),
  ])
}
