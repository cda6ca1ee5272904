import Foundation
import Records
import Support
import Testing
@testable import Web

/// "Close this application?": asked in the list, answered by a person, taken back at any time.
@Suite struct `A long silence` {
  private let visitor = Visitor()

  private func application(
    sent days: Int,
    _ company: String = "Helios Energy"
  ) async throws
    -> Identifier<JobApplication>
  {
    let today = visitor.clock.surroundings.today
    var application = JobApplication(
      id: visitor.clock.surroundings.newID(),
      addedAt: .start,
      company: company,
      title: "Data analyst"
    )
    application.stage = .applied
    application.appliedOn = today - days
    application.history = [StageChange(stage: .applied, day: today - days)]
    let saved = application
    try await visitor.keeper.commit { _ in [.save(saved)] }
    return saved.id
  }

  private func stage(_ id: Identifier<JobApplication>) async throws -> Stage? {
    try await visitor.keeper.journal()[id]?.stage
  }

  private var isAsked: Bool {
    get async throws {
      try await visitor.get("/applications").text.contains("Close this application?")
    }
  }

  @Test func `is asked about once few answers still come, and not before`() async throws {
    _ = try await application(sent: 20)
    #expect(try await !isAsked)
    _ = try await application(sent: 90, "Tidewater Logistics")
    #expect(try await isAsked)
  }

  @Test func `ends where the person says so, and can be opened again`() async throws {
    let id = try await application(sent: 90)
    let page = try await visitor.submit("/applications/\(id)/silence", [("answer", "close")])
    #expect(page.text.contains("Closed as no reply."))
    #expect(try await stage(id) == .noAnswer)
    #expect(page.form("Open it again") == "/applications/\(id)/silence")
    _ = try await visitor.submit("/applications/\(id)/silence", [("answer", "reopen")])
    #expect(try await stage(id) == .applied)
    #expect(try await !isAsked)
  }

  @Test func `counts from the day it was sent, whenever that was written down`() async throws {
    let sent = visitor.clock.surroundings.today - 90
    let fields = [("company", "Helios Energy"), ("title", "Data analyst"), ("stage", "applied")]
    _ = try await visitor.submit("/applications", fields)
    var added = try #require(try await visitor.keeper.journal().shelf(JobApplication.self).first)
    added.appliedOn = sent
    let saved = added
    try await visitor.keeper.commit { _ in [.save(saved)] }
    #expect(try await isAsked)
  }

  @Test func `is not asked about again where the person keeps it open`() async throws {
    let id = try await application(sent: 90)
    let fields = [("answer", "keep"), ("back", "/applications")]
    let list = try await visitor.submit("/applications/\(id)/silence", fields)
    #expect(
      list.text.contains("This application stays open.")
        && !list.text.contains("Close this application?")
    )
    #expect(try await stage(id) == .applied)
  }

  @Test func `is not asked about where insights are off, nor soon after a no`() async throws {
    _ = try await application(sent: 90)
    _ = try await visitor.submit("/rejections", [("company", "Ostrava Games")])
    #expect(try await !isAsked)
    visitor.clock.advance(days: 4)
    #expect(try await isAsked)
    var preferences = try await visitor.keeper.journal().preferences(zone: .berlin)
    preferences.insightsOff = true
    let off = preferences
    try await visitor.keeper.commit { _ in [.save(off)] }
    #expect(try await !isAsked)
  }

  @Test func `counts from the day they named, and a week more`() async throws {
    let id = try await application(sent: 90)
    let today = visitor.clock.surroundings.today
    var named = try #require(try await visitor.keeper.journal()[id])
    named.answerBy = today - 5
    let saved = named
    try await visitor.keeper.commit { _ in [.save(saved)] }
    #expect(try await !isAsked)
    #expect(
      try await visitor.get("/applications/\(id)").text.contains(
        "They said you would hear by 18 November."
      )
    )
    visitor.clock.advance(days: 120)
    #expect(try await isAsked)
  }

  @Test func `in words where the person prefers them`() async throws {
    _ = try await application(sent: 90)
    var preferences = try await visitor.keeper.journal().preferences(zone: .berlin)
    preferences.numbersOff = true
    let words = preferences
    try await visitor.keeper.commit { _ in [.save(words)] }
    #expect(
      try await visitor.get("/applications").text.contains("Chance that they still reply: few")
    )
  }
}
