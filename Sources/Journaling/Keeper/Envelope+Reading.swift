import Foundation
import Records

extension [Envelope] {
  /// What they hold, in the same order; a whole journal is read on all cores.
  func read() async -> [Entry] {
    guard count > 1000 else { return map(Entry.init) }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let share = (count + cores - 1) / cores
    return await withTaskGroup(of: (Int, [Entry]).self) { group in
      for start in stride(from: 0, to: count, by: share) {
        let part = self[start..<Swift.min(start + share, count)]
        group.addTask { (start, part.map(Entry.init)) }
      }
      let parts = await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }
}
