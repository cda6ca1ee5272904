package import Foundation

/// What a person researched and chose for one interview; the rest of the brief comes from the
/// journal.
package struct InterviewBrief: JournalRecord {
  package static let kind = Kind(rawValue: "interview-brief")
  package static let names = KindNames(
    "interview brief",
    "Interview briefs",
    in: .applications,
    about: "One page about an interview: the company, the role, what to ask, what to bring."
  )

  package let id: Identifier<InterviewBrief>
  package var interview: Identifier<Interview>
  var addedAt: Date
  package var company: String = ""
  package var role: String = ""
  /// What is still to be found out, one item per line.
  package var stillOpen: [String] = []
  /// The posting's main requirements, at most five.
  package var requirements: [BriefRequirement] = []
  /// Questions to ask the interviewers, one per line.
  package var ask: [String] = []

  package init(id: Identifier<InterviewBrief>, interview: Identifier<Interview>, addedAt: Date) {
    self.id = id
    self.interview = interview
    self.addedAt = addedAt
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [company, role] + stillOpen + requirements.map(\.text) + ask }

  package static let linkRules: [LinkRule<InterviewBrief>] = [
    .needs("interview", \.interview), .mentions("requirements", inEach: \.requirements, \.story),
  ]
  package static func begun(_ new: NewRecord<InterviewBrief>) -> InterviewBrief? {
    new.link("interview").map {
      InterviewBrief(id: new.id, interview: $0, addedAt: new.surroundings.now)
    }
  }

  package func title(in journal: Journal) -> Phrase {
    journal[interview]?.title(in: journal) ?? "A brief"
  }
}

/// A requirement of a posting, and the story that shows it.
package struct BriefRequirement: Codable, Equatable, Sendable {
  package var text: String
  var story: Identifier<Story>?

  package init(text: String, story: Identifier<Story>? = nil) {
    self.text = text
    self.story = story
  }
}

extension InterviewBrief {
  /// The most requirements in a brief.
  package static let mostRequirements = 5

  package static let fields = FieldTable<InterviewBrief>(
    [
      .prose(
        "company",
        \.company,
        "What you know about the company",
        about: .interview,
        atMost: 4_000
      ),
      .prose("role", \.role, "What you know about the role", about: .interview, atMost: 4_000),
      .lines("still-open", \.stillOpen, "What you still want to find out", about: .interview),
    ] + (0..<mostRequirements).flatMap { [text(of: $0), story(of: $0)] } + [
      .lines("ask", \.ask, "Questions to ask them", about: .interview)
    ]
  )

  private static func text(of row: Int) -> Field<InterviewBrief> {
    Field("requirement-\(row + 1)", "Requirement \(row + 1)", .line(atMost: 300), about: .work) {
      $0.requirement(row).text
    } write: { brief, typed in
      brief.set(row) { $0.text = typed.trimmed }
      return typed.count <= 300
    }
  }

  private static func story(of row: Int) -> Field<InterviewBrief> {
    Field("story-\(row + 1)", "A story that shows requirement \(row + 1)", .record(of: "story")) {
      $0.requirement(row).story?.description ?? ""
    } write: { brief, typed in
      let text = typed.trimmed
      let story = Identifier<Story>(text)
      brief.set(row) { $0.story = story }
      return text.isEmpty || story != nil
    }
  }

  private func requirement(_ row: Int) -> BriefRequirement {
    row < requirements.count ? requirements[row] : BriefRequirement(text: "")
  }

  private mutating func set(_ row: Int, _ change: (inout BriefRequirement) -> Void) {
    while requirements.count <= row { requirements.append(BriefRequirement(text: "")) }
    change(&requirements[row])
    while requirements.last == BriefRequirement(text: "") { requirements.removeLast() }
  }
}

extension InterviewBrief {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    // A second one would hide the first.
    let isMoved = journal[id]?.interview != interview
    if isMoved, let other = journal.brief(of: interview), other.id != id {
      throw Problems("interview", "This interview already has a brief.")
    }
    return [.save(self)]
  }
}

extension Journal {
  /// The prepared brief of an interview; nil if there is none.
  package func brief(of interview: Identifier<Interview>) -> InterviewBrief? {
    records(InterviewBrief.self, mentioning: interview.raw).first { $0.interview == interview }
  }
}
