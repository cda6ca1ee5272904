import HTTPTypes
import Records

enum KeepInTouchRoutes {
  /// A wish about one person: a preset, two lengths, none, or "not for this person".
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    let draft = visit.form.draft(of: KeepInTouch.fieldNames)
    do {
      let wish = try wish(visit, draft)
      return try await visit.change(contact, .saved, then: .person(contact.id)) { _, contact in
        var contact = contact
        contact.keepInTouch = wish
        return [.save(contact)]
      }
    } catch let problems as Problems {
      return .again(
        PersonPage(visit: visit, contact: contact, inTouch: draft, problems: problems).page
      )
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
    let surroundings = visit.surroundings
    do {
      let wish = try KeepInTouch(draft, since: visit.today)
      guard !wish.isOff else { throw Problems("ideal", "This one is needed.") }
      return try await visit.commit(.saved, then: .keepInTouch) {
        try $0.changes(keeping: wish, for: draft["label"], surroundings)
      }
    } catch let problems as Problems {
      return .again(KeepInTouchPage(visit: visit, draft: draft, problems: problems).page)
    }
  }

  /// Puts somebody out of the list for a while, or lets them come back.
  @Sendable static func setAside(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    let place = visit.back(or: .person(contact.id))
    let surroundings = visit.surroundings
    guard visit.form.has("in") || visit.form.has("until") else {
      return try await visit.change(contact, .saved, then: place) { $0.changes(bringingBack: $1) }
    }
    do {
      let days = visit.form.number("in", in: 1...365)
      let typed = try visit.day("until")
      guard let day = days.map({ visit.today + $0 }) ?? typed else {
        throw Problems("until", "A day after today.")
      }
      return try await visit.change(contact, .saved, then: place) {
        try $0.changes(settingAside: $1, until: day, surroundings)
      }
    } catch let problems as Problems {
      return .again(PersonPage(visit: visit, contact: contact, problems: problems).page)
    }
  }
}
