package import Records
package import Wording

extension InterviewBrief: Fielded {
  /// How many requirements a brief has room for.
  package static let mostRequirements = 5

  package static let fields = FieldTable<InterviewBrief>(
    [
      .prose("company", \.company, "What you know of them", about: .interview, atMost: 4_000),
      .prose("role", \.role, "What you know of the role", about: .interview, atMost: 4_000),
      .lines("still-open", \.stillOpen, "Still to find out", about: .interview),
    ] + (0..<mostRequirements).flatMap { [text(of: $0), story(of: $0)] } + [
      .lines("ask", \.ask, "Questions to ask them", about: .interview)
    ]
  )

  private static func text(of row: Int) -> Field<InterviewBrief> {
    Field("requirement-\(row + 1)", "They ask for (\(row + 1))", .line(atMost: 300), about: .work) {
      $0.requirement(row).text
    } write: { brief, typed in
      brief.set(row) { $0.text = typed.trimmed }
      return typed.count <= 300
    }
  }

  private static func story(of row: Int) -> Field<InterviewBrief> {
    Field("story-\(row + 1)", "A story that shows it (\(row + 1))", .record(of: "story")) {
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

extension Journal {
  /// What was prepared for an interview.
  package func brief(of interview: Identifier<Interview>) -> InterviewBrief? {
    records(InterviewBrief.self, mentioning: interview.raw).first { $0.interview == interview }
  }
}
