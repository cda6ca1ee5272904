package import Foundation

/// Something a person can do, with what shows it.
package struct Skill: JournalRecord {
  package static let kind = Kind(rawValue: "skill")
  package static let names = KindNames(one: "skill", many: "Skills", in: .practice)

  package let id: Identifier<Skill>
  package var addedAt: Date
  package var name: String
  /// communication, technical or industry.
  package var area: String?
  /// 1 just begun, 5 others come with questions; the person's own view.
  package var level: Int?
  /// What shows it: a certificate, a piece of work, years of doing it.
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
  /// How many stories one of them has room for.
  package static let mostStories = 6

  package static let fields = FieldTable<Skill>([
    .line("name", \.name, "What you can do", about: .work, atMost: 120).required,
    .value("area", \.area, "Area", .choice(SkillArea.choices)),
    .chips(
      "level",
      \.level,
      "How far along you are",
      1...5,
      low: "just begun",
      high: "others come with questions"
    ),
    .prose("evidence", \.evidence, "What shows it", about: .work, atMost: 2_000),
    stories,
  ])

  /// Names of stories, one a line; only those there are can be chosen on a page.
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
