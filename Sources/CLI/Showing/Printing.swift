import API
import Foundation
import Records

/// Something that prints for the person who typed a command.
protocol Printing {
  var terminal: Terminal { get }
}

extension Printing {
  /// Prints a line to standard output.
  func say(_ line: String) { terminal.write(Data((line.fitForTerminal + "\n").utf8)) }

  func say(_ phrase: Phrase) { say(Speaker.current.say(phrase)) }

  func say(_ json: JSONValue) { say(json.printed) }

  func say(_ table: Table) {
    let style = terminal.style()
    // Cells were cleaned when the table was made, so that the only escape sequences are our own.
    for line in table.lines(in: style) { terminal.paint(Data((line + "\n").utf8)) }
  }

  /// Prints rows under a title; prints nothing if there are no rows.
  func say(_ title: Phrase, _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    say("\n" + title.said)
    say(Table(rows.map { [""] + $0 }))
  }

  /// Prints how to take back what was saved.
  func sayUndo(_ commit: RecordID?) {
    guard let commit else { return }
    say("To undo this: rebound undo \(commit.description)" as Phrase)
  }

  /// Prints what was saved, and its new ID.
  func say(_ phrase: Phrase, named id: RecordID) {
    say("\(Speaker.current.say(phrase)) \(id.short)")
  }

  /// Prints a line of a conversation on standard error, so that standard output suits a script.
  func tell(_ line: String) { terminal.tell(line) }

  func tell(_ phrase: Phrase) { tell(phrase.said) }
}

extension CommandEnvironment: Printing {}

extension RecordID {
  /// The end of an ID, which is random; the beginning is a time, which many IDs share.
  var short: String { String(description.suffix(8)) }
}
