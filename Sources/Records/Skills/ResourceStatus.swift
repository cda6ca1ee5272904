/// How far it got; every answer is a good one.
package struct ResourceStatus: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let idea = ResourceStatus(rawValue: "idea")
  package static let started = ResourceStatus(rawValue: "started")
  package static let paused = ResourceStatus(rawValue: "paused")
  package static let done = ResourceStatus(rawValue: "done")
  package static let notForMe = ResourceStatus(rawValue: "not-for-me")

  package static let all: [ResourceStatus] = [.idea, .started, .paused, .done, .notForMe]
}
