import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `A text file of Anki` {
  @Test func `is read by its headers, and its HTML becomes plain words`() throws {
    let file = try AnkiFile(Anki.fixture("notes.txt"))
    #expect(file.notes.map(\.guid) == ["mX0Q&b!1f;", "#k[9s~2", "pQ2z(=7", "t5Y", "empty1"])
    #expect(file.notes[0].question == "Why do you want to work \"here\"?")
    #expect(file.notes[0].answer == "Their meter project.\nAnd the team I met.")
    #expect(file.notes[1].answer == "The rota was late.\nI told the ward at noon.")
    #expect(file.notes[0].tags == ["motivation", "competency::communication"])
    #expect(file.notes.map(\.line) == [7, 8, 9, 10, 11])
  }

  @Test func `has its clozes asked, and answered whole`() throws {
    let cloze = try AnkiFile(Anki.fixture("notes.txt")).notes[2]
    #expect(cloze.question == "A good answer has […], [what you did] and […].")
    #expect(cloze.answer == "A good answer has situation, action and result.")
  }

  @Test func `leaves pictures and sounds, and says so`() throws {
    let notes = try AnkiFile(Anki.fixture("notes.txt")).notes
    #expect(notes.map(\.hasMedia) == [false, false, false, true, false])
    #expect(notes[3].question == "Read this chart aloud.")
    #expect(notes[3].answer == "Begin with the axes.")
  }

  @Test func `may name its columns, and be parted by another sign`() throws {
    let file = try AnkiFile(Anki.fixture("by-hand.csv"))
    #expect(file.notes.map(\.question) == ["Why did you leave?", "What is \"good\" to you?"])
    #expect(file.notes[0].answer == "The project ended.\n\nIt ran from 2021\nto 2023.")
    #expect(file.notes.map(\.tags) == [["from-mara", "integrity"], ["from-mara"]])
  }

  @Test(arguments: ["a\tb\n", "a|b\n", "a;b\n", "a,b\n", "a:b\n"])
  func `without headers is parted by the first usual sign`(text: String) throws {
    let note = try #require(try AnkiFile(Data(text.utf8)).notes.first)
    #expect(note.question == "a" && note.answer == "b")
  }

  @Test(arguments: [
    ("#separator:tab\n", AnkiFlaw.nothing),
    ("#separator:dash\na-b\n", .separator("dash")), ("#guid column:1\nabc\n", .noField),
  ])
  func `that is none says what to do`(text: String, flaw: AnkiFlaw) {
    #expect(throws: flaw) { try AnkiFile(Data(text.utf8)) }
    #expect(!Speaker.english.say(flaw.phrase).isEmpty)
  }

  @Test func `that is empty says so`() {
    #expect(throws: TableFlaw.empty) { try AnkiFile(Data()) }
  }

  @Test func `of whatever bytes is read or refused, and never a trap`() {
    for seed in Seed.all {
      var source = SplitMix64(seed: seed.number)
      let signs: [String] = [
        "#", "separator:", "tags column:", "html:true", "\t", "\n", "\"", "<", ">", "&", ";", "br",
        "{{c1::", "}}", "::", "[sound:", "]", "é", "0", "99", "\r\n", "|", "&#x110000;", "&#55296;",
      ]
      let text = (0..<Int.random(in: 0...60, using: &source))
        .map { _ in signs.randomElement(using: &source) ?? "" }.joined()
      if let file = try? AnkiFile(Data(text.utf8)) {
        _ = file.plan(ImportChoices(), for: ImportTarget(Journal(), .fixed(seed: 3)))
      }
    }
  }
}

@Suite struct `Questions from Anki` {
  private let now = Surroundings.fixed(seed: 71)

  private func plan(
    _ journal: Journal,
    _ choices: ImportChoices = ImportChoices()
  ) throws -> ImportPlan {
    try AnkiFile(Anki.fixture("notes.txt")).plan(choices, for: ImportTarget(journal, now))
  }

