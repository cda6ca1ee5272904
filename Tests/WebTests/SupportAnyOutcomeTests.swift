import Foundation
import Journaling
import Records
import Samples
import Support
import Synchronization
import Testing
@testable import Web

/// Whoever writes such words about themselves reads whom to call, however their form ends.
@Suite(.serialized) struct `People to talk to, however a form ends` {
  private static let heavy = "Some nights I don't want to be here anymore."

  private func hasPanel(_ reply: Reply) -> Bool {
    reply.text.contains("you deserve to talk to a person now.")
      || reply.text.contains("You deserve to talk to a person now")
  }

  /// The calls of a store that fail now.
  private final class Failing: Sendable {
    let calls = Mutex<Set<StoreCall>>([])

    func visitor(over store: any JournalStore) -> Visitor {
      Visitor(
        store: TappedStore(store) { call in
          if self.calls.withLock({ $0.contains(call) }) { throw StoreTrouble.diskFull }
        }
      )
    }

    func fail(_ failing: Set<StoreCall>) { calls.withLock { $0 = failing } }
  }

  /// What cannot be done, and the calls that then fail.
  private static let troubles: [(String, Set<StoreCall>)] = [
    ("nothing can be saved", [.append, .keep, .discard]),
    ("nothing can be read", [.head, .newest, .newestOf, .entriesAfter, .draft, .drafts]),
  ]

  @Test func `with an error where the disk is full or the journal cannot be read`() async throws {
    for (what, calls) in Self.troubles {
      let failing = Failing()
      let visitor = failing.visitor(over: MemoryStore())
      failing.fail(calls)
      let reply = try await visitor.post("/check-ins", [("note", Self.heavy)])
      #expect(reply.status >= 500 && hasPanel(reply), "\(what)")
      #expect(reply.text.contains("href=\"tel:"), "\(what)")
      failing.fail([])
      let next = try await visitor.get("/people")
      #expect(hasPanel(next) && next.text.contains("Not what I meant"), "and it can be closed")
      #expect(try await !hasPanel(visitor.get("/plan")))
    }
  }

  @Test func `with a list of problems`() async throws {
    let reply = try await Visitor().post("/check-ins", [("note", Self.heavy), ("mood", "99")])
    #expect(reply.status == 422 && hasPanel(reply))
  }

  @Test func `with a record that is gone, or an address that never was`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post("/lessons", [("text", "Breathe"), ("sort", "keep")])
    let lesson = try #require(try await visitor.keeper.journal().shelf(Lesson.self).first)
    _ = try await visitor.post("/records/lesson/\(lesson.id)/removal")
    try await visitor.keeper.commit { _ in [.remove(lesson.reference)] }
    let gone = try await visitor.post("/lessons/\(lesson.id)", [("text", Self.heavy)])
    #expect(gone.status == 409 && hasPanel(gone))
    let never = try await Visitor().post(
      "/lessons/01980000-0000-7000-8000-000000000001",
      [("text", Self.heavy)]
    )
    #expect(never.status >= 400 && hasPanel(never))
  }

  @Test func `with a form that was open too long`() async throws {
    let reply = try await Visitor().post("/check-ins", [("note", Self.heavy)], token: false)
    #expect(reply.status == 403 && hasPanel(reply))
  }

  @Test func `and not where words are not watched`() async throws {
    let failing = Failing()
    let visitor = failing.visitor(over: MemoryStore())
    var preferences = Preferences(id: Preferences.theOne, savedAt: .start, zone: "Europe/Berlin")
    preferences.wordsWatchOff = true
    let saved = preferences
    try await visitor.keeper.commit { _ in [.save(saved)] }
    failing.fail([.append, .keep])
    let reply = try await visitor.post("/check-ins", [("note", Self.heavy)])
    #expect(reply.status == 507 && !hasPanel(reply))
  }

  /// A field with text on some page of a lived-in journal.
  private struct Asked: Hashable {
    let action: String
    let field: String
    var rest: [[String]]

    func sent(_ text: String) -> [(String, String)] {
      rest.map { ($0[0], $0[1]) } + [(field, text)]
    }
  }

  private func asked(by visitor: Visitor) async throws -> [Asked] {
    let site = try await FuzzedSite(visitor, reading: 160)
    var asked: [String: Asked] = [:]
    for address in site.addresses where !address.contains("/import") {
      let page = try await visitor.get(address).text
      for form in page.matches(of: /<form ([^>]*)>(.*?)<\/form>/.dotMatchesNewlines()) {
        guard form.1.contains("method=\"post\""),
          let action = String(form.1).firstMatch(of: /action="([^"]*)"/)?.1,
          let shown = ShownForm.all(of: String(form.0)).first
        else { continue }
        let texts = HTMLFacts(String(form.2)).tags.filter { tag in
          tag.name == "textarea"
            || tag.name == "input" && ["text", nil].contains(tag.attributes["type"])
        }.compactMap { $0.attributes["name"] }
        let shape = String(action).replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: ":")
          .replacing(/activities\/[a-z-]+/, with: "activities/:")
        for field in Set(texts) {
          let rest = shown.fields.filter { ![field, "press"].contains($0.name) }
          asked["\(shape) \(field)"] = Asked(
            action: shown.action,
            field: field,
            rest: rest.map { [$0.name, $0.value] }
          )
        }
      }
    }
    return asked.sorted { $0.key < $1.key }.map(\.value)
  }

  @Test func `on every form that reads what somebody writes about themselves`() async throws {
    let sample = MemoryStore()
    let guide = Visitor(store: sample)
    let changes = SampleJournal.changes(endingAt: guide.clock.surroundings)
    try await guide.keeper.commit { _ in changes }
    let fields = try await asked(by: guide)
    #expect(fields.count > 60)
    let troubled = Self.troubles.map { what, calls in
      let failing = Failing()
      return (what, calls, failing, failing.visitor(over: sample))
    }
    var read: Set<String> = []
    for asked in fields {
      var shown: [String: Bool] = [:]
      for (what, calls, failing, visitor) in troubled {
        failing.fail(calls)
        let reply = try await visitor.post(asked.action, asked.sent(Self.heavy))
        failing.fail([])
        // What was saved or kept nevertheless is answered on the page that follows.
        let next = try await visitor.get(reply.location ?? "/noise-primer")
        shown[what] = reply.status < 400 ? hasPanel(next) : hasPanel(reply)
        // Nothing waits for a page or stands on one any more when the next form is sent.
        _ = try await visitor.get("/noise-primer")
        for path in [asked.action, reply.location ?? "/noise-primer"] {
          _ = try await visitor.post("/support/panel", [("back", path), ("go", "close")])
        }
      }
      // The words are saved only now, as they are heard only where they are new.
      let usual = try await Visitor(store: sample).submit(asked.action, asked.sent(Self.heavy))
      for (what, isShown) in shown {
        #expect(isShown == hasPanel(usual), "\(asked.action) \(asked.field), \(what)")
      }
      if hasPanel(usual) { read.insert(asked.action) }
    }
    #expect(read.count >= 8, "\(read)")
  }
}
