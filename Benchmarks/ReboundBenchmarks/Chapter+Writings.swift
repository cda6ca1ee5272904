import Foundation
import Records

extension Chapter {
  /// Steps two and three.
  mutating func written() -> [Change] {
    let at = learned.now.addingTimeInterval(86_400)
    var kind = SelfCompassionBreak(id: learned.newID(), writtenAt: at)
    kind.recovery = recovery.id
    kind.setback = Prose.text(200, &chance)
    kind.others = Prose.text(200, &chance)
    kind.friend = Prose.text(260, &chance)
    kind.act = Prose.text(80, &chance)
    var version = LearnersVersion(id: learned.newID(), writtenAt: at.addingTimeInterval(86_400))
    version.recovery = recovery.id
    version.name = "The week of the case"
    version.stood = Prose.text(200, &chance)
    version.tried = Prose.text(200, &chance)
    version.foundOut = Prose.text(200, &chance)
    version.next = Prose.text(160, &chance)
    return [.save(kind), .save(version)]
  }

  /// Steps one and five.
  mutating func lookedBack() -> [Change] {
    let at = learned.now.addingTimeInterval(1.5 * 86_400)
    var debrief = Debrief(id: learned.newID(), writtenAt: at)
    debrief.recovery = recovery.id
    debrief.interview = interview.id
    debrief.keep = Prose.text(90, &chance)
    debrief.question = chance.one(of: Prose.questions)
    debrief.said = Prose.text(420, &chance)
    debrief.wouldSay = Prose.text(420, &chance)
    debrief.inMyHands = [Prose.text(60, &chance)]
    debrief.change = Prose.text(60, &chance)
    var card = QuestionCard(id: learned.newID(), addedAt: at, question: debrief.question)
    card.said = debrief.said
    card.answer = debrief.wouldSay
    card.competency = chance.one(of: Prose.competencies)
    card.recovery = recovery.id
    card.source = debrief.id.raw
    var review = PracticeReview(
      id: learned.newID(),
      card: card.id,
      reviewedAt: at.addingTimeInterval(4 * 86_400)
    )
    review.answer = Prose.text(700, &chance)
    review.score = chance.number(2...5)
    return [
      .save(debrief), .save(lesson(.keep, debrief)), .save(lesson(.change, debrief)), .save(card),
      .save(review),
    ]
  }

  private mutating func lesson(_ sort: LessonSort, _ debrief: Debrief) -> Lesson {
    var lesson = Lesson(
      id: learned.newID(),
      learnedAt: debrief.writtenAt,
      sort: sort,
      text: Prose.text(200, &chance)
    )
    lesson.ifCue = Prose.text(60, &chance)
    lesson.thenAction = Prose.text(60, &chance)
    lesson.recovery = recovery.id
    lesson.source = debrief.id.raw
    lesson.application = application.id
    return lesson
  }

  /// Step four, and what was planned.
  mutating func reachedOut() -> [Change] {
    let at = learned.now.addingTimeInterval(3 * 86_400)
    var contact = Contact(id: learned.newID(), addedAt: at, name: "Contact \(place)")
    contact.organization = application.company
    contact.howWeMet = Prose.text(200, &chance)
    contact.notes = Prose.text(560, &chance)
    var message = Message(id: learned.newID(), writtenAt: at, template: "t4-reply")
    message.recovery = recovery.id
    message.application = application.id
    message.contact = contact.id
    message.recipient = contact.name
    message.subject = "Thank you"
    message.text = Prose.text(1_000, &chance)
    message.sentOn = learned.today + 3
    var action = PlannedAction(id: learned.newID(), plannedAt: at, title: "Send it")
    action.day = learned.today + 3
    action.source = message.id.raw
    action.recovery = recovery.id
    action.state = place.isMultiple(of: 7) ? .dropped : .done
    action.settledAt = at.addingTimeInterval(3_600)
    action.ifCue = Prose.text(60, &chance)
    action.thenAction = Prose.text(60, &chance)
    return [.save(contact), .save(message), .save(action)]
  }

  /// A check-in on each of five days.
  mutating func days() -> [Change] {
    (0..<5).map { day in
      let at = learned.now.addingTimeInterval(Double(day) * 86_400 - 7_200)
      var checkIn = CheckIn(id: learned.newID(), takenAt: at, day: Day(at, in: learned.zone))
      checkIn.mood = chance.number(1...9)
      checkIn.feelings = ["disappointed", "tired"]
      checkIn.activities = ["Walk"]
      checkIn.note = Prose.text(620, &chance)
      return .save(checkIn)
    }
  }
}
