import Records

extension Phrase {
  /// The phrase, with the text between backticks as code.
  ///
  /// Commands are written with backticks, for a terminal, which prints the same sentences as they are.
  var withCode: HTML {
    let parts = Speaker.current.say(self).split(separator: "`", omittingEmptySubsequences: false)
    // A backtick without a partner is one that somebody typed.
    guard parts.count % 2 == 1 else { return "\(self)" }
    return parts.enumerated().html { place, part in
      place % 2 == 0 ? "\(String(part))" : "<code>\(String(part))</code>"
    }
  }
}
