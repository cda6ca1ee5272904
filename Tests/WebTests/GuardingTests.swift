import HTTPTypes
import Testing
@testable import Web

@Suite struct `What other sites and programs may ask` {
  @Test(
    arguments: [
      "evil.example", "127.0.0.1.evil.example:7117", "192.168.0.4:7117", "", "127.0.0.1:evil.com",
      "[::1]evil.com", "[::1", "localhost:80:90", "localhost:", "localhost:0", "localhost:65536",
      "127.0.0.1:+80",
    ]
  )
  func `a host that is not exactly this machine is refused`(host: String) async throws {
    for address in ["/", "@/", "@/support", "/assets/\(Assets.style.name)", "/calendar/a.ics"] {
      #expect(try await Visitor().get(address, host: host).status == 421, "\(address)")
    }
  }

  @Test(arguments: ["127.0.0.1", "localhost:7117", "LOCALHOST:1", "[::1]:65535"])
  func `this machine is known by its names`(host: String) async throws {
    #expect(try await Visitor().get("/", host: host).status == 200)
  }

  @Test func `a second host is refused`() async throws {
    let headers = [HTTPField.Name.anotherHost: "evil.example"]
    let reply = try await Visitor().send(.get, "/", body: nil, headers: headers)
    #expect(reply.status == 421)
  }

  @Test(arguments: ["http://evil.example", "null", "https://127.0.0.1:7117", ""])
  func `a form from another origin is refused`(origin: String) async throws {
    let visitor = Visitor()
    let reply = try await visitor.post("/rejections", [("company", "Helios")], origin: origin)
    #expect(reply.status == 403)
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test(arguments: ["cross-site", "same-site", "odd"])
  func `another page gets nothing but a window of its own`(site: String) async throws {
    let visitor = Visitor()
    let ways: [(String, String, Int)] = [
      ("no-cors", "image", 403), ("no-cors", "script", 403), ("cors", "empty", 403),
      ("navigate", "iframe", 403), ("navigate", "document", 200),
    ]
    for address in ["/settings/data/archive", "/support", "/assets/\(Assets.script.name)"] {
      for (mode, destination, status) in ways {
        let headers: [HTTPField.Name: String] = [
          .fetchSite: site, .fetchMode: mode, .fetchDestination: destination,
        ]
        let reply = try await visitor.send(.get, address, body: nil, headers: headers)
        #expect(reply.status == status, "\(address) \(mode) \(destination)")
      }
    }
  }

  @Test func `a form without its token is refused`() async throws {
    let visitor = Visitor()
    #expect(
      try await visitor.post("/rejections", [("company", "Helios")], token: false).status == 403
    )
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test func `a form without the cookie is refused before it is read`() async throws {
    let visitor = Visitor()
    for address in ["/import/applications", "/support", "@/support", "@/", "/no/such/page"] {
      let (reply, isRead) = try await visitor.postUnread(address)
      #expect(reply.status == 403 && !isRead, "\(address)")
      #expect(reply.text.contains("Nothing was saved"))
    }
  }

  @Test func `every answer carries the rules of the browser`() async throws {
    let visitor = try await Visitor.ofSample()
    _ = try await visitor.post("/plan/calendar", [("feed", "on")])
    let page = try await visitor.get("/plan/calendar").text
    let feed = try #require(page.firstMatch(of: /value="http:\/\/[^\/]+(\/[^"]+\.ics)"/)?.1)
    for (method, address) in [
      (HTTPRequest.Method.get, "/"), (.get, "/no-such-page"), (.get, "@/support"), (.get, "@/"),
      (.get, "@/no-such-page"), (.get, String(feed)), (.head, String(feed)), (.get, "/undo"),
      (.put, "/"), (.delete, "@/"), (.options, "@/no-such-page"), (.get, "/assets/none"),
      (.get, "/assets/\(Assets.style.name)"), (.get, "/settings/data/archive"), (.head, "/"),
    ] {
      let reply = try await visitor.send(method, address, body: nil, headers: [:])
      let rules = try #require(reply.headers[.contentSecurityPolicy], "\(method) \(address)")
      #expect(rules.contains("default-src 'none'") && !rules.contains("unsafe"))
      #expect(reply.headers[.xContentTypeOptions] == "nosniff")
      let resources = try #require(HTTPField.Name("Cross-Origin-Resource-Policy"))
      #expect(reply.headers[resources] == "same-origin")
      #expect(reply.headers[.cacheControl] != nil)
    }
  }

  @Test(arguments: ["/applications/none", "/no/such/page", "/exercises/none", "/recoveries/1"])
  func `an address that leads nowhere says so`(address: String) async throws {
    let reply = try await Visitor().get(address)
    #expect(reply.status == 404)
    #expect(reply.text.contains("This page does not exist") && reply.link("Today") == "/")
  }

  @Test(arguments: ["/undo", "/settings/data/backup", "/people/filter"])
  func `an address that only accepts forms says so, and has a way on`(address: String) async throws
  {
    let reply = try await Visitor().get(address)
    #expect(reply.status == 405 && reply.headers[.allow] == "POST")
    #expect(reply.text.contains("only accepts forms") && reply.link("Today") == "/")
  }

  @Test(
    arguments: [
      "//evil.example", "/\t/evil.example", "/\\evil.example", "\\\\evil.example", "evil.example",
      "https://evil.example", "/\n/evil.example", "/a//evil.example", "", "/\u{7F}/evil.example",
      " /evil.example",
    ]
  )
  func `a form leads back to a path of ours alone`(back: String) async throws {
    let visitor = Visitor()
    let saved = try #require(try await visitor.post("/check-ins", [("mood", "6")]).location)
    let commit = try #require(saved.split(separator: "undo=").last)
    let reply = try await visitor.post("/undo", [("commit", String(commit)), ("back", back)])
    let place = try #require(reply.location)
    #expect(place.hasPrefix("/?") && !place.contains("evil"), "\(place)")
    #expect(reply.headers[.location]?.hasPrefix(Visitor.home + "/") == true)
  }
}
