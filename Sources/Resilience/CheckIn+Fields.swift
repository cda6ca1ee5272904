package import Records
package import Wording

extension CheckIn: Fielded {
  package static let fields = FieldTable<CheckIn>([
    .chips("mood", \.mood, "How are you right now?", 0...10, low: "very low", high: "very good"),
    .choices("feelings", \.feelings, "Feelings", Guidance.feelings.choices, atMost: 12),
    .lines("activities", \.activities, "What you did"),
    .prose("note", \.note, "A note"),
  ])
}
