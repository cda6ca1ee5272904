/// How a person sees a job they did not get, in words they chose themselves.
package struct FitView: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let good = FitView(rawValue: "good")
  package static let partly = FitView(rawValue: "partly")
  package static let notTheBest = FitView(rawValue: "not-the-best")
  package static let unknown = FitView(rawValue: "unknown")

  package static let all: [FitView] = [.good, .partly, .notTheBest, .unknown]
}
