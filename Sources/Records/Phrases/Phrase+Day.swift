extension Phrase.StringInterpolation {
  /// A day, as in `"Due \(day, .short)"`.
  package mutating func appendInterpolation(_ day: Day, _ style: DateStyle) {
    appendInterpolation(day.noonGMT, style)
  }
}
