import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `Keeping in touch on the pages` {
  private func visitor(last days: Int = 40) async throws -> (Visitor, Contact) {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var contact = Contact(id: now.newID(), addedAt: now.now, name: "Inês Duarte")
    contact.lastContactOn = now.today - days
    contact.labels = ["mentors"]
    let saved = contact
    try await visitor.keeper.commit { _ in [.save(saved)] }
    return (visitor, contact)
  }

  @Test func `a wish puts somebody on the list, and being in touch takes them off it`() async throws
  {
    let (visitor, ines) = try await visitor()
    #expect(try await !visitor.get("/people").text.contains("It has been a while"))
    let place = "/people/\(ines.id)"
    let saved = try await visitor.submit(place + "/keep-in-touch", [("preset", "1 week")])
    #expect(saved.text.contains("About every week, 2 weeks at most"))
    #expect(saved.text.contains("It has been longer than you wanted."))
    for page in ["/people", "/plan"] {
      #expect(try await visitor.get(page).text.contains("Inês Duarte"), "\(page)")
    }
    let list = try await visitor.get("/people/keep-in-touch")
    #expect(list.text.contains("Losing touch") && list.form("We were in touch") != nil)
    let today = visitor.clock.surroundings.today.description
    let touch = [("sort", "other"), ("day", today), ("back", "/people/keep-in-touch")]
    let after = try await visitor.submit(place + "/touchpoints", touch)
    #expect(!after.text.contains("Losing touch") && after.text.contains("No one is due"))
    #expect(after.form("Undo") == "/undo")
    #expect(try await !visitor.get("/people").text.contains("It has been a while"))
  }

  @Test func `two lengths of one's own are kept, or what is to mend is said`() async throws {
    let (visitor, ines) = try await visitor()
    let place = "/people/\(ines.id)/keep-in-touch"
    let refused = try await visitor.post(place, [("ideal", "often"), ("longest", "5 weeks")])
    #expect(refused.status == 422 && refused.text.contains("Enter a time such as 10 days"))
    #expect(refused.text.contains("value=\"often\"") && refused.text.contains("value=\"5 weeks\""))
    _ = try await visitor.post(place, [("ideal", "10 days"), ("longest", "")])
    let kept = try await visitor.keeper.journal()[ines.id]?.keepInTouch
    #expect(kept?.ideal?.days == 10 && kept?.longest == nil)
    _ = try await visitor.post(place, [("preset", "none")])
    #expect(try await visitor.keeper.journal()[ines.id]?.keepInTouch == nil)
  }

  @Test func `somebody can be put aside until a day, and brought back`() async throws {
    let (visitor, ines) = try await visitor()
    let place = "/people/\(ines.id)"
    _ = try await visitor.post(place + "/keep-in-touch", [("preset", "1 week")])
    let today = visitor.clock.surroundings.today
    let past = try await visitor.post(place + "/set-aside", [("until", today.description)])
    #expect(past.status == 422 && past.text.contains("Enter a date after today."))
    let aside = try await visitor.submit(
      place + "/set-aside",
      [("in", "7"), ("back", "/people/keep-in-touch")]
    )
    #expect(aside.text.contains("Paused until") && aside.form("Undo") != nil)
    #expect(try await !visitor.get("/people").text.contains("It has been a while"))
    _ = try await visitor.post(place + "/set-aside")
    #expect(try await visitor.get("/people").text.contains("It has been a while"))
  }

  @Test func `a rule for a label holds, but not for whoever it is said of`() async throws {
    let (visitor, ines) = try await visitor()
    let rule = [("label", "mentors"), ("ideal", "1 week"), ("longest", "")]
    let page = try await visitor.submit("/people/keep-in-touch/labels", rule)
    #expect(page.text.contains("Around now") && page.text.contains("Inês Duarte"))
    #expect(
      try await visitor.get("/people/\(ines.id)").text.contains("From your rule for “mentors”.")
    )
    _ = try await visitor.post("/people/\(ines.id)/keep-in-touch", [("preset", "off")])
    #expect(try await !visitor.get("/people").text.contains("It has been a while"))
    let empty = [("label", "mentors"), ("ideal", ""), ("longest", "")]
    #expect(try await visitor.post("/people/keep-in-touch/labels", empty).status == 422)
  }

  @Test func `nothing of it is said in numbers of days, or in haste`() async throws {
    let (visitor, ines) = try await visitor(last: 900)
    _ = try await visitor.post("/people/\(ines.id)/keep-in-touch", [("preset", "1 week")])
    for page in ["/people", "/people/keep-in-touch", "/people/\(ines.id)", "/plan"] {
      let text = try await visitor.get(page).text.lowercased()
      for word in ["overdue", "900", "late by", "days ago"] {
        #expect(!text.contains(word), "\(word) on \(page)")
      }
    }
  }
}
