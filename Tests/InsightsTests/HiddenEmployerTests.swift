import Foundation
import Insights
import Records
import Support
import Testing

/// An employer that is hidden counts along, and no card shows which it was.
@Suite struct `An employer that is hidden` {
  private func everything(_ journal: Journal, _ now: Surroundings) -> [String] {
    journal.insights(now).flatMap { card -> [Phrase] in
      let figure = card.figure.map { [$0.title, $0.summary] + $0.table.rows.flatMap(\.self) }
      return [card.title, card.summary, card.basis] + card.more
        + [card.interval].compactMap(\.self) + (figure ?? [])
    }.map(Speaker.english.say)
  }

  private func application(isHidden: Bool, source: String) -> JobApplication {
    var application = Given.application(.rejected, source: source)
    application.company = "Ostrava Games"
    application.isHidden = isHidden
    return application
  }

  /// Notes, a lesson from a look back, and a way of finding jobs that only this employer has.
  private func life(isHidden: Bool) -> Journal {
    let own = application(isHidden: isHidden, source: "Ostrava careers")
    let talks = (0..<6).map { Given.interview(of: own, .advanced, daysAgo: 60 - $0) }
    var notes = FieldNotes(id: Given.newID(), interview: talks[0].id, takenAt: Given.moment(60))
    notes.wentWell = "The Ostrava tour"
    var debrief = Debrief(id: Given.newID(), writtenAt: Given.moment(50))
    debrief.interview = talks[0].id
    var lesson = Lesson(
      id: Given.newID(),
      learnedAt: Given.moment(50),
      sort: .keep,
      text: "Ostrava liked the map"
    )
    lesson.source = debrief.id.raw
    let agency = Given.application(.interview, source: "Agency")
    let others =
      Given.sorted(phone: (8, of: 14), video: (10, of: 20))
      + (0..<2).map { Given.interview(of: agency, .advanced, daysAgo: 20 + $0) }
    let records: [any JournalRecord] = [own, agency, notes, debrief, lesson]
    return Journal().after(saving: records + talks + others)
  }

  @Test func `is in no word of any card`() {
    let shown = everything(life(isHidden: false), Given.now).filter { $0.contains("strava") }
    #expect(shown.contains("“The Ostrava tour”") && shown.contains("“Ostrava liked the map”"))
    #expect(shown.contains { $0.contains("ostrava careers") }, "the sort is named: \(shown)")
    let hidden = everything(life(isHidden: true), Given.now)
    #expect(!hidden.contains { $0.lowercased().contains("ostrava") })
  }

  @Test func `still counts`() throws {
    let counts = [true, false].map { isHidden in
      life(isHidden: isHidden).insights(Given.now).first { $0.kind == .segments }?.count
    }
    #expect(counts[0] == 42 && counts[0] == counts[1])
  }

  @Test func `has no row among the setbacks, and its days count all the same`() throws {
    func card(isHidden: Bool) throws -> Insight {
      let own = application(isHidden: isHidden, source: "")
      let no = Rejection(
        id: MoodJournal.now.newID(),
        application: own.id,
        learnedOn: MoodJournal.now.today - 25,
        savedAt: MoodJournal.now.now.addingTimeInterval(-25 * 86_400)
      )
      let journal = MoodJournal().adding(0..<120) { _ in 6 }.adding(noes: [60])
        .adding(own).adding(no)
      return try #require(
        journal.journal.insights(MoodJournal.now).first { $0.kind == .bounceBack }
      )
    }
    let (shown, hidden) = (try card(isHidden: false), try card(isHidden: true))
    #expect(shown.figure?.table.rows.count == 2 && hidden.figure?.table.rows.count == 1)
    #expect(shown.basis == hidden.basis && shown.count == 2)
  }
}
