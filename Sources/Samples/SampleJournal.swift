import Foundation
package import Records

/// A realistic journal: Amara, a data analyst, some weeks into her job search.
///
/// Nobody in it is real. It is used for the demo, the screenshots, the benchmarks and the tests.
package enum SampleJournal {
  /// Everything Amara has written up to now, oldest first.
  package static func changes(endingAt now: Surroundings) -> [Change] {
    var telling = Telling(endingAt: now, seed: 7)
    telling.settings()
    telling.people()
    telling.search()
    telling.helios()
    telling.recovery()
    telling.meridian()
    telling.days()
    telling.helps()
    telling.reframing()
    telling.network()
    telling.skills()
    telling.writing()
    telling.helpers()
    telling.learning()
    telling.imported()
    return telling.changes
  }
}

extension Telling {
  fileprivate mutating func settings() {
    let at = moment(40)
    var preferences = Preferences(id: Preferences.theOne, savedAt: at.now, zone: at.zone.identifier)
    preferences.name = "Amara"
    preferences.country = "GB"
    // Somebody who looks around should see every page, so nothing is paused.
    preferences.coolOff = 0
    preferences.quietFrom = .midnight
    preferences.quietUntil = .midnight
    add([.save(preferences)])
  }

  /// A status word of a list she kept elsewhere, as she chose to read it.
  fileprivate mutating func imported() {
    let at = moment(38, "09:00")
    var word = ImportWord(id: at.newID(), chosenAt: at.now, word: "Second drawer")
    word.means = Stage.interview.rawValue
    add([.save(word)])
  }

  fileprivate mutating func people() {
    let cast: [(String, String, String, Int, Bool, Int, String)] = [
      ("Mara Lind", "Helios Energy", "Head of analytics", 2, true, 4, "She led the last round."),
      ("Jonas Weber", "City library", "Librarian", 5, false, 2, "Neighbors for six years."),
      ("Inês Duarte", "Northgate Hospital", "Data lead", 3, true, 40, "Same statistics course."),
      ("Priya Nair", "Tidewater Logistics", "Planner", 2, true, 420, "First job together."),
      ("Tom Adeyemi", "Career center", "Coach", 3, true, 12, "He runs the Tuesday group."),
    ]
    for (name, organization, role, closeness, knows, days, met) in cast {
      let at = moment(38)
      var contact = Contact(id: at.newID(), addedAt: at.now, name: name)
      contact.organization = organization
      contact.role = role
      contact.closeness = closeness
      contact.knowsOthers = knows
      contact.lastContactOn = at.today + 38 - days
      contact.howWeMet = met
      contact.beenThere = name == "Priya Nair"
      add([.save(contact)])
    }
  }
}
