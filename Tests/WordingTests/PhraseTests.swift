import Foundation
import Testing
import Wording

@Suite struct Phrases {
  private let noon = Date(timeIntervalSince1970: 1_795_689_600)

  @Test func `a phrase is said in English with what was put into it`() {
    let name = "Mara"
    #expect(Speaker.english.say("Send the note to \(name)") == "Send the note to Mara")
    #expect(Speaker.english.say("\(12) things, 100 %") == "12 things, 100 %")
  }

  @Test func `a catalogue says it in another order`() {
    let phrase: Phrase = "From \(noon, .weekday) at \("Helios")"
    let german = Speaker(
      locale: Locale(identifier: "de_DE"),
      catalogue: ["From %@ at %@": "Ab %@ bei %@"]
    )
    #expect(german.say(phrase) == "Ab Donnerstag bei Helios")
  }

  @Test func `a day is said in words`() {
    #expect(Speaker.english.say("\(noon, .weekdayAndDay)") == "Thursday 26 November")
  }

  @Test func `what a person typed is never read as a pattern`() {
    #expect(Speaker.english.say(Phrase(verbatim: "100 %@ done %")) == "100 %@ done %")
  }
}
