import ArgumentParser
import Journaling

/// `rebound address`.
struct AddressCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "address",
    abstract: "Print an address that signs one browser in.",
    discussion: """
      Rebound has to be running; `rebound serve` starts it. The key in the address \
      works once and for one day. A browser that has used it stays signed in for a \
      year, also when Rebound or the browser is closed meanwhile.

      With --sign-out every browser is signed out first, at once, and addresses that \
      were printed before no longer work. Do that when somebody else may have used \
      your browser. A calendar that reads your plan needs its new address then.

        rebound address
        rebound address --sign-out
      """
  )

  @Flag(help: "Sign out every browser first.")
  var signOut = false

  func run(in environment: CommandEnvironment) async throws {
    let access = AccessFiles(environment.place)
    if signOut {
      try environment.place.prepare()
      try access.signOutEverywhere()
      environment.terminal.tell("Every browser is signed out.")
    }
    let ports = access.runningPorts
    guard !ports.isEmpty else {
      if signOut { return }
      throw CommandRefused(
        "Rebound is not running. `rebound serve` starts it and prints an address.",
        .unavailable
      )
    }
    for port in ports { environment.say(try access.address(port: port)) }
  }
}
