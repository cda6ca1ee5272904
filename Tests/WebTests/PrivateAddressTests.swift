import Records
import Support
import Testing
@testable import Web

@Suite struct `No address holds a person's own words` {
  @Test func `search takes them in a form, and its results can be reloaded`() async throws {
    let visitor = try await Visitor.ofSample()
    let reply = try await visitor.post("/search", [("q", "Helios")])
    let place = try #require(reply.location)
    #expect(!place.contains("Helios"))
    for _ in 1...2 {
      let found = try await visitor.get(place)
      #expect(found.text.contains("<mark>Helios</mark>") && found.text.contains("value=\"Helios\""))
    }
    #expect(try await visitor.get("/search?q=Helios").text.contains("<mark>") == false)
  }

  @Test(arguments: ["/applications", "/people"])
  func `a list narrowed down keeps them to itself`(list: String) async throws {
    let visitor = try await Visitor.ofSample()
    let reply = try await visitor.post("\(list)/filter", [("q", "zzz"), ("sort", "company")])
    let place = try #require(reply.location)
    #expect(place.hasPrefix(list) && !place.contains("zzz"))
    let page = try await visitor.get(place)
    #expect(page.text.contains("value=\"zzz\""))
    #expect(page.text.contains("No application matches.") || page.text.contains("No one matches."))
  }

  @Test func `stage and order of a list are in its address, and hold through a change`()
    async throws
  {
    let visitor = try await Visitor.ofSample()
    let fields = [("q", "zzz"), ("stage", "applied"), ("sort", "company")]
    let place = try #require(try await visitor.post("/applications/filter", fields).location)
    #expect(place.hasPrefix("/applications?stage=applied&sort=company&words="))
    let words = String(try #require(place.split(separator: "words=").last))
    let again = try await visitor.post(
      "/applications/stages",
      [("stage", "applied"), ("sort", "company"), ("words", words)]
    )
    #expect(again.location == place)
  }

  @Test func `words that are forgotten narrow nothing down`() async throws {
    let visitor = try await Visitor.ofSample()
    let page = try await visitor.get("/applications?words=\(RecordID.numbered(4))")
    #expect(page.status == 200 && !page.text.contains("No application matches."))
  }

  @Test func `whoever a message is to is kept in People by the message`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t6-chat")
    message.recipient = "Mara Lind"
    message.email = "mara@example.org"
    let written = message
    try await visitor.keeper.commit { _ in [.save(written)] }
    let page = try await visitor.get("/messages/\(message.id)")
    let link = try #require(page.link("Add Mara Lind to People"))
    #expect(!link.contains("Mara"))
    let form = try await visitor.get(link)
    #expect(form.text.contains("value=\"Mara Lind\""))
    #expect(form.text.contains("value=\"mara@example.org\""))
  }

  @Test func `no form of any page sends words by its address`() async throws {
    let visitor = try await Visitor.ofSample()
    for address in [
      "/", "/applications", "/people", "/search", "/messages", "/practice", "/lessons",
      "/question-log",
    ] {
      let forms = HTMLFacts(try await visitor.get(address).text).forms
      #expect(forms.filter { !$0.isPost }.isEmpty, "\(address)")
    }
  }
}
