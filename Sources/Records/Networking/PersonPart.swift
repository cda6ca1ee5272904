/// What somebody has to do with an application.
package struct PersonPart: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let interviewer = PersonPart(rawValue: "interviewer")
  package static let recruiter = PersonPart(rawValue: "recruiter")
  package static let referrer = PersonPart(rawValue: "referrer")
  package static let hiringManager = PersonPart(rawValue: "hiring-manager")
  package static let other = PersonPart(rawValue: "other")

  package static let all: [PersonPart] = [
    .interviewer, .recruiter, .referrer, .hiringManager, .other,
  ]
}
