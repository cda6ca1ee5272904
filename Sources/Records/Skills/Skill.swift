package import Foundation

/// Something a person can do, with the evidence for it.
package struct Skill: JournalRecord {
  package static let kind = Kind(rawValue: "skill")
  package static let names = KindNames(
    "skill",
    "Skills",
    in: .practice,
    about: "Something you can do, and how well. Job postings are compared with it."
  )

  package let id: Identifier<Skill>
  package var addedAt: Date
  package var name: String
  /// communication, technical or industry.
  package var area: String?
  /// The person's own rating, from 1 (just begun) to 5 (others come with questions).
  package var level: Int?
  /// The evidence: a certificate, a piece of work, years of experience.
  package var evidence: String = ""
  /// The stories that show it.
  package var stories: [Identifier<Story>] = []

  package init(id: Identifier<Skill>, addedAt: Date, name: String) {
    self.id = id
    self.addedAt = addedAt
    self.name = name
  }

  package mutating func keepInRange() { level.keep(within: Scale.score) }

  package var filedAt: Date { addedAt }
  package var words: [String] { [name, evidence] }

  package static let linkRules: [LinkRule<Skill>] = [.mentions("stories", each: \.stories)]
  package static func begun(_ new: NewRecord<Skill>) -> Skill? {
    Skill(id: new.id, addedAt: new.surroundings.now, name: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: name) }
}

extension Skill {
  /// The most stories that a skill can have.
  package static let mostStories = 6

  package static let fields = FieldTable<Skill>([
    .line("name", \.name, "Name of the skill", about: .work, atMost: 120).required,
    .value("area", \.area, "Area", .choice(SkillArea.choices)),
    .chips(
      "level",
      \.level,
      "Your level",
      1...5,
      low: "just started",
      high: "others come to you with questions"
    ),
    .prose("evidence", \.evidence, "What shows it, in your words", about: .work, atMost: 2_000),
    stories,
  ])

  /// Titles of stories, one per line; a page offers only existing ones.
  private static let stories = Field<Skill>(
    "stories",
    "Stories that show it",
    .choices([], atMost: mostStories)
  ) {
    $0.stories.map(\.description).joined(separator: "\n")
  } write: { skill, typed in
    let lines = typed.textLines
    let named = lines.compactMap { Identifier<Story>($0) }
    skill.stories = named
    return named.count == lines.count && named.count <= mostStories
  }
}
