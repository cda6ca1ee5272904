import Foundation
import Records
import Support
import Testing
@testable import Web

/// Every page on the path after an ending, as it is drawn for each thing that can come.
@Suite struct `Every sentence fits what came` {
  @Test(arguments: WhatCame.allCases)
  func `on every page of the path`(came: WhatCame) async throws {
    let path = try await EndedPath(came)
    for (address, text) in try await path.pages() {
      let found = NotSaidAfter.found(in: HTMLFacts(text).said, after: came.rawValue)
      #expect(found.isEmpty, "\(address) after \(came.rawValue): \(found)")
    }
  }

  @Test(arguments: WhatCame.allCases)
  func `on every prompt of every exercise of the path`(came: WhatCame) async throws {
    let path = try await EndedPath(came)
    for (address, text) in try await path.prompts() {
      let found = NotSaidAfter.found(in: HTMLFacts(text).said, after: came.rawValue)
      #expect(found.isEmpty, "\(address) after \(came.rawValue): \(found)")
    }
  }

  @Test(arguments: WhatCame.allCases)
  func `in every message that is offered`(came: WhatCame) async throws {
    let path = try await EndedPath(came)
    let chooser = try await path.visitor.get("/messages/new?recovery=\(path.recovery)")
    let offered = HTMLFacts(chooser.text).links.map(\.address)
      .filter { $0.contains("/messages/new?") }
    #expect(offered.count >= 3)
    #expect(
      chooser.text.contains("someone who interviewed you") == (came == .rejectionAfterInterview)
    )
    for address in offered {
      let composer = try await path.visitor.follow(address)
      #expect(composer.status == 200)
      let found = NotSaidAfter.found(in: HTMLFacts(composer.text).said, after: came.rawValue)
      #expect(found.isEmpty, "\(address) after \(came.rawValue): \(found)")
    }
  }

  @Test(arguments: WhatCame.allCases)
  func `and the template that fits is offered first`(came: WhatCame) async throws {
    let path = try await EndedPath(came)
    let next = try await path.visitor.get("/rejections/\(path.rejection)/next?choice=do")
    let draft = try #require(next.link(Speaker.english.say(came.words.draft)))
    #expect(draft.contains("template=\(came.words.template)"))
    let chooser = try await path.visitor.get("/messages/new?recovery=\(path.recovery)")
    let reply = try #require(
      HTMLFacts(chooser.text).links.first { $0.address.contains("exercise=reply") }
    )
    let composer = try await path.visitor.follow(reply.address)
    let title = try #require(Guidance.messages.first { $0.id == came.words.template }?.title)
    #expect(composer.text.contains("<h1>\(title)</h1>"))
  }

  @Test(arguments: WhatCame.allCases)
  func `the saved page names the employer and what was saved`(came: WhatCame) async throws {
    let path = try await EndedPath(came)
    let saved = try await path.visitor.get("/rejections/\(path.rejection)").text
    let title = Speaker.english.say(came.words.saved("Helios Energy"))
    #expect(saved.contains("<h1>\(title)</h1>") && saved.contains("<title>\(title)"))
    #expect(saved.contains(Speaker.english.say(came.words.acknowledged)))
    #expect(saved.contains("Save what they wrote or said") == came.words.hasTheirWords)
  }

  @Test(arguments: [
    ("Expired", WhatCame.noReply), ("Closed", .noReply), ("Job closed", .noReply),
    ("Ghosted", .noReply), ("No response", .noReply), ("Position removed", .canceled),
    ("Hiring freeze", .canceled), ("I withdrew", .withdrew),
  ]) func `where the ending is a word of a table that came in`(
    word: String,
    came: WhatCame
  )
    async throws
  {
    let path = try await EndedPath(came, importedAs: word)
    for (address, text) in try await path.pages() {
      let found = NotSaidAfter.found(in: HTMLFacts(text).said, after: came.rawValue)
      #expect(found.isEmpty, "\(address) after \(word): \(found)")
    }
  }

  @Test func `a recovery of different endings says none of them`() async throws {
    let path = try await EndedPath(.noReply)
    _ = try await path.visitor.post(
      "/rejections",
      [("company", "Lumen Labs"), ("way", "no"), ("after-interview", "yes")]
    )
    let page = try await path.visitor.get("/recoveries/\(path.recovery)").text
    #expect(page.contains("Take what helps, in any order, and leave the rest."))
    #expect(!page.contains("They said no") && !page.contains("They did not reply"))
  }

  @Test func `leaving it leads to Today first`() async throws {
    for came in WhatCame.allCases {
      let path = try await EndedPath(came)
      let next = try await path.visitor.get("/rejections/\(path.rejection)/next?choice=leave")
      let filled = next.text.matches(of: /<a class="button" href="([^"]+)">/).map { String($0.1) }
      #expect(filled == ["/"], "after \(came.rawValue)")
    }
  }
}

