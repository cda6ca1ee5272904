import Foundation
import Records
import Testing

@Suite struct `Services of whoever runs this copy` {
  private func read(_ yaml: String) throws -> OwnServices {
    try OwnServices(yaml: Data(yaml.utf8))
  }

  @Test func `come first, and replace what has their name in their countries`() throws {
    let own = try read(
      """
      services:
        - name: Campus counseling
          countries: [GB]
          call: "0117 496 0000"
          source: asked at the front desk
        - {name: samaritans, countries: [GB], kind: crisis, call: "116 123", source: "https://x.org"}
      """
    )
    let led = Guidance.services.led(by: own).listening(in: "GB")
    #expect(led.prefix(2).map(\.name) == ["Campus counseling", "samaritans"])
    #expect(!led.dropFirst(2).contains { $0.name == "Samaritans" })
    #expect(led.count == Guidance.services.listening(in: "GB").count + 1)
    #expect(Guidance.services.led(by: own).listening(in: "IE").count == 3, "another country")
  }

  @Test func `may be written for one of many countries of an entry`() throws {
    let own = try read(
      """
      services:
        - {name: European emergency number, countries: [GR], kind: emergency, call: "166", source: desk}
      """
    )
    let led = Guidance.services.led(by: own)
    #expect(led.emergency(in: "GR").map(\.dialed) == ["166"])
    #expect(led.emergency(in: "MT").map(\.dialed) == ["112"])
  }

  @Test(
    arguments: [
      ("services:\n  - {countries: [GB]}", "Entry 1 needs “name”."),
      (
        "services:\n  - {name: A, call: 123, source: b}\n  - {name: B, kind: help, source: c}",
        "Entry 2, “kind”, is not one of crisis, emergency, money, discrimination, work, veterans, young."
      ),
      (
        "services:\n  - {name: A, call: ring us, source: b}",
        "Entry 1, “A”: “ring us” is not a phone number. "
          + "Put it in quotation marks, digits and spaces only."
      ),
      (
        "services:\n  - {name: A, countries: [uk], call: 123, source: b}",
        "Entry 1, “A”: “uk” is not a country code. Write two capital letters, such as GB."
      ),
      (
        "services:\n  - {name: A, source: b}",
        "Entry 1, “A”: it needs one of call, text, chat and web."
      ),
      (
        "services:\n  - {name: A, call: 123, source: b, checked-on: soon}",
        "Entry 1, “A”: “soon” is not a date. Write it as 2026-11-30."
      ),
      (
        "services:\n  - {name: A, call: 123, source: b, source-from: spring}",
        "Entry 1, “A”: “spring” is not a month. Write it as 2025-10."
      ),
      ("services: 3", "The file cannot be read."),
    ]
  )
  func `are left out with a reason where the file has a slip`(yaml: String, words: String) {
    #expect(throws: ServicesTrouble(words)) { try read(yaml) }
  }

  @Test(arguments: ["services: [", "\u{0}\u{1}", "a: b: c", "- {", ""])
  func `are left out, and nothing fails, where the file is no YAML`(yaml: String) {
    #expect(throws: ServicesTrouble.self) { try read(yaml) }
  }
}
