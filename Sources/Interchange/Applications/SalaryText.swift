import Records

/// What several columns say about pay, in one line.
enum SalaryText {
  /// One line of them all, or none; `cell` gives the text of a row for a field.
  static func text(_ cell: (ApplicationField) -> String) -> String {
    let wage = cell(.wage)
    let amounts =
      [cell(.salary), range(cell(.lowestSalary), cell(.highestSalary))]
      + (wage.isEmpty ? [] : ["wage \(wage)"])
    let amount = amounts.filter { !$0.isEmpty }.joined(separator: " / ")
    guard !amount.isEmpty else { return "" }
    let kind = cell(.payKind)
    let details = [cell(.currency), cell(.payPeriod)] + (isSaid(kind) ? [] : ["(\(kind))"])
    return ([amount] + details.filter { !$0.isEmpty }).joined(separator: " ")
  }

  private static func range(_ lowest: String, _ highest: String) -> String {
    if lowest.isEmpty || highest.isEmpty || lowest == highest {
      return lowest.isEmpty ? highest : lowest
    }
    return "\(lowest)–\(highest)"
  }

  /// The column an amount stands in tells these already.
  private static func isSaid(_ kind: String) -> Bool {
    ["", "salary", "wage"].contains(kind.lowercased())
  }
}
