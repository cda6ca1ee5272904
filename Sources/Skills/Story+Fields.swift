package import Records
package import Wording

extension Story: Fielded {
  package static let fields = FieldTable<Story>([
    .line("title", \.title, "A name for it", atMost: 120).required,
    .prose("situation", \.situation, "Situation: where and when", atMost: 4_000),
    .prose("task", \.task, "Task: what was yours to do", atMost: 4_000),
    .prose("action", \.action, "Action: what you did", atMost: 8_000),
    .prose("result", \.result, "Result: what came of it", atMost: 4_000),
    .prose("learned", \.learned, "What you took from it", atMost: 4_000),
    .line("numbers", \.numbers, "Numbers worth knowing"),
    .choices(
      "competencies",
      \.competencies,
      "What it shows",
      Guidance.competencies.choices,
      atMost: 3
    ),
    .line("year", \.year, "When it was", atMost: 60),
    .line("confirmed-by", \.confirmedBy, "Who could confirm it"),
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
