extension Journal {
  /// The thought records that named a thinking habit, newest first.
  package func thoughts(naming habit: String) -> [ThoughtRecord] {
    shelf(ThoughtRecord.self).reversed().filter { $0.habits.contains(habit) }
  }
}
