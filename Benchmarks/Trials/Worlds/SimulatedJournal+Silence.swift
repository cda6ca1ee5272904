import Foundation
import Insights
import Records
import Samples

extension SimulatedJournal {
  /// The same life of somebody who writes down fewer guesses about interviews that go badly.
  func forgetting(_ share: Double, seed: UInt64) -> SimulatedJournal {
    guard share > 0 else { return self }
    var story = self
    var source = SeededNumbers(seed: seed ^ 0x5222_0000_0000)
    let rejected = Set(
      events.compactMap { event in
        (event.record as? Interview).flatMap { $0.outcome == .rejected ? $0.id : nil }
      }
    )
    story.events = events.filter { event in
      guard let notes = event.record as? FieldNotes, rejected.contains(notes.interview) else {
        return true
      }
      return !source.happens(share)
    }
    return story
  }

  /// The same life among employers who tell only some of those they reject.
  ///
  /// - Parameters:
  ///   - share: how many rejections are told.
  ///   - closing: the person notes "no answer" after so many days.
  ///   - always: the format whose rejections are all told.
  func telling(
    _ share: Double,
    closing: Int? = nil,
    always: InterviewFormat? = nil,
    seed: UInt64
  ) -> SimulatedJournal {
    guard share < 1 else { return self }
    var story = self
    var source = SeededNumbers(seed: seed ^ 0x5111_0000_0000)
    var closed: [Interview] = []
    story.events = events.filter { event in
      guard let interview = event.record as? Interview, interview.outcome == .rejected,
        always == nil || interview.format != always, !source.happens(share)
      else { return true }
      closed.append(interview)
      return false
    }
    guard let closing else { return story }
    for var interview in closed {
      guard let day = interview.day else { continue }
      let moment = Self.moment(day.number - Self.start.number + closing)
      interview.outcome = .noAnswer
      interview.outcomeKnownAt = moment
      story.save(interview, at: moment)
    }
    story.sort()
    return story
  }
}
