import Foundation
import Records
import Support
import Testing

@Suite struct `Searching` {
  private func lesson(_ number: UInt64, _ text: String) -> Lesson {
    Lesson(
      id: Identifier(.numbered(number)),
      learnedAt: .start + Double(number),
      sort: .keep,
      text: text
    )
  }

  private func journal(_ texts: [String]) -> Journal {
    Journal().after(
      texts.enumerated().map { .save(lesson(UInt64($0.offset + 1), $0.element)) }
    )
  }

  @Test(arguments: [
    ("muller", "Coffee with Frau Müller"), ("MÜLLER", "coffee with frau muller"),
    ("cafe\u{301}", "the CAFE at the corner"), ("москва", "МОСКВА"), ("日本", "日本語の面接"),
    ("frau coffee", "Coffee with Frau Müller"), ("lodz", "Łódź"), ("soren", "Søren"),
    ("isik", "Işık"), ("strasse", "Straße"), ("łódź", "Lodz"),
  ])
  func `finds words in either case, accents or not`(typed: String, text: String) {
    let found = journal([text]).found(SoughtWords(typed), atMost: 5)
    #expect(found.flatMap(\.hits).count == 1)
  }

  @Test func `wants every word, and nothing for no word`() {
    let journal = journal(["Pause before the case"])
    #expect(journal.found(SoughtWords("pause before tea"), atMost: 5).isEmpty)
    #expect(journal.found(SoughtWords("  "), atMost: 5).isEmpty)
  }

  @Test func `leaves an employer the person has hidden out of sight`() {
    var (journal, application, interview) = Telling.interviewed()
    #expect(!journal.found(SoughtWords("helios"), atMost: 5).isEmpty)
    #expect(!journal.found(SoughtWords("mara"), atMost: 5).isEmpty)
    application.isHidden = true
    journal = journal.after([.save(application), .save(interview)])
    #expect(journal.found(SoughtWords("helios"), atMost: 5).isEmpty)
    #expect(journal.found(SoughtWords("mara"), atMost: 5).isEmpty)
  }

  @Test func `groups by kind, newest first, and says when there is more`() throws {
    let journal = journal(["case one", "case two", "case three"])
      .after([.save(Contact(id: Identifier(.numbered(99)), addedAt: .start, name: "Casey"))])
    let groups = journal.found(SoughtWords("case"), atMost: 2)
    #expect(groups.map(\.kind) == [Lesson.kind, Contact.kind])
    let lessons = try #require(groups.first)
    #expect(lessons.hits.compactMap { ($0.record as? Lesson)?.text } == ["case three", "case two"])
    #expect(lessons.hasMore)
    #expect(journal.found(SoughtWords("case"), only: Contact.kind, atMost: 2).count == 1)
  }

  @Test func `shows some words round the place, on one line`() {
    let long =
      String(repeating: "before it ", count: 20) + "the Möbel\nquestion"
      + String(repeating: " after it", count: 20)
    let snippet = Snippet(of: [long], around: SoughtWords("mobel"))
    #expect(snippet.match == "Möbel")
    #expect(snippet.before.hasPrefix("…before") || snippet.before.hasPrefix("…it"))
    #expect(snippet.before.hasSuffix("the "))
    #expect(snippet.after.hasPrefix(" question"))
    #expect(snippet.after.hasSuffix("…"))
    #expect(snippet.before.count + snippet.after.count < 140)
  }
}
