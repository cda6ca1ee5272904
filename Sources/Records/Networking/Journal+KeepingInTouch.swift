import Foundation

extension Journal {
  /// The rules for labels, sorted by label.
  package var labelRules: [LabelKeepInTouch] {
    shelf(LabelKeepInTouch.self).map { (FoldedText($0.label), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The state for one person; nil if no rule applies.
  package func inTouch(with contact: Contact, on today: Day) -> InTouchStanding? {
    let rules = InTouchRules(self)
    return rules.wish(for: contact).map {
      standing(of: contact, $0, last: lastContact(with: contact), today)
    }
  }

  /// Everybody the person wants to keep in touch with, longest out of touch first.
  package func keepingInTouch(on today: Day) -> [InTouchStanding] {
    let rules = InTouchRules(self)
    let wished = shelf(Contact.self).compactMap { contact in
      rules.wish(for: contact).map { (contact, $0) }
    }
    guard !wished.isEmpty else { return [] }
    let last = lastContacts
    return wished.map { standing(of: $0.0, $0.1, last: last.day(of: $0.0), today) }
      .sorted { ($0.next.number, $0.contact.id) < ($1.next.number, $1.contact.id) }
  }

  /// The first few people who are due, or overdue.
  package func waitingToHear(on today: Day, atMost most: Int) -> [InTouchStanding] {
    let rules = InTouchRules(self)
    let last = lastContacts
    var due: [(next: Day, contact: Contact, wish: InTouchRules.Wish)] = []
    for contact in shelf(Contact.self) {
      guard let wish = rules.wish(for: contact) else { continue }
      let start = wish.keepInTouch.start(with: contact, last: last.day(of: contact))
      let days = [wish.keepInTouch.ideal, wish.keepInTouch.longest].compactMap { $0?.days }
      // Skip contacts who are not due yet: with thousands of contacts, that is nearly all of them.
      guard let soonest = days.min(), start + soonest <= today, let next = days.first else {
        continue
      }
      due.append((start + next, contact, wish))
    }
    due.sort { ($0.next.number, $0.contact.id) < ($1.next.number, $1.contact.id) }
    let standings = due.lazy.map {
      standing(of: $0.contact, $0.wish, last: last.day(of: $0.contact), today)
    }
    return Array(standings.filter { $0.place(on: today) != .setAside }.prefix(most))
  }

  private func standing(
    of contact: Contact,
    _ wish: InTouchRules.Wish,
    last: Day?,
    _ today: Day
  ) -> InTouchStanding {
    let aside = records(SetAside.self, mentioning: contact.id.raw).last { aside in
      aside.until > today && !wereInTouch(contact, since: aside.saidAt)
    }
    return InTouchStanding(
      contact: contact,
      wish: wish.keepInTouch,
      label: wish.label,
      last: last,
      setAsideUntil: aside?.until,
      start: wish.keepInTouch.start(with: contact, last: last)
    )
  }

  /// Whether a time in touch was saved since and was recent then, which restarts the count.
  private func wereInTouch(_ contact: Contact, since moment: Date) -> Bool {
    let day = Day(moment, in: .gmt) - 1
    return records(Touchpoint.self, mentioning: contact.id.raw).contains {
      $0.addedAt > moment && $0.day >= day
    }
  }

  /// Hides somebody from the list until a day.
  ///
  /// - Throws: `Problems` for a day that is not in the future.
  package func changes(
    settingAside contact: Contact,
    until day: Day,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    guard day > surroundings.today else { throw Problems("until", "Enter a date after today.") }
    return changes(bringingBack: contact)
      + [.save(SetAside(contact.id.raw, until: day, surroundings))]
  }

  /// Shows somebody again who was set aside.
  package func changes(bringingBack contact: Contact) -> [Change] {
    records(SetAside.self, mentioning: contact.id.raw).map { .remove($0.reference) }
  }

  /// Saves the rule for a label; an empty rule removes it.
  ///
  /// - Throws: `Problems` if there is no label.
  package func changes(
    keeping wish: KeepInTouch,
    for label: String,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    let label = label.trimmed
    guard !label.isEmpty else { throw Problems("label", "This is required.") }
    let known = shelf(LabelKeepInTouch.self).first { FoldedText($0.label) == FoldedText(label) }
    guard !wish.isOff else { return known.map { [.remove($0.reference)] } ?? [] }
    var rule =
      known
      ?? LabelKeepInTouch(
        id: surroundings.newID(),
        addedAt: surroundings.now,
        label: label,
        keepInTouch: wish
      )
    rule.keepInTouch = wish
    return rule == known ? [] : [.save(rule)]
  }
}

/// Decides which rule applies: a person's own, or else the most frequent of their labels' rules.
private struct InTouchRules {
  private let byLabel: [FoldedText: LabelKeepInTouch]

  struct Wish {
    let keepInTouch: KeepInTouch
    let label: String?
  }

  init(_ journal: Journal) {
    byLabel = Dictionary(
      journal.shelf(LabelKeepInTouch.self).map { (FoldedText($0.label), $0) }
    ) { _, newest in newest }
  }

  func wish(for contact: Contact) -> Wish? {
    if let own = contact.keepInTouch { return own.isOff ? nil : Wish(keepInTouch: own, label: nil) }
    guard !byLabel.isEmpty, !contact.labels.isEmpty else { return nil }
    let rules = contact.labels.compactMap { byLabel[FoldedText($0)] }
    return rules.min { $0.keepInTouch.often < $1.keepInTouch.often }
      .map { Wish(keepInTouch: $0.keepInTouch, label: $0.label) }
  }
}

extension KeepInTouch {
  /// The day it is counted from: the last time in touch, or else the day the rule was made.
  fileprivate func start(with contact: Contact, last: Day?) -> Day {
    last ?? max(since, Day(contact.addedAt, in: .gmt))
  }

  fileprivate var often: Int { (ideal ?? longest)?.days ?? .max }
}
