import HTTPTypes
import Journaling
import Records
import Testing
@testable import Web

@Suite struct `Who may come in` {
  @Test(arguments: ["/", "/applications", "/no/such/page"])
  func `nobody without the cookie`(address: String) async throws {
    let visitor = try await Visitor.ofSample()
    let reply = try await visitor.get(address, cookie: false)
    #expect(reply.status == 403)
    #expect(!reply.text.contains("Helios") && reply.text.contains("rebound address"))
  }

  @Test func `a key lets one browser in, once, and leaves the address`() async throws {
    let visitor = Visitor()
    let reply = try await visitor.get("/?key=one-time", cookie: false)
    #expect(reply.status == 303 && reply.headers[.location] == Visitor.home + "/")
    let cookie = try #require(reply.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    #expect(cookie.contains("Max-Age=31536000"))
    #expect(
      cookie.split(separator: "; ").contains("Path=\(Visitor.home)/"),
      "no other port is sent it"
    )
    let again = try await visitor.get("/?key=one-time", cookie: false)
    #expect(again.status == 403 && again.headers[.setCookie] == nil)
    #expect(again.text.contains("rebound address"))
  }

  @Test func `a key that was used lets whoever is in go on`() async throws {
    let reply = try await Visitor().get("/?key=used")
    #expect(reply.status == 303 && reply.location == "/")
  }

  @Test(arguments: ["@/?key=one-time", "@//evil.example/?key=one-time", "/?key=wrong"])
  func `a key opens nothing elsewhere, nor does a wrong one`(address: String) async throws {
    let reply = try await Visitor().get(address, cookie: false)
    #expect(reply.status == 403 && reply.location == nil && reply.headers[.setCookie] == nil)
  }

  @Test func `a form sent by a browser that was signed out is given back, and not saved`()
    async throws
  {
    let visitor = Visitor()
    let form = "csrf=x+y&given=a+b&revision=1&title=River&text=It+was+%3Cb%3E+late"
    let headers: [HTTPField.Name: String] = [
      .contentType: "application/x-www-form-urlencoded", .fetchSite: "same-origin",
    ]
    let reply = try await visitor.send(
      .post,
      "/stories",
      body: form,
      headers: headers,
      cookie: false
    )
    #expect(reply.status == 403)
    #expect(reply.text.contains("\nIt was &lt;b&gt; late</textarea>"))
    #expect(reply.text.matches(of: /<textarea/).count == 1, "nothing but what was typed")
    // Signed in again meanwhile: the cookie is a new one, the token of the form is not.
    let old = try await visitor.send(.post, "/stories", body: form, headers: headers)
    #expect(old.status == 403 && old.text.contains("\nIt was &lt;b&gt; late</textarea>"))
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test func `signing out everywhere ends every cookie, form and printed address`() async throws {
    let visitor = Visitor()
    let old = try #require(
      try await visitor.get("/?key=one-time", cookie: false).headers[.setCookie]?.split(
        separator: ";"
      ).first
    )
    let headers = [HTTPField.Name.cookie: String(old)]
    let page = try await visitor.send(.get, "/", body: nil, headers: headers, cookie: false)
    #expect(page.status == 200)
    let out = try await visitor.post("/settings/signing-out")
    #expect(out.status == 200 && out.text.contains("rebound address"))
    #expect(!out.sent.contains(Visitor.home))
    let after = try await visitor.send(.get, "/", body: nil, headers: headers, cookie: false)
    #expect(after.status == 403)
  }

  @Test func `outside of the journal's path nothing answers, and nothing says where it is`()
    async throws
  {
    let visitor = try await Visitor.ofSample()
    for address in ["@/", "@/applications", "@/support", "@/quiet", "@/assets/none", "@/settings"] {
      let reply = try await visitor.get(address, cookie: false)
      #expect(!reply.sent.contains(Visitor.home.dropFirst()), "\(address)")
      #expect(reply.location == nil)
      let isOpen = ["@/support", "@/quiet"].contains(address)
      #expect(reply.status == (isOpen ? 200 : address.contains("assets") ? 404 : 403))
    }
  }

  @Test func `support is open to everybody and shows nothing of anybody`() async throws {
    let visitor = try await Visitor.ofSample()
    for address in ["@/support", "/support"] {
      let reply = try await visitor.get(address, cookie: false)
      #expect(reply.status == 200 && reply.text.contains("tel:"), "\(address)")
      #expect(!reply.text.contains("Helios") && !reply.text.contains("Amara"))
      #expect(!reply.text.contains("\"/applications\""), "no way in that leads nowhere")
    }
  }

  @Test func `one cookie that is ours is enough, whatever else has its name`() async throws {
    let visitor = Visitor()
    let (name, good) = (visitor.access.cookieName, visitor.access.cookie)
    for (line, status) in [
      ("\(name)=bad; \(name)=\(good)", 200), ("\(name)=\(good);\(name)=bad", 200),
      ("\(name)=bad", 403), ("x\(name)=\(good)", 403), ("rebound=\(good)", 403),
    ] {
      let reply = try await visitor.send(
        .get,
        "/",
        body: nil,
        headers: [.cookie: line],
        cookie: false
      )
      #expect(reply.status == status, "\(line.prefix(30))")
    }
  }

  @Test func `who comes in and who is refused is logged, without keys, cookies or paths`()
    async throws
  {
    try await FiledVisitor.withNewJournal { filed in
      let visitor = filed.visitor
      _ = try await visitor.get("/?key=one-time", cookie: false)
      _ = try await visitor.get("/?key=guessed", cookie: false)
      _ = try await visitor.get("@/guessed", cookie: false)
      _ = try await visitor.get("/", host: "evil.example")
      let lines = filed.logged
      #expect(lines.count == 4 && lines.first?.contains("let in") == true)
      let all = lines.joined(separator: "\n")
      for secret in ["one-time", "guessed", "evil", visitor.access.cookie, Visitor.home] {
        #expect(!all.contains(secret), "\(secret)")
      }
    }
  }

  @Test func `journals have cookies of their own`() {
    let secret = String(repeating: "a", count: 64)
    let names = ["/1", "/2"].map { Access(secret: secret, home: $0).cookieName }
    #expect(Set(names).count == 2)
  }

  @Test func `a link of another site is followed by way of a page of ours`() async throws {
    let visitor = Visitor()
    let headers: [HTTPField.Name: String] = [
      .fetchSite: "cross-site", .fetchMode: "navigate", .fetchDestination: "document",
    ]
    let reply = try await visitor.send(
      .get,
      "/plan?on=1",
      body: nil,
      headers: headers,
      cookie: false
    )
    #expect(reply.status == 200)
    #expect(reply.text.contains("content=\"0;url=/plan?on=1\""))
    let own = headers.merging([.fetchSite: "same-origin"]) { $1 }
    let after = try await visitor.send(.get, "/plan", body: nil, headers: own, cookie: false)
    #expect(after.status == 403, "it goes round once")
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
