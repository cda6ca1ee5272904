import Records
import Testing

private struct Note: Sendable, Fielded {
  var title = ""
  var mood: Int?
  var lines: [String] = []
  var link = ""
  var done = false

  static let fields = FieldTable<Note>([
    .line("title", \.title, "Title", about: .label, atMost: 10).required,
    .chips("mood", \.mood, "Mood", 0...10, low: "low", high: "high"),
    .lines("lines", \.lines, "Lines", about: .label),
    .checked("link", \.link, "Link", .link),
    .check("done", \.done, "Done"),
  ])
}

@Suite struct `Field tables` {
  @Test func `a record goes into a draft and comes back equal`() throws {
    var note = Note()
    note.title = "Walk"
    note.mood = 6
    note.lines = ["one", "two"]
    note.link = "https://example.org/a"
    note.done = true
    let again = try Note.fields.fill(Note(), from: Note.fields.draft(of: note))
    #expect(Note.fields.draft(of: again) == Note.fields.draft(of: note))
    #expect(again.lines == ["one", "two"] && again.done)
  }

  @Test func `every problem is reported at once, each at its field`() {
    let draft = Draft([
      "title": "much too long for ten", "mood": "11", "link": "javascript:alert(1)",
    ])
    #expect(throws: Problems.self) { try Note.fields.fill(Note(), from: draft) }
    do throws(Problems) {
      _ = try Note.fields.fill(Note(), from: draft)
    } catch {
      #expect(error.list.map(\.field) == ["title", "mood", "link"])
    }
  }

  @Test func `a field the draft does not speak of is left as it was`() throws {
    var note = Note()
    note.title = "Walk"
    note.mood = 3
    let filled = try Note.fields.fill(note, from: Draft(["title": "Run"]))
    #expect(filled.mood == 3 && filled.title == "Run")
  }

  @Test func `where both sides wrote, both texts are kept`() {
    var base = Note()
    base.title = "a"
    base.lines = ["old"]
    var theirs = base
    theirs.lines = ["theirs"]
    let merged = Note.fields.merge(
      Draft(["title": "a", "lines": "mine"]),
      base: base,
      theirs: theirs
    )
    #expect(merged.draft["lines"] == "theirs\n\nmine")
    #expect(merged.keptTwice == ["lines"])
  }

  @Test func `a field only one side touched takes that side`() {
    var base = Note()
    base.title = "a"
    base.mood = 1
    var theirs = base
    theirs.title = "theirs"
    let merged = Note.fields.merge(Draft(["title": "a", "mood": "9"]), base: base, theirs: theirs)
    #expect(merged.draft["title"] == "theirs" && merged.draft["mood"] == "9")
    #expect(merged.keptTwice.isEmpty)
  }
}

@Suite struct `An address` {
  @Test(
    arguments: [
      ("https://example.org", true), ("http://x.example/in/amara-okafor/", true),
      ("https://Example.ORG/A/1", true), ("https://x.example:8080/?a=b#c", true),
      ("HTTPS://x.example/", true), ("https://müller.example/é", true),
      ("http://127.0.0.1/", true),
      ("https://", false), ("https:///path", false), ("http://?x", false),
      ("ftp://x.example", false), ("x.example", false),
      ("mailto:a@x.example", false), ("javascript:alert(1)", false),
      ("https://" + String(repeating: "a", count: 2_000), false),
    ]
  )
  func `is one of the web where it names a place there`(_ text: String, _ isLink: Bool) {
    #expect(Control.link.admits(text) == isLink)
  }
}
