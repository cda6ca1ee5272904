import Foundation
import Records
import Testing

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

  @Test func `a day of another year is said with its year, where it is known which year it is`() {
    let noon = Date(timeIntervalSince1970: 1_637_755_200)
    let monday = Date(timeIntervalSince1970: 1_796_040_000)
    let present = Present(noon: monday)
    func said(_ phrase: Phrase) -> String {
      Speaker.$present.withValue(present) { Speaker.english.say(phrase) }
    }
    #expect(said("No word since \(noon, .day).") == "No word since 24 November 2021.")
    #expect(said("\(noon, .weekdayAndDay)") == "Wednesday, 24 November 2021")
    #expect(said("\(noon, .near)") == "Wednesday, 24 November 2021")
    #expect(Speaker.english.say("\(noon, .day)") == "24 November")
    #expect(said("\(monday.addingTimeInterval(6 * 86_400), .near)") == "Sunday")
    #expect(said("\(monday.addingTimeInterval(7 * 86_400), .day)") == "7 December")
  }
}
