/// One interview that a change was brought to, from its field notes.
package struct TriedChange: Hashable, Sendable {
  package let interview: Identifier<Interview>
  package let answer: Tried
  /// The outcome of that interview, for whatever reason; nil until it is known.
  package let outcome: Outcome?
}

/// The source of a lesson.
package struct LessonOrigin: Sendable {
  /// The record it was written in; nil for one added directly.
  package let record: (any JournalRecord)?
  package let interview: Interview?
  package let application: JobApplication?
  package let recovery: Recovery?
}

/// The filters for a list of lessons.
package struct LessonQuery: Sendable {
  package var words = SoughtWords("")
  package var sort: LessonSort?
  package var isSetAside = false

  package init() {}

  func admits(_ lesson: Lesson) -> Bool {
    lesson.setAside == isSetAside && (sort == nil || lesson.sort == sort)
      && (words.isEmpty || words.stand(in: lesson.words))
  }
}

extension Journal {
  /// The lessons of one sort that are still brought to interviews, newest first.
  package func lessons(_ sort: LessonSort) -> [Lesson] {
    shelf(Lesson.self).reversed().filter { $0.sort == sort && !$0.setAside }
  }

  /// The lessons that match a query, newest first.
  package func lessons(matching query: LessonQuery) -> [Lesson] {
    shelf(Lesson.self).reversed().filter(query.admits)
  }

  /// The interviews a change was brought to, and whether it was tried, oldest first.
  package func trials(of lesson: Lesson) -> [TriedChange] {
    records(FieldNotes.self, mentioning: lesson.id.raw).compactMap { notes in
      notes.tried.map {
        TriedChange(interview: notes.interview, answer: $0, outcome: self[notes.interview]?.outcome)
      }
    }
  }

  package func origin(of lesson: Lesson) -> LessonOrigin {
    let record = lesson.source.flatMap { self.record($0) }
    let interview = self[(record as? Debrief)?.interview]
    let application = self[lesson.application] ?? self[interview?.application]
    // Do not reveal an employer the person has hidden.
    let isHidden = application?.isHidden == true
    return LessonOrigin(
      record: record,
      interview: isHidden ? nil : interview,
      application: isHidden ? nil : application,
      recovery: self[lesson.recovery]
    )
  }

  /// Leaves a lesson out of what is brought to interviews, or includes it again.
  package func changes(settingAside isSetAside: Bool, _ lesson: Identifier<Lesson>) -> [Change] {
    guard var lesson = self[lesson], lesson.setAside != isSetAside else { return [] }
    lesson.setAside = isSetAside
    return [.save(lesson)]
  }
}
