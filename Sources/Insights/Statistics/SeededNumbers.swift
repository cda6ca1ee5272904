import Foundation
import Records

/// A random number generator that gives the same numbers for a seed on every machine.
///
/// xoshiro256**, with its state filled by SplitMix64 (Blackman and Vigna, "Scrambled linear
/// pseudorandom number generators", 2021). Swift's own generator cannot be seeded, and an insight
/// must give the same result each time it is shown.
package struct SeededNumbers: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  package init(seed: UInt64) {
    var mixer = SplitMix64(seed: seed)
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  package mutating func next() -> UInt64 {
    let scrambled = (state.1 &* 5).rotatedLeft(by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3.rotatedLeft(by: 45)
    return scrambled
  }

  /// A number from 0 up to, but not including, 1.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// An index below `count`, uniform to within one part in 2⁵³.
  package mutating func index(below count: Int) -> Int {
    min(Int(unit() * Double(count)), count - 1)
  }

  /// A standard normal number, by inversion.
  package mutating func normal() -> Double { Normal.quantile(unit() + 0x1p-54) }

  /// True with this probability.
  package mutating func happens(_ probability: Double) -> Bool { unit() < probability }

  /// Shuffles in place (Fisher and Yates), with the same result on every machine and Swift version.
  package mutating func shuffle<Value>(_ values: inout [Value]) {
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, index(below: last + 1))
    }
  }
}

extension UInt64 {
  fileprivate func rotatedLeft(by bits: UInt64) -> UInt64 { (self << bits) | (self >> (64 - bits)) }
}
