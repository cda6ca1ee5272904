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
  /// A podcast or a video.
  package static let video = ResourceSort(rawValue: "video")
  package static let certificate = ResourceSort(rawValue: "certificate")
  /// A day beside somebody who does it.
  package static let shadowing = ResourceSort(rawValue: "shadowing")
  /// A library, a career service or an employment service.
  package static let service = ResourceSort(rawValue: "service")
  /// A simulator or another tool to practise with.
  package static let tool = ResourceSort(rawValue: "tool")
  package static let other = ResourceSort(rawValue: "other")

  package static let all: [ResourceSort] = [
    .course, .webinar, .event, .book, .association, .project, .mentor, .group, .video,
    .certificate, .shadowing, .service, .tool, .other,
  ]
}
