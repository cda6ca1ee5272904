import Foundation
import Insights
import Records

/// Records with what a test is about, and the moment they are looked at.
enum Given {
  static let today = Day(number: 20_700)
  static let now = Surroundings(
    now: Date(timeIntervalSince1970: 20_700 * 86_400 + 43_200),
    zone: .gmt
  ) { _ in UUID() }

  static func newID<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject> {
    Identifier(RecordID(UUID()))
  }

  static func moment(_ daysAgo: Int, hour: Double = 12) -> Date {
    Date(timeIntervalSince1970: Double(today.number - daysAgo) * 86_400 + hour * 3_600)
  }

  static func application(
    _ stage: Stage = .rejected,
    source: String = "",
    daysAgo: Int = 60
  ) -> JobApplication {
    var application = JobApplication(
      id: newID(),
      addedAt: moment(daysAgo),
      company: "Helios Energy",
      title: "Analyst"
    )
    application.stage = stage
    application.appliedOn = today - daysAgo
    application.source = source
    application.history = [StageChange(stage: stage, day: today - (daysAgo - 5))]
    return application
  }

  static func interview(
    of application: JobApplication,
    _ outcome: Outcome?,
    format: InterviewFormat? = nil,
    daysAgo: Int = 40
  ) -> Interview {
    var interview = Interview(
      id: newID(),
      application: application.id,
      addedAt: moment(daysAgo + 5),
      zone: "GMT"
    )
    interview.day = today - daysAgo
    interview.format = format
    interview.outcome = outcome
    interview.outcomeKnownAt = outcome == nil ? nil : moment(daysAgo - 7)
    return interview
  }

  /// One application with one interview, and notes from the evening of it.
  static func talk(
    _ outcome: Outcome?,
    format: InterviewFormat? = nil,
    daysAgo: Int = 40,
    isLate: Bool = false,
    notes change: (inout FieldNotes) -> Void = { _ in }
  ) -> [any JournalRecord] {
    let application = application(.interview, daysAgo: daysAgo + 20)
    let interview = interview(of: application, outcome, format: format, daysAgo: daysAgo)
    var notes = FieldNotes(
      id: newID(),
      interview: interview.id,
      takenAt: moment(isLate ? daysAgo - 8 : daysAgo, hour: 20)
    )
    change(&notes)
    return [application, interview, notes]
  }

  /// A way to an offer: so many applied, of whom so many had a first round, a later one, an offer; the last so many are silent.
  static func funnel(
    _ applied: Int,
    _ talks: Int,
    _ finals: Int,
    _ offers: Int,
    silent: Int = 0,
    called name: String = ""
  )
    -> [any JournalRecord]
  {
    (0..<applied).flatMap { place -> [any JournalRecord] in
      guard place < applied - silent else { return [application(.applied, daysAgo: 90)] }
      guard place < talks else { return [application(.rejected, daysAgo: 100 + place % 50)] }
      let own = application(place < offers ? .offer : .rejected, daysAgo: 100 + place % 50)
      let first = interview(of: own, place < finals ? .advanced : .rejected, daysAgo: 80)
      guard place < finals else { return [own, first] }
      var later = interview(of: own, place < offers ? .offer : .rejected, daysAgo: 40)
      later.round = name
      return [own, first, later]
    }
  }

  /// Interviews of which every other led on, each with six scored answers: one competency so many
  /// points below the rest.
  static func scored(_ interviews: Int, points: Int) -> [any JournalRecord] {
    let names = ["communication", "listening", "teamwork", "leadership", "planning", "initiative"]
    return (0..<interviews).flatMap { place in
      talk(place.isMultiple(of: 2) ? .advanced : .rejected, daysAgo: 200 - 4 * place) { notes in
        notes.questions = names.enumerated().map { index, name in
          let score = 3 + (place + index) % 2 - (index == 0 ? points : 0)
          return AskedQuestion(text: "Tell us", competency: name, score: max(1, score))
        }
      }
    }
  }

  /// One interview with an answer about each of these.
  static func scoredOnce(_ names: String...) -> [any JournalRecord] {
    talk(.advanced, daysAgo: 20) { notes in
      notes.questions = names.map { AskedQuestion(text: "Tell us", competency: $0, score: 3) }
    }
  }

  /// Guesses of so much, of which each so-manieth came true.
  static func guessed(_ count: Int, _ guess: Int, trueEvery nth: Int) -> [any JournalRecord] {
    (0..<count).flatMap { place in
      talk(place.isMultiple(of: nth) ? .advanced : .rejected, daysAgo: 300 - 4 * place) {
        $0.prediction = guess
      }
    }
  }

  /// Interviews by phone and by video, with how many of each led on.
  static func sorted(
    phone: (led: Int, of: Int),
    video: (led: Int, of: Int)
  )
    -> [any JournalRecord]
  {
    func talks(_ format: InterviewFormat, _ led: Int, _ count: Int) -> [any JournalRecord] {
      (0..<count).flatMap { place in
        talk(place < led ? .advanced : .rejected, format: format, daysAgo: 200 - 2 * place)
      }
    }
    return talks(.phone, phone.led, phone.of) + talks(.video, video.led, video.of)
  }

  /// Interviews of four formats, of which three lead on half of the time, and few are of the other.
  static func sortedInFour(_ led: Int, _ count: Int) -> [any JournalRecord] {
    func talks(_ format: InterviewFormat, _ led: Int, _ count: Int) -> [any JournalRecord] {
      (0..<count).flatMap { talk($0 < led ? .advanced : .rejected, format: format) }
    }
    return talks(.phone, led, count) + talks(.video, 6, 12) + talks(.panel, 6, 12)
      + talks(.onSite, 6, 12)
  }

  /// Interviews whose notes counted more examples where they led on.
  static func counted(
    _ interviews: Int,
    apart: Int,
    also others: [String] = [],
    slips: Int = 1_000
  )
    -> [any JournalRecord]
  {
    (0..<interviews).flatMap { place in
      let outcome: Outcome = place.isMultiple(of: 2) ? .advanced : .rejected
      // Now and then it goes the other way.
      let led = (outcome == .advanced) != (place % slips == slips - 1)
      return talk(outcome, daysAgo: 300 - 4 * place) { notes in
        let wobble = (place / 2) % 2
        notes.items = ["r1": 1 + (place / 3) % 3, "c4": 1 + (place / 5) % 3]
        notes.items["a1"] = min(4, 1 + wobble + (led ? apart : 0))
        notes.items["a2"] = min(4, 1 + (place / 4) % 2 + (led ? apart : 0))
        for item in others { notes.items[item] = min(4, 1 + (place / 6) % 2 + (led ? apart : 0)) }
      }
    }
  }

  static func preferences(_ change: (inout Preferences) -> Void) -> Preferences {
    var preferences = Preferences(id: Preferences.theOne, savedAt: moment(300), zone: "GMT")
    change(&preferences)
    return preferences
  }

  static func rejection(daysAgo: Int) -> [any JournalRecord] {
    let own = application(.rejected)
    return [
      own,
      Rejection(
        id: newID(),
        application: own.id,
        learnedOn: today - daysAgo,
        savedAt: moment(daysAgo)
      ),
    ]
  }
}
