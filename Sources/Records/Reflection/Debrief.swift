package import Foundation

/// A look back at an interview, which only the person writes.
package struct Debrief: ExerciseRecord {
  package static let kind = Kind(rawValue: "debrief")
  package static let names = KindNames(
    "debrief",
    "Debriefs",
    in: .lookingBack,
    about: "An interview looked back on: what to keep, and one thing to change."
  )

  package let id: Identifier<Debrief>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var interview: Identifier<Interview>?
  package var application: Identifier<JobApplication>?
  package var keep: String = ""
  var keepAgain: String = ""
  package var sought: String = ""
  package var shown: String = ""
  package var competencies: [String] = []
  package var question: String = ""
  package var said: String = ""
  package var wouldSay: String = ""
  package var inMyHands: [String] = []
  package var partly: [String] = []
  package var notInMyHands: [String] = []
  package var change: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  /// Whether it was written in the short form, about an interview that went well.
  package var wentWell: Bool = false

  package init(id: Identifier<Debrief>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] {
    [keep, keepAgain, sought, shown, question, said, wouldSay, change, ifCue, thenAction]
      + inMyHands + partly + notInMyHands
  }

  package static let linkRules: [LinkRule<Debrief>] = [
    .mentions("recovery", \.recovery), .mentions("interview", \.interview),
    .mentions("application", \.application),
  ]
}

extension Debrief {
  package static let fields = FieldTable<Debrief>([
    .prose("keep", \.keep, "Worth repeating", about: .myself),
    .prose("keep-again", \.keepAgain, "Something else worth repeating", about: .myself),
    .prose("sought", \.sought, "What they were trying to find out", about: .interview),
    .prose("shown", \.shown, "What you showed them", about: .myself),
    .choices(
      "competencies",
      \.competencies,
      "Competencies it was about",
      Guidance.competencies.choices,
      atMost: 3
    ),
    .prose("question", \.question, "Their question", about: .interview),
    .prose("said", \.said, "What you said", about: .interview),
    .prose("would-say", \.wouldSay, "What you would say now", about: .interview),
    .lines("in-my-hands", \.inMyHands, "In my control", about: .myself),
    .lines("partly", \.partly, "Partly in my control", about: .myself),
    .lines("not-in-my-hands", \.notInMyHands, "Not in my control", about: .myself),
    .line("change", \.change, "One thing to change", about: .myself),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])
}

extension Debrief {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    journal.changes(saving: self, in: surroundings)
  }
}

extension Debrief {
  /// A debrief filled with what the field notes of its interview already say.
  ///
  /// - Parameter id: the ID for it; nil for a new one.
  package static func begun(
    as id: Identifier<Debrief>? = nil,
    about interview: Interview?,
    recovery: Identifier<Recovery>?,
    application: Identifier<JobApplication>?,
    in journal: Journal,
    _ surroundings: Surroundings
  ) -> Debrief {
    var debrief = Debrief(id: id ?? surroundings.newID(), writtenAt: surroundings.now)
    debrief.recovery = recovery
    debrief.interview = interview?.id
    debrief.application = interview?.application ?? application
    guard let interview,
      let notes = journal.records(FieldNotes.self, mentioning: interview.id.raw).last
    else { return debrief }
    debrief.keep = notes.wentWell
    debrief.question = notes.replay
    debrief.notInMyHands = notes.outsideControl.isEmpty ? [] : [notes.outsideControl]
    return debrief
  }
}
