/// What kind of resource it is.
package struct ResourceSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let course = ResourceSort(rawValue: "course")
  package static let webinar = ResourceSort(rawValue: "webinar")
  package static let event = ResourceSort(rawValue: "event")
  package static let book = ResourceSort(rawValue: "book")
  package static let association = ResourceSort(rawValue: "association")
  package static let project = ResourceSort(rawValue: "project")
  package static let mentor = ResourceSort(rawValue: "mentor")
  package static let group = ResourceSort(rawValue: "group")
  package static let other = ResourceSort(rawValue: "other")

  package static let all: [ResourceSort] = [
    .course, .webinar, .event, .book, .association, .project, .mentor, .group, .other,
  ]
}
