/// Whether a job meets something a person looks for.
package struct Meets: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let yes = Meets(rawValue: "yes")
  package static let partly = Meets(rawValue: "partly")
  package static let no = Meets(rawValue: "no")
  package static let unknown = Meets(rawValue: "unknown")

  package static let all: [Meets] = [.yes, .partly, .no, .unknown]
}
