package import Records

/// How much came in, for the words an import ends with; as text, `applications-38-0-12`.
package struct ImportCount: LosslessStringConvertible, Sendable {
  private let sort: ImportSort
  private let new: Int
  private let updated: Int
  private let interviews: Int

  package init(_ plan: ImportPlan) {
    sort = plan.sort
    new = plan.count(.add) + plan.count(.keepTwice)
    updated = plan.count(.update)
    interviews = plan.interviewCount
  }

  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { Int($0) }.filter { $0 >= 0 }
    guard parts.count == 4, numbers.count == 3, let sort = ImportSort(rawValue: String(parts[0]))
    else { return nil }
    self.sort = sort
    (new, updated, interviews) = (numbers[0], numbers[1], numbers[2])
  }

  package var description: String { "\(sort.rawValue)-\(new)-\(updated)-\(interviews)" }

  /// "Imported 38 applications and 12 interviews. 2 you had were updated."
  package var phrase: Phrase {
    let talks: Phrase = interviews == 1 ? "1 interview" : "\(interviews) interviews"
    let with: Phrase = interviews == 0 ? "" : " and \(talks)"
    if new == 0, updated == 0 { return "Saved your choices for the next file." }
    if new == 0 { return "Updated \(sort.counted(updated))\(with)." }
    let more: Phrase =
      updated == 0
      ? "" : updated == 1 ? " 1 you had was updated." : " \(updated) you had were updated."
    return "Imported \(sort.counted(new))\(with).\(more)"
  }
}
