package import Records
package import Wording

extension Story: Fielded {
  package static let fields = FieldTable<Story>([
    .line("title", \.title, "A name for it", about: .interview, atMost: 120).required,
    .prose("situation", \.situation, "Situation: where and when", about: .interview, atMost: 4_000),
    .prose("task", \.task, "Task: what was yours to do", about: .interview, atMost: 4_000),
    .prose("action", \.action, "Action: what you did", about: .interview, atMost: 8_000),
    .prose("result", \.result, "Result: what came of it", about: .interview, atMost: 4_000),
    .prose("learned", \.learned, "What you took from it", about: .interview, atMost: 4_000),
    .line("numbers", \.numbers, "Numbers worth knowing", about: .interview),
    .choices(
      "competencies",
      \.competencies,
      "What it shows",
      Guidance.competencies.choices,
      atMost: 3
    ),
    .line("year", \.year, "When it was", about: .interview, atMost: 60),
    .line("confirmed-by", \.confirmedBy, "Who could confirm it", about: .interview),
    .check("confidential", \.isConfidential, "Some of it is confidential"),
    .chips(
      "strength",
      \.strength,
      "How ready it is",
      1...5,
      low: "still rough",
      high: "ready to tell"
    ),
  ])
}
