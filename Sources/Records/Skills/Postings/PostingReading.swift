/// A posting as it is read: its skills found, taken, turned down and added by hand.
package struct PostingReading: Sendable {
  package let posting: JobPosting
  /// What the lexicon found, the first named first.
  package let found: [FoundSkill]

  package init(_ posting: JobPosting, by lexicon: SkillLexicon = .shared) {
    self.posting = posting
    found = lexicon.skills(in: posting.text)
  }

  /// Found, and nobody has said yet.
  package var open: [FoundSkill] {
    let known = Set(posting.skills.map(\.name.foldedSkill) + posting.turnedDown)
    return found.filter { !known.contains($0.term.title.foldedSkill) }
  }

  /// Whether a skill of this name was taken.
  package func isTaken(_ name: String) -> Bool {
    posting.skills.contains { $0.name.foldedSkill == name.foldedSkill }
  }

  package func isTurnedDown(_ name: String) -> Bool {
    posting.turnedDown.contains(name.foldedSkill)
  }

  /// How many times it stands in the text.
  package func mentions(_ name: String) -> Int {
    found.first { $0.term.title.foldedSkill == name.foldedSkill }?.places.count ?? 0
  }

  /// The text in pieces: plain ones, and those that name a skill not turned down.
  package var pieces: [Piece] {
    let marks = found.filter { !isTurnedDown($0.term.title) }
      .flatMap { skill in skill.places.map { (skill, $0) } }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
    var pieces: [Piece] = []
    var (place, named) = (posting.text.startIndex, Set<String>())
    for (skill, range) in marks {
      if place < range.lowerBound {
        pieces.append(Piece(text: String(posting.text[place..<range.lowerBound]), skill: nil))
      }
      let isFirst = named.insert(skill.term.id).inserted
      pieces.append(
        Piece(text: String(posting.text[range]), skill: skill.term, isFirst: isFirst)
      )
      place = range.upperBound
    }
    let rest = String(posting.text[place...])
    return rest.isEmpty ? pieces : pieces + [Piece(text: rest, skill: nil)]
  }

  package struct Piece: Sendable {
    package let text: String
    /// The skill it names; nil for what lies between.
    package let skill: SkillTerm?
    /// Whether the skill is named here for the first time.
    package var isFirst: Bool = false
  }
}

extension JobPosting {
  /// How many skills of a posting can be among the first things it asks for.
  package static let mostTop = InterviewBrief.mostRequirements

  /// The first things it asks for.
  package var top: [PostedSkill] { skills.filter(\.isTop) }
}
