import Foundation
import Records
import Support
import Testing

@Suite struct `A form that names what is gone` {
  private let now = Surroundings.fixed(seed: 78)
  private let gone = RecordID(UUID(uuidString: "01980000-0000-7000-8000-000000000001") ?? UUID())

  @Test func `is saved, and speaks of nothing nobody can open`() throws {
    let (journal, _, interview) = Telling.interviewed()
    var lesson = Lesson(id: now.newID(), learnedAt: now.now, sort: .keep, text: "Ask early")
    lesson.source = gone
    lesson.application = interview.application
    let saved = journal.after(journal.withoutMentionsOfGone([.save(lesson)]))[lesson.id]
    #expect(saved?.source == nil)
    #expect(saved?.application == interview.application && saved?.text == "Ask early")
  }

  @Test func `is left out where nothing is left of it`() {
    let aside = SetAside(id: now.newID(), subject: gone, until: now.today + 1, saidAt: now.now)
    #expect(Journal().withoutMentionsOfGone([.save(aside)]).isEmpty)
  }

  @Test func `may name what is saved with it, and what it named before`() throws {
    var lesson = Lesson(id: now.newID(), learnedAt: now.now, sort: .keep, text: "Ask early")
    let (_, application, _) = Telling.interviewed()
    lesson.application = application.id
    let together = Journal().after(
      Journal().withoutMentionsOfGone([.save(lesson), .save(application)])
    )
    #expect(together[lesson.id]?.application == application.id)
    let alone = Journal().after(saving: [lesson])
    lesson.text = "Ask earlier"
    let edited = alone.after(alone.withoutMentionsOfGone([.save(lesson)]))
    #expect(edited[lesson.id]?.application == application.id)
  }
}
