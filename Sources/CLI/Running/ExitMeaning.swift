/// How a command ends: the codes of sysexits.h, which scripts can tell apart.
package enum ExitMeaning: Int32, CaseIterable, Sendable {
  case done = 0
  case usage = 64
  case data = 65
  case noInput = 66
  case unavailable = 69
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
  case notAllowed = 77

  package var words: String {
    switch self {
    case .done: "done"
    case .usage: "the command was not typed as it is meant"
    case .data: "something in it, or in a file, cannot be taken as it is"
    case .noInput: "a file to read is not there"
    case .unavailable: "the port is taken, or Rebound is not running"
    case .software: "a fault of Rebound's own"
    case .cannotCreate: "a file or directory cannot be made"
    case .inputOutput: "the disk is full, or failed"
    case .tryAgain: "somebody else was writing; the same command may work a moment later"
    case .notAllowed: "this user may not read or write there"
    }
  }
}
