package import Foundation

/// What a person found out and chose for one interview; the rest of its brief comes from the journal.
package struct InterviewBrief: JournalRecord {
  package static let kind = Kind(rawValue: "interview-brief")

  package let id: Identifier<InterviewBrief>
  package var interview: Identifier<Interview>
  package var addedAt: Date
  package var company: String = ""
  package var role: String = ""
  /// What is still to be found out, one a line.
  package var stillOpen: [String] = []
  /// What the posting asks for first, at most five.
  package var requirements: [BriefRequirement] = []
  /// Questions to ask them, one a line.
  package var ask: [String] = []

  package init(id: Identifier<InterviewBrief>, interview: Identifier<Interview>, addedAt: Date) {
    self.id = id
    self.interview = interview
    self.addedAt = addedAt
  }

  package var filedAt: Date { addedAt }
  package var links: [RecordID] { [interview.raw] + requirements.compactMap(\.story?.raw) }
  package var words: [String] { [company, role] + stillOpen + requirements.map(\.text) + ask }
}

/// Something a posting asks for, and the story that shows it.
package struct BriefRequirement: Codable, Equatable, Sendable {
  package var text: String
  package var story: Identifier<Story>?

  package init(text: String, story: Identifier<Story>? = nil) {
    self.text = text
    self.story = story
  }
}