  @Test func `come in once, sorted by their tags, in the order of the file`() throws {
    let first = try plan(Journal())
    #expect(first.rows.map(\.verb) == [.add, .add, .add, .add, .leave])
    let journal = Journal().after(first.changes)
    let cards = Array(journal.shelf(QuestionCard.self))
    #expect(cards.map(\.competency) == ["communication", "planning", nil, nil])
    #expect(cards[0].labels == ["motivation"] && cards[1].labels == ["hard"])
    #expect(cards[1].guid == "#k[9s~2" && cards.allSatisfy { $0.sort == .own })
    let second = try plan(journal)
    #expect(second.changes.isEmpty && second.count(.same) == 4)
  }

  @Test func `stay out one by one`() throws {
    let plan = try plan(Journal(), ImportChoices(excluded: [7, 9]))
    #expect(plan.rows.map(\.verb) == [.exclude, .add, .exclude, .add, .leave])
    #expect(plan.changes.count == 2)
  }

  @Test func `fill what is empty, and take over only where somebody wants that`() throws {
    var known = QuestionCard(
      id: now.newID(),
      addedAt: now.now,
      question: "what went wrong on  the last project?"
    )
    let filled = try plan(Journal().after(saving: [known]))
    #expect(filled.rows[1].verb == .update && filled.rows[1].record == known.reference)
    known.answer = "My own."
    known.guid = "#k[9s~2"
    known.competency = "planning"
    known.labels = ["hard"]
    let kept = try plan(Journal().after(saving: [known]))
    #expect(kept.rows[1].verb == .same && !kept.rows[1].notices.isEmpty)
    let taken = try plan(Journal().after(saving: [known]), ImportChoices(takesOver: true))
    let card = Journal().after(saving: [known]).after(taken.changes)[known.id]
    #expect(card?.answer == "The rota was late.\nI told the ward at noon.")
    #expect(card?.question == "What went wrong on the last project?")
  }

  @Test func `go out and come back as they are`() throws {
    let family = try #require(Guidance.questionFamilies.first)
    var own = QuestionCard(
      id: now.newID(),
      addedAt: now.now,
      question: "Why \"us\" & not <them>?\nReally?"
    )
    own.answer = "#1: the team,\nand the work."
    own.labels = ["for Mara", "hard"]
    own.competency = "teamwork"
    var named = QuestionCard(id: now.newID(), addedAt: now.now, question: "Named by Anki?")
    named.guid = "#a\"b"
    var done = QuestionCard(id: now.newID(), addedAt: now.now, question: "Done with?")
    done.standing = .retired
    var banked = QuestionCard(id: now.newID(), addedAt: now.now, question: family.title)
    banked.family = family.id
    let journal = Journal().after(saving: [own, named, done, banked])
    let written = AnkiCards.data(of: journal)
    #expect(written == AnkiCards.data(of: journal), "the same bytes, so the same names")
    let text = String(decoding: written, as: UTF8.self)
    #expect(text.hasPrefix("#separator:tab\n#html:true\n#guid column:1\n"))
    let file = try AnkiFile(written)
    #expect(Set(file.notes.map(\.guid)).contains(own.id.description) && file.notes.count == 3)
    let again = file.plan(ImportChoices(), for: ImportTarget(journal, now))
    #expect(again.changes.isEmpty, "\(again.rows)")
    #expect(again.rows.allSatisfy { $0.notices.isEmpty }, "\(again.rows)")
    let elsewhere = Journal().after(
      file.plan(ImportChoices(), for: ImportTarget(Journal(), now)).changes
    )
    let card = elsewhere.shelf(QuestionCard.self).first { $0.guid == own.id.description }
    #expect(card?.question == own.question && card?.competency == "teamwork")
    #expect(card?.labels == ["for_Mara", "hard"])
    #expect(elsewhere.shelf(QuestionCard.self).contains { $0.guid == "#a\"b" })
  }
}

private enum Anki {
  static func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: Given.file("anki/\(name)"))
  }
}
