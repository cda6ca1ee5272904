/// How a command ends: exit codes from sysexits.h, which scripts can tell apart.
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
    case .usage: "a command or a flag was mistyped"
    case .data: "an answer, a name or a file cannot be used as it is"
    case .noInput: "a file to read does not exist"
    case .unavailable: "the port is taken, or Rebound is not running"
    case .software: "an error in Rebound itself"
    case .cannotCreate: "a file or directory cannot be made"
    case .inputOutput: "the disk is full, or failed"
    case .tryAgain: "another program was saving; try the same command again"
    case .notAllowed: "you do not have permission to read or write there"
    }
  }
}
