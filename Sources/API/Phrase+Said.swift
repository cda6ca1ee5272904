package import Records

extension Phrase {
  /// The words in the current person's language.
  package var said: String { Speaker.current.say(self) }
}
