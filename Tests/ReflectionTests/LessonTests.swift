import Records
import Support
import Testing

@Suite struct `The lessons shelf` {
  private let now = Given.now

  @Test func `finds lessons by words, by sort, and those set aside`() {
    let keep = Given.lesson(.keep, "Opening with the meter project")
    var change = Given.lesson(.change, "Pause")
    change.ifCue = "the case starts"
    var aside = Given.lesson(.keep, "An old one")
    aside.setAside = true
    let journal = Given.journal(keep, change, aside)
    func found(_ words: String = "", _ sort: LessonSort? = nil, aside: Bool = false) -> [String] {
      var query = LessonQuery()
      query.words = SoughtWords(words)
      query.sort = sort
      query.isSetAside = aside
      return journal.lessons(matching: query).map(\.text).sorted()
    }
    #expect(found() == ["Opening with the meter project", "Pause"])
    #expect(found("CASE") == ["Pause"])
    #expect(found("", .keep) == ["Opening with the meter project"])
    #expect(found("", aside: true) == ["An old one"])
  }

  @Test func `says where a lesson came from and what came after a trial`() throws {
    let panel = Given.interview("Panel", daysAgo: 9)
    let next = Given.interview("Final", daysAgo: 1, .advanced)
    let debrief = Given.debrief(panel)
    var lesson = Given.lesson(.change, "Pause")
    lesson.source = debrief.id.raw
    var notes = Given.notes(next)
    notes.lesson = lesson.id
    notes.tried = .partly
    let journal = Given.journal(panel, next, debrief, lesson, notes)
    let origin = journal.origin(of: lesson)
    #expect(origin.interview?.id == panel.id && origin.application?.company == "Helios Energy")
    #expect(origin.record?.reference == debrief.reference)
    #expect(journal.trials(of: lesson).map(\.outcome) == [.advanced])
    #expect(journal.trials(of: lesson).map(\.answer) == [.partly])
  }

  @Test func `one written by hand came from nowhere`() {
    let lesson = Given.lesson(.keep, "Eat first")
    let origin = Given.journal(lesson).origin(of: lesson)
    #expect(origin.record == nil && origin.interview == nil && origin.application == nil)
  }

  @Test func `a lesson set aside can be brought along again`() throws {
    let lesson = Given.lesson(.keep, "Eat first")
    let journal = Given.journal(lesson)
    let aside = journal.after(journal.changes(settingAside: true, lesson.id))
    #expect(aside.lessons(.keep).isEmpty)
    #expect(aside.changes(settingAside: true, lesson.id).isEmpty)
    let again = aside.after(aside.changes(settingAside: false, lesson.id))
    #expect(again.lessons(.keep).map(\.text) == ["Eat first"])
  }
}

@Suite struct `Their words` {
  private let now = Given.now

  private func request(_ text: String, answer: String, on day: Day?) -> AdviceRequest {
    var request = AdviceRequest(id: now.newID(), writtenAt: now.now)
    request.recipient = "Mara Lind"
    request.text = text
    request.answer = answer
    request.answeredOn = day
    return request
  }

  @Test func `come from noes, answers, replies and people, newest first`() {
    var no = Given.rejection(hoursAgo: 24 * 5)
    no.theirWords = "Somebody else."
    let contact = Contact(id: now.newID(), addedAt: now.now, name: "Tom")
    var touch = Touchpoint(
      id: now.newID(),
      contact: contact.id,
      day: now.today - 1,
      addedAt: now.now
    )
    touch.theirWords = "Slow down a little."
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t4-reply")
    message.reply = "Good luck."
    message.repliedOn = now.today - 3
    let journal = Given.journal(
      no,
      contact,
      touch,
      message,
      request("What one thing?", answer: "Examples.", on: now.today),
      Given.rejection(hoursAgo: 2)
    )
    let words = journal.theirWords(now)
    #expect(
      words.map(\.text) == [
        "Examples.", "Slow down a little.", "Good luck.", "Somebody else.",
      ]
    )
    #expect(words.map(\.speaker) == ["Mara Lind", "Tom", "", "Helios Energy"])
  }

  @Test func `of a hidden employer stay out of sight, and so do its questions`() {
    var hidden = Given.application
    hidden.isHidden = true
    var no = Given.rejection(hoursAgo: 24)
    no.theirWords = "Somebody else."
    let panel = Given.interview("Panel", daysAgo: 3)
    let debrief = Given.debrief(panel, question: "Why the drift?")
    var lesson = Given.lesson(.keep, "The opening")
    lesson.source = debrief.id.raw
    let shown = Given.journal(no, panel, debrief, lesson)
    #expect(shown.theirWords(now).count == 1)
    #expect(shown.questionLog(matching: QuestionQuery(), now).count == 1)
    let journal = shown.after([.save(hidden)])
    #expect(journal.theirWords(now).isEmpty)
    #expect(journal.questionLog(matching: QuestionQuery(), now).isEmpty)
    #expect(journal.origin(of: lesson).interview == nil)
    #expect(journal.lessons(.keep).count == 1, "what was learned there stays")
  }

  @Test func `that nobody asked for are no question for advice`() {
    let unasked = request("", answer: "You explain well.", on: now.today)
    #expect(unasked.isUnasked)
    var asked = request("What one thing?", answer: "", on: nil)
    #expect(!asked.isUnasked && asked.standing == .draft)
    asked.askedOn = now.today
    #expect(asked.standing == .open)
    let journal = Given.journal(unasked, asked)
    #expect(journal.adviceRequests(.open).count == 1)
    #expect(journal.adviceRequests(.answered).isEmpty)
  }
}
