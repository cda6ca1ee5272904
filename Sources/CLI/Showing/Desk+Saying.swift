import API
import Records

extension Desk {
  func say(_ phrase: Phrase) { say(Speaker.current.say(phrase)) }

  func say(_ json: JSONValue) { say(json.printed) }

  func say(_ columns: Columns) {
    for line in columns.lines { say(line) }
  }

  /// How to take back what was saved.
  func sayUndo(_ commit: RecordID?) {
    guard let commit else { return }
    say("To take it back: rebound undo \(commit.description)" as Phrase)
  }

  /// What was saved, and how it is called from now on.
  func say(_ phrase: Phrase, named id: RecordID) {
    say("\(Speaker.current.say(phrase)) \(id.short)")
  }
}

extension RecordID {
  /// The end of a name, which is drawn at random; its beginning is the time, and many share it.
  var short: String { String(description.suffix(8)) }
}
