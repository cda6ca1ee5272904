extension Journal {
  /// Whether an exercise asks for more than the person has today: the mood they said last, today or
  /// yesterday, is below what its file names.
  package func isBelowMoodFloor(of exercise: Exercise, _ surroundings: Surroundings) -> Bool {
    guard let least = exercise.offered.leastMood else { return false }
    let days = [surroundings.today, surroundings.today - 1]
    let last = shelf(CheckIn.self).suffix(20)
      .filter { $0.mood != nil && days.contains($0.day) }
      .max { $0.takenAt < $1.takenAt }
    return last?.mood.map { $0 < least } ?? false
  }
}