/// An application at Helios Energy that ended in one way, its five steps laid out.
struct EndedPath {
  let visitor: Visitor
  let came: WhatCame
  let rejection: Identifier<Rejection>
  let application: Identifier<JobApplication>
  let recovery: Identifier<Recovery>

  init(_ came: WhatCame, _ visitor: Visitor = Visitor()) async throws {
    self.visitor = visitor
    self.came = came
    let ways: [WhatCame: RejectionWay] = [
      .noReply: .noReply, .canceled: .cancelled, .withdrew: .withdrew,
    ]
    var fields = [("company", "Helios Energy"), ("way", (ways[came] ?? .no).rawValue)]
    if came != .rejection { fields.append(("after-interview", "yes")) }
    _ = try await visitor.post("/rejections", fields)
    let saved = try #require(try await visitor.keeper.journal().shelf(Rejection.self).last)
    (rejection, application) = (saved.id, saved.application)
    _ = try await visitor.post(Place.applicationRecovery(saved.application).address)
    recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last).id
  }

  /// The same from a table, which names the ending in a word of its own.
  init(_ came: WhatCame, importedAs word: String, _ visitor: Visitor = Visitor()) async throws {
    self.visitor = visitor
    self.came = came
    let table =
      "Company,Job Title,Status,Interview Date\nHelios Energy,Analyst,\(word),2026-11-09\n"
    let look = try await visitor.post("/import/applications", [("text", table)])
    _ = try await visitor.post(try #require(look.location))
    application = try #require(try await visitor.keeper.journal().shelf(JobApplication.self).last)
      .id
    _ = try await visitor.post(Place.applicationRecovery(application).address)
    let saved = try #require(try await visitor.keeper.journal().shelf(Rejection.self).last)
    #expect(saved.came == came)
    rejection = saved.id
    recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last).id
  }

  private func texts(_ addresses: [String]) async throws -> [(String, String)] {
    var pages: [(String, String)] = []
    for address in addresses {
      var reply = try await visitor.get(address)
      for _ in 0..<3 {
        guard let location = reply.location else { break }
        reply = try await visitor.get(location)
      }
      #expect(reply.status == 200, "\(address)")
      pages.append((address, reply.text))
    }
    return pages
  }

  /// The first day and the days after it.
  func pages() async throws -> [(String, String)] {
    let interviews = try await visitor.keeper.journal().shelf(Interview.self).map(\.id)
    let fixed =
      [
        "/", "/steps", "/applications", "/applications/\(application)", "/rejections/\(rejection)",
        "/rejections/\(rejection)/edit", "/rejections/\(rejection)/next?choice=leave",
        "/rejections/\(rejection)/next?choice=do", "/recoveries/\(recovery)",
        "/recoveries/\(recovery)/card", "/messages/new?recovery=\(recovery)",
        "/messages/new?application=\(application)", "/insights", "/themes", "/practice", "/plan",
        "/support", "/lessons", "/insights/report",
      ] + Step.allCases.map { "/steps/\($0.rawValue)" }
      + interviews.flatMap { ["/interviews/\($0)", "/interviews/\($0)/brief"] }
    var pages = try await texts(fixed)
    for _ in 0..<4 {
      visitor.clock.advance(days: 1)
      pages += try await texts(["/", "/recoveries/\(recovery)", "/insights", "/practice"])
    }
    return pages
  }

  /// Every exercise that is written in a recovery: its first page, every prompt and its closing.
  func prompts() async throws -> [(String, String)] {
    var pages: [(String, String)] = []
    for exercise in Guidance.exercises where exercise.record != nil && exercise.fits(after: came) {
      let begin = "/exercises/\(exercise.id)?recovery=\(recovery)"
      pages += try await texts([begin, "/exercises/\(exercise.id)/closing?recovery=\(recovery)"])
      guard exercise.page == nil else { continue }
      let begun = try await visitor.post(
        "/exercises/\(exercise.id)",
        [("recovery", recovery.description)]
      )
      guard let first = begun.location, first.hasSuffix("/1") else { continue }
      pages += try await texts(
        exercise.prompts.indices.map { "\(first.dropLast(1))\($0 + 1)" }
      )
    }
    return pages
  }
}

extension HTMLFacts {
  /// Everything that is read out or seen: the text, and what stands in fields until they are filled.
  var said: String {
    let seen = tags.flatMap { tag in
      ["placeholder", "aria-label", "title", "alt"].compactMap { tag.attributes[$0] }
    }
    let words = text.replacing(
      /<(script|style)[^>]*>.*?<\/(script|style)>/.dotMatchesNewlines(),
      with: " "
    )
    .replacing(/<[^>]*>/, with: " ")
    return ([words] + seen).joined(separator: " ")
  }
}
