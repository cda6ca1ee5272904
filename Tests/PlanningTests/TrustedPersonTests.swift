import Records
import Testing

@Suite struct `Someone a person trusts` {
  private func person(_ reach: String) -> TrustedPerson? {
    var preferences = Preferences(id: Preferences.theOne, savedAt: .distantPast, zone: "GMT")
    preferences.trustedReach = reach
    return preferences.trusted
  }

  @Test func `is nobody until they are written down`() {
    #expect(person("") == nil)
  }

  @Test func `is reached by a number or an address where it is one`() {
    #expect(person("(020) 7946-0000")?.dialled == "02079460000")
    #expect(person("ada@example.org")?.mailed?.address == "mailto:ada@example.org")
  }

  @Test(arguments: ["next door", "Signal: ada", "javascript:alert(1)", "a@b@c", "12"])
  func `is reached by words where it is neither`(reach: String) {
    #expect(person(reach)?.dialled == nil && person(reach)?.mailed == nil)
    #expect(person(reach)?.reach == reach)
  }
}
