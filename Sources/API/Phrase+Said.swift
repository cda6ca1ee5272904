package import Records

extension Phrase {
  /// The words, in the language of whoever is answered.
  package var said: String { Speaker.current.say(self) }
}
