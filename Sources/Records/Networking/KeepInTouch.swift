/// How often somebody would like to be in touch: what would be good, and the longest it may be.
package struct KeepInTouch: Codable, Hashable, Sendable {
  /// Nil where nothing is said of it; both nil is a wish to be left out of a rule for a label.
  package var ideal: InTouchInterval?
  package var longest: InTouchInterval?
  /// The day it was wished for: it counts from here where no time in touch is known.
  package var since: Day

  package init(ideal: InTouchInterval?, longest: InTouchInterval?, since: Day) {
    self.ideal = ideal
    self.longest = longest
    self.since = since
  }

  package var isOff: Bool { ideal == nil && longest == nil }
}
