/// A posting with its skills: found, chosen, turned down and added.
package struct PostingReading: Sendable {
  package let posting: JobPosting
  /// The skills that the lexicon found, in order of first mention.
  package let found: [FoundSkill]

  package init(_ posting: JobPosting, by lexicon: SkillLexicon = .shared) {
    self.posting = posting
    found = lexicon.skills(in: posting.text)
  }

  /// The skills found that the person has not decided about.
  package var open: [FoundSkill] {
    let known = Set(posting.skills.map(\.name.foldedSkill) + posting.turnedDown)
    return found.filter { !known.contains($0.term.title.foldedSkill) }
  }

  /// Whether a skill with this name was chosen.
  package func isTaken(_ name: String) -> Bool {
    posting.skills.contains { $0.name.foldedSkill == name.foldedSkill }
  }

  package func isTurnedDown(_ name: String) -> Bool {
    posting.turnedDown.contains(name.foldedSkill)
  }

  /// How often it is mentioned in the text.
  func mentions(_ name: String) -> Int {
    found.first { $0.term.title.foldedSkill == name.foldedSkill }?.places.count ?? 0
  }

  /// The text split into plain pieces and mentions of skills that were not turned down.
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
      pieces.append(Piece(text: String(posting.text[range]), skill: skill.term, isFirst: isFirst))
      place = range.upperBound
    }
    let rest = String(posting.text[place...])
    return rest.isEmpty ? pieces : pieces + [Piece(text: rest, skill: nil)]
  }

  package struct Piece: Sendable {
    package let text: String
    /// The skill this piece mentions; nil for plain text.
    package let skill: SkillTerm?
    /// Whether it is the first mention of the skill.
    package var isFirst: Bool = false
  }
}

extension JobPosting {
  /// The most skills that can be main requirements.
  package static let mostTop = InterviewBrief.mostRequirements

  /// The main requirements.
  package var top: [PostedSkill] { skills.filter(\.isTop) }
}
