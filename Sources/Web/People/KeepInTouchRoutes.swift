import Records

enum KeepInTouchRoutes {
  /// A wish about one person: a preset, two lengths, none, or "not for this person".
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    let draft = visit.form.draft(of: KeepInTouch.fieldNames)
    return try await Answer.saved {
      let wish = try wish(visit, draft)
      return try await visit.change(contact, .saved, then: .person(contact.id)) { _, contact in
        var contact = contact
        contact.keepInTouch = wish
        return [.save(contact)]
      }
    } again: {
      PersonPage(visit: visit, contact: contact, inTouch: draft, problems: $0).page
    }
  }

  private static func wish(_ visit: Visit, _ draft: Draft) throws(Problems) -> KeepInTouch? {
    let today = visit.today
    switch visit.form["preset"] {
    case "none": return nil
    case "off": return KeepInTouch(ideal: nil, longest: nil, since: today)
    case let name:
      if let preset = InTouchPreset.named(name) {
        return KeepInTouch(ideal: preset.ideal, longest: preset.longest, since: today)
      }
      let wish = try KeepInTouch(draft, since: today)
      return wish.isOff ? nil : wish
    }
  }

  /// A rule for everybody of a label.
  @Sendable static func saveRule(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: ["label"] + KeepInTouch.fieldNames)
    return try await Answer.saved {
      let wish = try KeepInTouch(draft, since: visit.today)
      guard !wish.isOff else { throw Problems("ideal", "This is required.") }
      return try await visit.commit(.saved, then: .keepInTouch) {
        try $0.changes(keeping: wish, for: draft["label"], visit.surroundings)
      }
    } again: {
      KeepInTouchPage(visit: visit, draft: draft, problems: $0).page
    }
  }

  /// Puts somebody out of the list for a while, or lets them come back.
  @Sendable static func setAside(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    let place = visit.back(or: .person(contact.id))
    guard visit.form.has("in") || visit.form.has("until") else {
      return try await visit.change(contact, .saved, then: place) { $0.changes(bringingBack: $1) }
    }
    return try await Answer.saved {
      let days = visit.form.number("in", in: 1...365)
      let typed = try visit.day("until")
      guard let day = days.map({ visit.today + $0 }) ?? typed else {
        throw Problems("until", "Enter a date after today.")
      }
      return try await visit.change(contact, .saved, then: place) {
        try $0.changes(settingAside: $1, until: day, visit.surroundings)
      }
    } again: {
      PersonPage(visit: visit, contact: contact, problems: $0).page
    }
  }
}
