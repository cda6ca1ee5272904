import Records
import Support
import Testing

@Suite struct `The twelve items of field notes` {
  @Test func `are asked in their order, with what each is about`() {
    let known: [(String, [String])] = [
      ("r1", ["researched"]), ("r2", ["researched"]), ("r3", ["researched"]), ("a1", ["answered"]),
      ("a2", ["answered"]), ("a3", ["answered"]), ("a4", ["articulate"]), ("a5", ["answered"]),
      ("c1", ["articulate"]), ("c2", ["confident"]), ("c3", ["confident", "articulate"]),
      ("c4", ["confident"]),
    ]
    #expect(Guidance.fieldNoteItems.map(\.id) == known.map(\.0))
    #expect(Guidance.fieldNoteItems.map(\.maps) == known.map(\.1))
  }

  @Test(arguments: [
    ("r1", "None", "Four or more"), ("r3", "None", "Four or more"), ("a1", "None", "All"),
    ("a2", "None", "All"), ("a5", "Not started", "Complete"), ("c1", "Never", "Every time"),
    ("c2", "I froze", "I continued right away"), ("c3", "Never", "Often"),
    // These are counted the other way round, so that 4 is always the end to repeat.
    ("a3", "Four times or more", "Never"), ("a4", "Four or more", "None"),
    ("c4", "The whole time", "Not at all"),
  ])
  func `run from 0 to 4 as they are meant to`(id: String, none: String, all: String) throws {
    let item = try #require(Guidance.fieldNoteItems.first { $0.id == id })
    #expect(item.anchors.first == none && item.anchors.last == all)
  }

  @Test(arguments: ["cannot-tell", ""])
  func `what cannot be told stays unknown`(typed: String) throws {
    for name in FieldNotes.itemNames {
      let filled = try FieldNotes.fields.fill(blank, from: Draft([name: typed]), asked: [name])
      #expect(filled.items.isEmpty, "\(name)")
    }
  }

  private var blank: FieldNotes {
    FieldNotes(id: Identifier(.numbered(1)), interview: Identifier(.numbered(2)), takenAt: .start)
  }
}
