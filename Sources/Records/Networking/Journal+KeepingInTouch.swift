import Foundation

extension Journal {
  /// The rules for labels, by the label.
  package var labelRules: [LabelKeepInTouch] {
    shelf(LabelKeepInTouch.self).map { (FoldedText($0.label), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// How it stands with one person; nil where nobody wished for anything.
  package func inTouch(with contact: Contact, on today: Day) -> InTouchStanding? {
    var rules = InTouchRules(self)
    return rules.wish(for: contact).map {
      standing(of: contact, $0, last: lastContact(with: contact), today)
    }
  }

  /// Everybody somebody wishes to keep in touch with, those not heard of for longest first.
  package func keepingInTouch(on today: Day) -> [InTouchStanding] {
    var rules = InTouchRules(self)
    let wished = shelf(Contact.self).compactMap { contact in
      rules.wish(for: contact).map { (contact, $0) }
    }
    guard !wished.isEmpty else { return [] }
    let last = lastContacts
    let standings = wished.map { standing(of: $0.0, $0.1, last: last.day(of: $0.0), today) }
    return standings.indices
      .sorted(by: { standings[$0].next.number }, then: { standings[$0].contact.id })
      .map { standings[$0] }
  }

  /// The first few of those it has been as long with as would be good, or longer than was wanted.
  package func waitingToHear(on today: Day, atMost most: Int) -> [InTouchStanding] {
    var rules = InTouchRules(self)
    let people = shelf(Contact.self)
    let last = lastContacts
    var due: [Int: (next: Day, wish: InTouchRules.Wish)] = [:]
    for (place, contact) in zip(people.indices, people) {
      guard let wish = rules.wish(for: contact) else { continue }
      let start = wish.keepInTouch.start(with: contact, last: last.day(of: contact))
      let days = [wish.keepInTouch.ideal, wish.keepInTouch.longest].compactMap { $0?.days }
      // Nobody for whom neither day has come: of thousands nearly all.
      guard let soonest = days.min(), start + soonest <= today, let next = days.first else {
        continue
      }
      due[place] = (start + next, wish)
    }
    let order = due.keys.sorted(
      by: { due[$0]?.next.number ?? .max },
      then: { people[$0].id }
    )
    let standings = order.lazy.compactMap { place in
      due[place].map { due in
        standing(of: people[place], due.wish, last: last.day(of: people[place]), today)
      }
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

  /// Whether a time in touch was written down since, and was not long before: then it begins anew.
  private func wereInTouch(_ contact: Contact, since moment: Date) -> Bool {
    let day = Day(moment, in: .gmt) - 1
    return records(Touchpoint.self, mentioning: contact.id.raw).contains {
      $0.addedAt > moment && $0.day >= day
    }
  }

  /// Puts somebody out of the list until a day.
  ///
  /// - Throws: `Problems` for a day that is not to come.
  package func changes(
    settingAside contact: Contact,
    until day: Day,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    guard day > surroundings.today else { throw Problems("until", "A day after today.") }
    return changes(bringingBack: contact)
      + [.save(SetAside(contact.id.raw, until: day, surroundings))]
  }

  /// Lets somebody who was set aside come back.
  package func changes(bringingBack contact: Contact) -> [Change] {
    records(SetAside.self, mentioning: contact.id.raw).map { .remove($0.reference) }
  }

  /// Keeps the rule for a label; one that says nothing is taken away.
  ///
  /// - Throws: `Problems` where no label is named.
  package func changes(
    keeping wish: KeepInTouch,
    for label: String,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    let label = label.trimmed
    guard !label.isEmpty else { throw Problems("label", "This one is needed.") }
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

/// Whose wish counts: a person's own, else the one of a label, the most frequent where several have one.
private struct InTouchRules {
  private let byLabel: [FoldedText: LabelKeepInTouch]
  /// The rule of each label as it is typed: thousands share a few, and each is folded once.
  private var known: [String: LabelKeepInTouch?] = [:]

  struct Wish {
    let keepInTouch: KeepInTouch
    let label: String?
  }

  init(_ journal: Journal) {
    byLabel = Dictionary(
      journal.shelf(LabelKeepInTouch.self).map { (FoldedText($0.label), $0) }
    ) { _, newest in newest }
  }

  mutating func wish(for contact: Contact) -> Wish? {
    if let own = contact.keepInTouch { return own.isOff ? nil : Wish(keepInTouch: own, label: nil) }
    guard !byLabel.isEmpty, !contact.labels.isEmpty else { return nil }
    let rules = contact.labels.compactMap { rule(for: $0) }
    return rules.min { $0.keepInTouch.often < $1.keepInTouch.often }
      .map { Wish(keepInTouch: $0.keepInTouch, label: $0.label) }
  }

  private mutating func rule(for label: String) -> LabelKeepInTouch? {
    if let known = known[label] { return known }
    let rule = byLabel[FoldedText(label)]
    known[label] = .some(rule)
    return rule
  }
}

extension KeepInTouch {
  /// What it counts from: the last time in touch, else when it was wished for.
  fileprivate func start(with contact: Contact, last: Day?) -> Day {
    last ?? max(since, Day(contact.addedAt, in: .gmt))
  }

  fileprivate var often: Int { (ideal ?? longest)?.days ?? .max }
}
