import Foundation
import Records
import Testing

@Suite struct `Support services` {
  static let all = Guidance.services.services + Guidance.services.directories
  static let english = Locale(identifier: "en")
  static let countries = Guidance.services.countries(in: english).map(\.code)

  @Test func `can be called, texted or looked up, and name their source`() {
    for service in Self.all {
      #expect(service.slip == nil, "\(service.name)")
      #expect(service.source.hasPrefix("http"), "\(service.name)")
      #expect(service.about?.isEmpty == false && service.audience?.isEmpty == false)
    }
  }

  @Test func `have numbers that a telephone dials as they are written`() {
    for service in Self.all {
      for (written, dialed) in [(service.call, service.dialed), (service.text, service.texted)] {
        #expect(dialed == written?.filter { !" -".contains($0) }, "\(service.name)")
        #expect((dialed?.count ?? 3) >= 3, "\(service.name)")
      }
    }
  }

  @Test func `say that they were checked, with the day and how, or that they were not`() {
    for service in Self.all {
      #expect((service.checkedOn == nil) == (service.checkedHow == nil), "\(service.name)")
      let words = "\(Speaker.current.say(service.checked))"
      let isKnown = service.kind == .emergency && service.checkedOn == nil
      #expect(words.contains("A public emergency number") == isKnown, "\(service.name)")
      let says = ["Checked on", "not checked"].filter(words.contains)
      #expect(says.count == (isKnown ? 0 : 1), "\(service.name)")
    }
  }

  @Test(arguments: countries)
  func `hold an emergency number and somebody who listens, or the European number`(
    in country: String
  ) {
    let services = Guidance.services
    let emergency = services.emergency(in: country)
    #expect(emergency.contains { $0.countries.contains(country) && $0.dialed != nil })
    let listening = services.listening(in: country)
    #expect(!listening.isEmpty || emergency.map(\.dialed) == ["112"])
    #expect(listening.allSatisfy { $0.countries.contains(country) })
  }

  @Test(arguments: [
    "BG", "CY", "EE", "GR", "HR", "HU", "IS", "LI", "LT", "LV", "MT", "RO", "SI", "SK",
  ])
  func `fall back to 112 in the rest of the European Economic Area`(in country: String) {
    #expect(Guidance.services.emergency(in: country).map(\.dialed) == ["112"])
  }

  @Test(arguments: ["HU", "LT", "LV", "SI"])
  func `fall back to 116 123 where it is in use`(in country: String) {
    #expect(Guidance.services.listening(in: country).map(\.dialed) == ["116123"])
  }

  @Test func `never call an emergency number there to listen`() {
    for service in Self.all where service.kind == .emergency {
      let words = (service.about ?? "") + (service.audience ?? "")
      #expect(!words.contains("listen"), "\(service.name)")
    }
    let emergency = Set(["112", "911", "999", "000", "111", "113", "119", "192", "995"])
    let listening = Self.all.filter { $0.kind == .crisis }
    #expect(
      listening.allSatisfy { $0.name.hasPrefix("NHS") || !emergency.contains($0.dialed ?? "") }
    )
  }

  @Test(
    arguments: [
      ("US", "988", "988"), ("CA", "988", "988"), ("GB", "116123", nil), ("GB", nil, "85258"),
      ("GB", "0800585858", nil), ("GB", "08088088000", nil), ("IE", "116123", nil),
      ("IE", nil, "50808"), ("IE", "1800247247", nil), ("AU", "131114", "0477131114"),
      ("AU", "139276", nil), ("AU", "1300224636", nil), ("NZ", "1737", "1737"),
      ("NZ", "0800543354", "4357"), ("AT", "142", nil), ("FR", "3114", nil),
      ("FR", "0972394050", nil), ("NL", "08000113", nil), ("ES", "024", nil), ("PT", "1411", nil),
    ] as [(String, String?, String?)]
  )
  func `list what was confirmed in November 2026`(country: String, call: String?, text: String?) {
    let found = Guidance.services.listening(in: country)
      .first { $0.dialed == call && $0.texted == text }
    #expect(found?.checkedOn == "2026-11-30")
  }

  @Test func `name emergency numbers of many countries where the country is not known`() {
    #expect(Guidance.services.listening(in: "").isEmpty)
    #expect(Guidance.services.emergency(in: "").map(\.dialed) == ["112", "911", "999"])
    #expect(Guidance.services.emergency(in: "KE").map(\.dialed) == ["112", "911", "999"])
  }

  @Test func `are said to be old a year after they were checked`() throws {
    let service = try #require(Guidance.services.listening(in: "GB").first)
    let then = try Date("2027-11-29T12:00:00Z", strategy: .iso8601)
    #expect(service.age(at: then) == nil)
    #expect(service.age(at: then.addingTimeInterval(3 * 86_400)) != nil)
  }

  @Test func `are said to be old a year after the report they were checked against`() throws {
    let checked = try Date("2026-11-30T12:00:00Z", strategy: .iso8601)
    let old = try #require(Guidance.services.listening(in: "ES").first)
    #expect(old.sourceFrom == "2025-10" && old.age(at: checked) != nil)
    let recent = try #require(Guidance.services.listening(in: "PT").first)
    #expect(recent.sourceFrom == "2026-03" && recent.age(at: checked) == nil)
    #expect(recent.age(at: checked.addingTimeInterval(125 * 86_400)) != nil)
    for service in Self.all where service.checkedHow?.contains("news report") == true {
      #expect(service.sourceFrom != nil, "\(service.name)")
    }
  }
}

@Suite struct `The country of a time zone` {
  @Test(
    arguments: [
      ("Europe/Madrid", "ES"), ("Atlantic/Canary", "ES"), ("America/Chicago", "US"),
      ("Asia/Calcutta", "IN"), ("Europe/Kiev", "UA"), ("Europe/Oslo", "NO"), ("UTC", nil),
      ("Etc/GMT-3", nil),
    ] as [(String, String?)]
  )
  func `is found by its name, old names included`(zone: String, country: String?) {
    #expect(Guidance.zoneCountries.country(of: zone) == country)
  }

  @Test func `is known for every zone of a place that this machine knows`() {
    let places = TimeZone.knownTimeZoneIdentifiers.filter { name in
      ["Africa/", "America/", "Asia/", "Europe/"].contains(where: name.hasPrefix)
    }
    let unknown = places.filter { Guidance.zoneCountries.country(of: $0) == nil }
    #expect(places.count > 300 && unknown.isEmpty, "\(unknown)")
  }
}
