import Foundation
import Records

extension [Envelope] {
  /// What they hold, in the same order; a whole journal is read on all cores.
  func read() async -> [Entry] { await mapOnAllCores(Entry.init) }
}

extension Array where Element: Sendable {
  /// What `transform` makes of each element, in the same order; a long row on all cores at once.
  func mapOnAllCores<Outcome: Sendable>(
    _ transform: @escaping @Sendable (Element) -> Outcome
  ) async -> [Outcome] {
    guard count > 1000 else { return map(transform) }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let share = (count + cores - 1) / cores
    return await withTaskGroup(of: (Int, [Outcome]).self) { group in
      for start in stride(from: 0, to: count, by: share) {
        let part = self[start..<Swift.min(start + share, count)]
        group.addTask { (start, part.map(transform)) }
      }
      let parts = await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }
}
