import Foundation
import Records

extension CommandEnvironment {
  /// What was typed as flags, with standard input in place of the flag text `-`.
  ///
  /// Every user of the machine can see a flag's text while a command runs, and it stays in the
  /// shell's history. Neither is true of standard input.
  func completed(_ typed: Draft) throws(CommandRefused) -> Draft {
    let waiting = typed.values.filter { $0.value == "-" }.keys.sorted()
    guard let field = waiting.first else { return typed }
    guard waiting.count == 1 else {
      let flags = waiting.map { "--\($0)" }.joined(separator: " and ")
      throw CommandRefused("Standard input is only one text, but \(flags) all ask for it.", .usage)
    }
    var completed = typed
    completed[field] = String(decoding: terminal.input(), as: UTF8.self)
    return completed
  }
}
