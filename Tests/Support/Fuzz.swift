package import Records

package import Foundation

/// Inputs nobody would write, one after another, each from a seed of its own.
///
/// A few in every run of the tests. `make fuzz` asks for many by REBOUND_FUZZ (how many of each sort)
/// and REBOUND_FUZZ_SECONDS (how long each sort may take at most), from REBOUND_SEED on. The seed of
/// the input at work stands in a file of REBOUND_FUZZ_NOTES, for an input that ends the process.
package struct Fuzz: Sendable {
  private let name: String
  private let count: Int
  private let limit: Duration
  private let first: UInt64
  private let note: URL?

  /// What came of it.
  package struct Figures: Sendable {
    package fileprivate(set) var inputs = 0
    package fileprivate(set) var slowest = Duration.zero
    package fileprivate(set) var slowestSeed: UInt64 = 0
  }

  /// The longest that one input may take.
  package static let longest = Duration.seconds(5)

  /// Whether `make fuzz` asked.
  package static var isLong: Bool { asked("REBOUND_FUZZ") != nil }

  /// The most memory the process has taken so far; 0 where the system does not tell.
  package static var peakMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1_024
  }

  /// - Parameters:
  ///   - few: how many are tried where nobody asked for a number.
  ///   - many: how many of this sort, where somebody asked.
  package init(_ name: String, few: Int, many: Int? = nil) {
    self.name = name
    count = many ?? Fuzz.asked("REBOUND_FUZZ").map(Int.init) ?? few
    limit = .seconds(Fuzz.asked("REBOUND_FUZZ_SECONDS").map(Int.init) ?? 20)
    first = Fuzz.asked("REBOUND_SEED") ?? 20_261_130
    note = ProcessInfo.processInfo.environment["REBOUND_FUZZ_NOTES"].map {
      URL(filePath: $0, directoryHint: .isDirectory).appending(path: name)
    }
  }

  private static func asked(_ variable: String) -> UInt64? {
    ProcessInfo.processInfo.environment[variable].flatMap(UInt64.init)
  }

  /// Tries inputs until there are enough, or the time is over.
  package func run(
    _ body: (inout SplitMix64, _ seed: UInt64) async throws -> Void
  ) async throws -> Figures {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: limit)
    var figures = Figures()
    while figures.inputs < count, clock.now < end {
      let seed = first &+ UInt64(figures.inputs)
      if let note { try Data("REBOUND_SEED=\(seed) REBOUND_FUZZ=1\n".utf8).write(to: note) }
      var source = SplitMix64(seed: seed)
      let start = clock.now
      try await body(&source, seed)
      let taken = start.duration(to: clock.now)
      if taken > figures.slowest { (figures.slowest, figures.slowestSeed) = (taken, seed) }
      figures.inputs += 1
    }
    if figures.slowest >= Fuzz.longest { figures.slowest = try await again(figures, body) }
    if Fuzz.isLong {
      print("fuzz: \(name): \(figures.inputs) inputs, the slowest \(figures.slowest)")
    }
    return figures
  }
}

extension Fuzz {
  /// The shortest of three more tries of the slowest input: hundreds of tests run side by side, so
  /// that an input which is not slow itself can wait for seconds on a loaded machine.
  private func again(
    _ figures: Figures,
    _ body: (inout SplitMix64, _ seed: UInt64) async throws -> Void
  ) async throws -> Duration {
    let clock = ContinuousClock()
    var shortest = figures.slowest
    for _ in 0..<3 where shortest >= Fuzz.longest {
      var source = SplitMix64(seed: figures.slowestSeed)
      let start = clock.now
      try await body(&source, figures.slowestSeed)
      shortest = min(shortest, start.duration(to: clock.now))
    }
    return shortest
  }
}

/// Makes one text into another that somebody's broken program could have written.
package struct Mutator: Sendable {
  private let seeds: [Data]
  private let pieces: [Data]

  /// - Parameter pieces: what means something to the reader, beside what means something to many.
  package init(_ seeds: [Data], pieces: [String] = []) {
    self.seeds = seeds
    self.pieces = (pieces + Mutator.common).map { Data($0.utf8) }
  }

  private static let common = [
    "", "\0", "\n", "\r\n", "\r", "\t", ",", ";", ":", "\"", "'", "\\", "<", ">", "&", "/", "=",
    "#",
    "\u{FEFF}", "\u{202E}", "\u{1B}[2J", "é", "e\u{301}", "🦊", "\u{2028}", "-1", "0", "1e999",
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "0001-01-01",
    "9999-12-31", "2026-02-30", "24:00", "NaN", "true", "null", "%00", "%", "{", "}", "[", "]",
  ]

  /// Larger inputs only take longer, and test nothing more.
  private static let most = 40_000

  package func next(_ source: inout SplitMix64) -> Data {
    var data = seeds.randomElement(using: &source) ?? Data()
    for _ in 0..<Int.random(in: 0...6, using: &source) { change(&data, &source) }
    return data.count > Mutator.most ? Data(data.prefix(Mutator.most)) : data
  }

  private func change(_ data: inout Data, _ source: inout SplitMix64) {
    var bytes = [UInt8](data)
    let place = Int.random(in: 0...bytes.count, using: &source)
    let end = min(bytes.count, place + Int.random(in: 0...60, using: &source))
    switch Int.random(in: 0..<8, using: &source) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.removeLast(bytes.count - place)
    case 2 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &source)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4:
      let count = Int.random(in: 1...400, using: &source)
      let piece = [UInt8](pieces.randomElement(using: &source) ?? Data())
      bytes.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: place)
    case 5:
      let other = [UInt8](seeds.randomElement(using: &source) ?? Data())
      let from = Int.random(in: 0...other.count, using: &source)
      bytes = Array(bytes[..<place] + other[from...])
    default:
      bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &source) ?? Data())
    }
    data = Data(bytes)
  }
}
