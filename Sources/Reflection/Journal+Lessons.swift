package import Records

/// One time a change could be tried in an interview, as its field notes say.
package struct Trial: Hashable, Sendable {
  package let interview: Identifier<Interview>
  package let answer: Tried
}

extension Journal {
  /// The lessons still brought to interviews, newest first.
  package func lessons(_ sort: LessonSort) -> [Lesson] {
    shelf(Lesson.self).reversed().filter { $0.sort == sort && !$0.setAside }
  }

  /// Where a change was brought along, and whether it was tried; newest last.
  package func trials(of lesson: Lesson) -> [Trial] {
    records(FieldNotes.self, mentioning: lesson.id.raw).compactMap { notes in
      notes.tried.map { Trial(interview: notes.interview, answer: $0) }
    }
  }
}
