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
  package var competency: String?
  /// The skill it is for, as the person calls it.
  package var skill: String = ""
  /// As the person would say it: free, 40 pounds, paid by work.
  package var cost: String = ""
  /// As the person would say it: two evenings, six hours.
  package var effort: String = ""
  /// The day it takes place, or by which it is to be begun.
  package var day: Day?
  package var time: ClockTime?
  /// The last day to sign up, or to finish.
  package var deadline: Day?
  /// As the person would say it: online, in the evening, in person.
  package var format: String = ""
  package var language: String = ""
  /// What makes it usable: captions, a lift, at one's own pace.
  package var access: String = ""
  /// What one can name afterwards: a certificate, a mark.
  package var credential: String = ""
  package var whyChosen: String = ""
  /// What shows that it was done: a certificate, a repository, a talk given.
  package var proof: String = ""

  package init(id: Identifier<LearningResource>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [title, skill, whyChosen, proof, credential] }
}
