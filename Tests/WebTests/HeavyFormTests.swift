import Foundation
import Support
import Synchronization
import Testing
@testable import Web

@Suite struct `A form that takes long to read` {
  @Test func `holds up no page`() async throws {
    let presses = Presses()
    let (hasBegun, begun) = AsyncStream.makeStream(of: Void.self)
    let isShown = Flag()
    let visit = try await Visitor().visit(posting: "/import/applications")
    let reading = Task {
      try await presses.answer(to: visit) {
        begun.yield()
        // Holds its thread, as a parser does; other tests may hold the other one for a minute.
        let end = ContinuousClock.now + .seconds(300)
        while !isShown.isSet, ContinuousClock.now < end { usleep(10_000) }
        return .redirect(isShown.isSet ? .applications : .today)
      }
    }
    for await _ in hasBegun { break }
    // What every page waits for before it is made.
    await presses.settled()
    isShown.set()
    guard case .redirect(let place, _) = try await reading.value else {
      Issue.record("The form was not answered.")
      return
    }
    #expect(place == .applications)
  }
}

private final class Flag: Sendable {
  private let value = Mutex(false)

  var isSet: Bool { value.withLock(\.self) }

  func set() { value.withLock { $0 = true } }
}
