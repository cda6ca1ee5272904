/// How something feels beside how it felt before; none of the three is the right one.
package struct Feel: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let better = Feel(rawValue: "better")
  package static let same = Feel(rawValue: "same")
  package static let worse = Feel(rawValue: "worse")

  package static let all: [Feel] = [.better, .same, .worse]
}
