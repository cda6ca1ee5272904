/// What kind of lesson it is.
package struct LessonSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let keep = LessonSort(rawValue: "keep")
  package static let change = LessonSort(rawValue: "change")

  package static let all: [LessonSort] = [.keep, .change]
}
