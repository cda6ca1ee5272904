import Records

/// The times a routine will come back, from its next day on.
struct ComingTimes {
  let routine: Routine
  let first: Day
  /// What stands for it now, and comes before.
  let open: PlannedAction

  /// The rule as RFC 5545 writes it; weeks begin on Monday.
  func rule(until: String?) -> String {
    let days = routine.weekdayNumbers
    var parts = [
      days.isEmpty ? "FREQ=DAILY" : "FREQ=WEEKLY", "INTERVAL=\(max(1, routine.every))",
    ]
    if !days.isEmpty {
      parts += ["BYDAY=\(days.map { Self.names[$0 - 1] }.joined(separator: ","))", "WKST=MO"]
    }
    if let until { parts.append("UNTIL=\(until)") }
    return parts.joined(separator: ";")
  }

  private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}
