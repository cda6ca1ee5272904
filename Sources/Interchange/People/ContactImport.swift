import Foundation
import Records

/// Brings people into a journal.
///
/// Pure: the same file, journal, choices and surroundings give the same plan. Empty places are
/// filled and lists grow; what stands there stays, unless the person says otherwise.
struct ContactImport {
  let file: ContactFile
  let choices: ImportChoices
  let surroundings: Surroundings

  func plan(for journal: Journal) -> ImportPlan {
    var finding = ContactFinding(journal, expecting: file.people.count)
    var planned: [PlannedRow] = []
    planned.reserveCapacity(file.people.count)
    var namesakes = 0
    for person in file.people { planned.append(plan(person, journal, &finding, &namesakes)) }
    return ImportPlan(
      sort: .people,
      rows: planned,
      unread: file.unread,
      columns: file.columns,
      shape: file.shape,
      encoding: file.encoding,
      sheets: file.sheets,
      notes: file.notes + note(namesakes),
      namesakes: namesakes,
      changes: finding.changed.map { .save($0, as: .imported) }
    )
  }

  private func note(_ namesakes: Int) -> [Phrase] {
    let who: Phrase =
      namesakes == 1
      ? "1 person has the same name as somebody else"
      : "\(namesakes) people have the same name as somebody else"
    return namesakes == 0
      ? []
      : ["\(who), and both are kept. If two of them are one person, merge them after the import."]
  }

  private func plan(
    _ person: ReadContact,
    _ journal: Journal,
    _ finding: inout ContactFinding,
    _ namesakes: inout Int
  ) -> PlannedRow {
    if let reason = person.reasonToLeave {
      return planned(.leave, person, person.notices + [reason])
    }
    if choices.excluded.contains(person.line) { return planned(.exclude, person, person.notices) }
    let filling = ContactFilling(person, choices)
    guard let match = finding.match(person, filling) else {
      let filled = filling.filled(blank(for: person, journal))
      let namesake = finding.namesake(of: person).map { [$0] } ?? []
      namesakes += namesake.count
      finding.put(filled.contact, person, saying: filling.taken)
      return planned(.add, person, person.notices + namesake + filled.notices, filled.contact)
    }
    let notices =
      person.notices + filling.differences(from: match.known, after: match.said)
      + match.filled.notices
    finding.put(match.filled.contact, person, saying: filling.taken)
    return planned(match.addsNothing ? .same : .update, person, notices, match.filled.contact)
  }

  private func planned(
    _ verb: PlannedRow.Verb,
    _ person: ReadContact,
    _ notices: [Phrase],
    _ contact: Contact? = nil
  ) -> PlannedRow {
    let position = [
      contact?.role ?? person.role, contact?.organization ?? person.organization,
    ]
    return PlannedRow(
      line: person.line,
      verb: verb,
      name: contact?.name ?? person.name,
      detail: position.filter { !$0.isEmpty }.joined(separator: ", "),
      record: contact?.reference,
      notices: notices
    )
  }

  /// Filed at this moment, with a millisecond a line, so that the order of the file is kept.
  private func blank(for person: ReadContact, _ journal: Journal) -> Contact {
    let named = person.reboundID.flatMap { journal.revision(of: $0.raw) == 0 ? $0 : nil }
    let before = Double((file.people.last?.line ?? 0) - person.line) / 1000
    return Contact(
      id: named ?? surroundings.newID(),
      addedAt: surroundings.now.addingTimeInterval(-before),
      name: person.name
    )
  }
}
