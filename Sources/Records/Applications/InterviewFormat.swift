/// How people met.
package struct InterviewFormat: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let phone = InterviewFormat(rawValue: "phone")
  package static let video = InterviewFormat(rawValue: "video")
  package static let onSite = InterviewFormat(rawValue: "on-site")
  package static let panel = InterviewFormat(rawValue: "panel")
  package static let task = InterviewFormat(rawValue: "task")
  package static let recorded = InterviewFormat(rawValue: "recorded")
  package static let other = InterviewFormat(rawValue: "other")

  package static let all: [InterviewFormat] = [
    .phone, .video, .onSite, .panel, .task, .recorded, .other,
  ]
}
