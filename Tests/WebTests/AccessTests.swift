import HTTPTypes
import Testing

@testable import Web

@Suite struct `Who may come in` {
  @Test func `nobody without the printed key`() async throws {
    let visitor = try await Visitor.ofSample()
    let reply = try await visitor.get("/", cookie: false)
    #expect(reply.status == 403)
    #expect(!reply.text.contains("Helios"))
  }

  @Test func `the key is exchanged once for a cookie and leaves the address`() async throws {
    let visitor = Visitor()
    let reply = try await visitor.get("/?key=\(visitor.access.printed)", cookie: false)
    #expect(reply.status == 303 && reply.location == "/")
    let cookie = try #require(reply.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    #expect(!cookie.contains(visitor.access.printed), "the key itself is no cookie")
  }

  @Test func `a wrong key opens nothing`() async throws {
    #expect(try await Visitor().get("/?key=wrong", cookie: false).status == 403)
  }

  @Test(arguments: ["evil.example", "127.0.0.1.evil.example:7117", "192.168.0.4:7117", ""])
  func `a foreign host is refused`(host: String) async throws {
    #expect(try await Visitor().get("/", host: host).status == 421)
  }

  @Test(arguments: ["http://evil.example", "null", "https://127.0.0.1:7117"])
  func `a form from another origin is refused`(origin: String) async throws {
    let visitor = Visitor()
    let reply = try await visitor.post("/rejections", [("company", "Helios")], origin: origin)
    #expect(reply.status == 403)
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test func `a form without its token is refused`() async throws {
    let visitor = Visitor()
    #expect(
      try await visitor.post("/rejections", [("company", "Helios")], token: false).status == 403
    )
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test func `support is open to everybody and shows nothing of anybody`() async throws {
    let visitor = try await Visitor.ofSample()
    let reply = try await visitor.get("/support", cookie: false)
    #expect(reply.status == 200)
    #expect(!reply.text.contains("Helios") && !reply.text.contains("Amara"))
  }

  @Test func `every answer carries the rules of the browser`() async throws {
    for address in ["/", "/no-such-page", "/support"] {
      let reply = try await Visitor().get(address)
      let rules = try #require(reply.headers[.contentSecurityPolicy])
      #expect(rules.contains("default-src 'none'") && !rules.contains("unsafe"))
      #expect(reply.headers[.xContentTypeOptions] == "nosniff")
    }
  }

  @Test(arguments: ["/applications/none", "/no/such/page", "/exercises/none", "/recoveries/1"])
  func `an address that leads nowhere says so`(address: String) async throws {
    let reply = try await Visitor().get(address)
    #expect(reply.status == 404)
    #expect(reply.text.contains("There is no such page"))
  }

  @Test(arguments: ["%", "%zz", "a=%E0%A4%A", "%00", "a&&&=b=="])
  func `a damaged address or form is answered, not trapped`(text: String) async throws {
    let visitor = Visitor()
    #expect(try await visitor.get("/?\(text)").status < 500)
    let headers = [HTTPField.Name.contentType: "application/x-www-form-urlencoded"]
    let reply = try await visitor.send(.post, "/rejections", body: text, headers: headers)
    #expect(reply.status == 403)
  }
}
