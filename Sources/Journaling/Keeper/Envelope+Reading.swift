import Records

extension [Envelope] {
  /// What they hold, in the same order; a whole journal is read on all cores.
  func read() async -> [Entry] { await mapOnAllCores(Entry.init) }
}
