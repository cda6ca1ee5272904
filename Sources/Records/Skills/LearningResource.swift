package import Foundation

/// Something to learn from: a course, a webinar, an association, a project.
package struct LearningResource: JournalRecord {
  package static let kind = Kind(rawValue: "learning-resource")

  package let id: Identifier<LearningResource>
  package var addedAt: Date
  package var title: String
  package var sort: ResourceSort?
  package var link: String = ""
  package var status: ResourceStatus = .idea

  package init(id: Identifier<LearningResource>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [title] }
}
