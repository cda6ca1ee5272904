extension Lesson {
  /// What a lesson is asked that nothing else says the sort of.
  package static let fieldsWithSort = FieldTable<Lesson>(
    [.value("sort", \.sort, "What it is", .choice(LessonSort.choices))]
      + Lesson.fields.fields.filter { $0.name != "set-aside" }
  )
}

extension LessonSort {
  package static let choices = [
    Choice("keep", "Something to keep"), Choice("change", "Something to change"),
  ]
}
