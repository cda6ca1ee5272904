import Foundation
import Records

/// Where a test that draws at random begins; it prints with a failure, and runs again alone with
/// `REBOUND_SEED=…`.
package struct Seed: Sendable, Hashable, CustomStringConvertible {
  package let number: UInt64

  package init(_ number: UInt64) {
    self.number = number
  }

  package var description: String { "REBOUND_SEED=\(number)" }

  /// Ten seeds, or the one that was asked for.
  package static let all = drawn(10)

  /// As many seeds, or the one that was asked for: for laws that are quick to try.
  package static func drawn(_ count: UInt64) -> [Seed] {
    let asked = ProcessInfo.processInfo.environment["REBOUND_SEED"].flatMap(UInt64.init)
    return asked.map { [Seed($0)] } ?? (1...count).map { Seed($0 &* 0x2545_F491_4F6C_DD1D) }
  }

  /// One value drawn with this seed.
  package func draw<Value>(_ gen: Gen<Value>) -> Value {
    var source = SplitMix64(seed: number)
    return gen.run(&source)
  }
}
