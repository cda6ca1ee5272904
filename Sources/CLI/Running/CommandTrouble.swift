import API
import Foundation
import Interchange
import Journaling
import Records

/// The message and the exit code for an error.
struct CommandTrouble {
  let message: String
  let code: ExitMeaning

  init(_ message: String, _ code: ExitMeaning) {
    self.message = message
    self.code = code
  }

  init(_ error: any Error, _ typed: TypedFields) {
    switch error {
    case let refused as CommandRefused: self.init(refused.message, refused.code)
    case let problems as Problems:
      self.init(problems.list.map(typed.line).joined(separator: "\n"), .data)
    case let trouble as StoreTrouble: self.init(trouble.description, trouble.exitMeaning)
    case let refused as CopyRefused:
      self.init(refused.description, refused.exitMeaning)
    case let trouble as BackupNotMade: self.init(trouble.description, .inputOutput)
    case let trouble as ErasureUnfinished: self.init(trouble.description, .inputOutput)
    case let flaw as any ImportFlaw: self.init(flaw.phrase.said, .data)
    case let trouble as UnusableFile: self.init(trouble.description, .inputOutput)
    case let refusal as DataPlace.Refusal: self.init(refusal.description, refusal.exitMeaning)
    case is Conflict:
      self.init("Another program was saving this. Nothing was lost. Try again.", .tryAgain)
    case is UndoTooLate:
      self.init("This was more than 30 days ago and can no longer be undone.", .data)
    case is CommitUnknown:
      self.init(
        "There is no save with that ID. Without an ID, `rebound undo` undoes your last save.",
        .data
      )
    default:
      self.init(
        "Something went wrong: \(type(of: error)). Your journal did not change.",
        .software
      )
    }
  }
}

/// A refused command, with a sentence that says what to do.
package struct CommandRefused: Error, Hashable {
  package let message: String
  package let code: ExitMeaning

  package init(_ message: String, _ code: ExitMeaning) {
    self.message = message
    self.code = code
  }
}

extension StoreTrouble {
  fileprivate var exitMeaning: ExitMeaning {
    switch self {
    case .heldByAnother: .tryAgain
    case .readOnly, .notAllowed: .notAllowed
    case .diskFull, .noRoomToOpen, .unreliableDisk, .unexpected: .inputOutput
    case .notFound, .fileExists: .cannotCreate
    case .notAJournal, .notAFile, .damaged, .newer, .notAccepted, .wentBack: .data
    case .replaced: .tryAgain
    case .link: .notAllowed
    case .memoryOnly: .software
    }
  }
}

extension CopyRefused {
  fileprivate var exitMeaning: ExitMeaning {
    switch self {
    case .notThere: .noInput
    case .notReadable: .notAllowed
    case .notAFile, .notAJournal, .damaged, .newer, .changed: .data
    }
  }
}

extension DataPlace.Refusal {
  fileprivate var exitMeaning: ExitMeaning {
    switch self {
    case .notADirectory, .cannotBeMade: .cannotCreate
    case .notWritable, .openToOthers: .notAllowed
    }
  }
}

/// How the fields of a command are typed, for messages about them.
struct TypedFields {
  let asked: [FieldInfo]
  let positional: Set<String>

  /// `--field: what to fix`, without the dashes for a positional field.
  func line(_ problem: Problem) -> String {
    let name = positional.contains(problem.field) ? problem.field : "--\(problem.field)"
    if problem.message == Control.day.expectation { return "\(name): \(Day.words.said)" }
    let control = asked.first { $0.name == problem.field }?.control
    guard problem.message == control?.expectation, let answers = control?.answers else {
      return "\(name): \(problem.message.said)"
    }
    if case .words = control {
      return "\(name): \(("Use your own words, or these: \(answers)." as Phrase).said)"
    }
    return "\(name): \(("Use one of: \(answers)." as Phrase).said)"
  }
}

extension Control {
  /// The answers that can be typed, which a page would show as a list.
  fileprivate var answers: String? {
    switch self {
    case .choice(let choices), .choices(let choices, _), .words(let choices, _):
      choices.map(\.value).joined(separator: ", ")
    default: nil
    }
  }
}
