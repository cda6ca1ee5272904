import Foundation
import Insights
import Records
import Support
import Testing

/// What holds for cards of every kind, whatever they say.
@Suite struct `A card of any kind` {
  private static let plain = cards()
  private static let inWords = cards { $0.numbersOff = true }

  /// Cards of many lives, with what a person wishes.
  private static func cards(_ wish: @Sendable (inout Preferences) -> Void = { _ in }) -> [Insight] {
    let told = lives.flatMap { life in
      Journal().after(saving: life + [Given.preferences(wish)]).insights(Given.now)
    }
    return told
      + Sentences.journals.flatMap { $0.preferring(wish).journal.insights(MoodJournal.now) }
  }

  private static let lives: [[any JournalRecord]] =
    LadderTests.lives + [
      Given.waits(answered: 30, of: 60), Given.waits(answered: 12, of: 13),
      Given.waits(answered: 2, of: 9), Given.waits(answered: 9, of: 90),
      Given.practised(0..<40), Given.practised(100..<103), Given.mocks(6, isHeard: true),
      Given.mocks(1, isHeard: false), Given.talk(.advanced) { $0.wentWell = "The tour" },
      Given.guessed(12, 95, trueEvery: 5), Given.guessed(12, 50, trueEvery: 2),
    ]

  @Test func `is among those that are tried here`() {
    #expect(Set(Self.plain.map(\.kind)) == Set(Insight.Kind.all))
  }

  @Test func `says what it rests on, what would change it, and in three lines how it comes about`()
  {
    for card in Self.plain {
      #expect(!card.basis.isEmpty && !card.wouldChange.isEmpty, "\(card.kind)")
      #expect(card.method.count >= 3, "\(card.kind)")
      #expect(
        card.standing != .likely || card.interval != nil || card.kind == .factors,
        "\(card.kind)"
      )
    }
  }

  @Test func `does not say again of its interval what stands before it`() {
    for interval in Self.plain.compactMap(\.interval).map(Speaker.english.say) {
      #expect(!interval.lowercased().contains("nine times in ten"), "\(interval)")
    }
  }

  @Test func `has neither a number nor a picture where the person wants none`() {
    let cards = Self.inWords
    // A calendar of numbers has nothing to say in words.
    #expect(Set(cards.map(\.kind)) == Set(Insight.Kind.all).subtracting([.moodCalendar]))
    for card in cards {
      #expect(card.figure == nil, "\(card.kind)")
      for phrase in Self.phrases(of: card) {
        // The year of a book or of a survey is part of its name.
        let said = Speaker.english.say(phrase).replacing(/\b(?:19|20)\d\d\b/, with: "")
        #expect(said.rangeOfCharacter(from: .decimalDigits) == nil, "\(card.kind): \(said)")
      }
    }
  }

  /// An own figure is a number the person typed; it is said in words too.
  @Test func `says a figure of the person's own in words, too`() throws {
    let wishes = Given.preferences {
      $0.numbersOff = true
      $0.usualShares = ["round-to-next": 44]
    }
    let records = Given.funnel(150, 30, 2, 0) + [wishes]
    let cards = Journal().after(saving: records).insights(Given.now)
    let funnel = try #require(cards.first { $0.kind == .funnel && $0.standing != .counts })
    let said = (funnel.more + funnel.method).map(Speaker.english.say)
    #expect(
      said.contains("Compared with your own figure: from a first interview to the next step.")
    )
    #expect(said.contains { $0.contains("Your own figure: about half.") })
    #expect(!said.contains { $0.contains("44") })
  }

  private static func phrases(of card: Insight) -> [Phrase] {
    [card.title, card.summary, card.basis, card.wouldChange] + card.more + card.method
      + [card.interval, card.suggestion].compactMap(\.self)
  }
}
