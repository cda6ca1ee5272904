/// One time a change could be tried in an interview, as its field notes say.
package struct Trial: Hashable, Sendable {
  package let interview: Identifier<Interview>
  package let answer: Tried
  /// What came of that interview, for whatever reason; nil while nobody knows.
  package let outcome: Outcome?
}

/// Where a lesson came from.
package struct LessonOrigin: Sendable {
  /// What it was written in; nil for one written down by hand.
  package let record: (any JournalRecord)?
  package let interview: Interview?
  package let application: JobApplication?
  package let recovery: Recovery?
}

/// Which lessons to show.
package struct LessonQuery: Sendable {
  package var words = SoughtWords("")
  package var sort: LessonSort?
  package var isSetAside = false

  package init() {}

  package func admits(_ lesson: Lesson) -> Bool {
    lesson.setAside == isSetAside && (sort == nil || lesson.sort == sort)
      && (words.isEmpty || words.stand(in: lesson.words))
  }
}

extension Journal {
  /// The lessons still brought to interviews, newest first.
  package func lessons(_ sort: LessonSort) -> [Lesson] {
    shelf(Lesson.self).reversed().filter { $0.sort == sort && !$0.setAside }
  }

  /// The lessons a person looks for, newest first.
  package func lessons(matching query: LessonQuery) -> [Lesson] {
    shelf(Lesson.self).reversed().filter(query.admits)
  }

  /// Where a change was brought along, and whether it was tried; newest last.
  package func trials(of lesson: Lesson) -> [Trial] {
    records(FieldNotes.self, mentioning: lesson.id.raw).compactMap { notes in
      notes.tried.map {
        Trial(interview: notes.interview, answer: $0, outcome: self[notes.interview]?.outcome)
      }
    }
  }

  package func origin(of lesson: Lesson) -> LessonOrigin {
    let record = lesson.source.flatMap { self.record($0) }
    let interview = self[(record as? Debrief)?.interview]
    let application = self[lesson.application] ?? self[interview?.application]
    // A hidden employer is not named by the way.
    let isHidden = application?.isHidden == true
    return LessonOrigin(
      record: record,
      interview: isHidden ? nil : interview,
      application: isHidden ? nil : application,
      recovery: self[lesson.recovery]
    )
  }

  /// Leaves a lesson out of what is brought to interviews, or brings it along again.
  package func changes(
    settingAside isSetAside: Bool,
    _ lesson: Identifier<Lesson>
  ) -> [Change] {
    guard var lesson = self[lesson], lesson.setAside != isSetAside else { return [] }
    lesson.setAside = isSetAside
    return [.save(lesson)]
  }
}
