/// What becomes of the target role.
package struct FitDecision: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let keep = FitDecision(rawValue: "keep")
  package static let adjust = FitDecision(rawValue: "adjust")
  package static let drop = FitDecision(rawValue: "drop")

  package static let all: [FitDecision] = [.keep, .adjust, .drop]
}
