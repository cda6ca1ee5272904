import Records
import Wording

/// Says on the day of a no that an exercise is one for later.
///
/// It opens all the same.
struct DayOfTheNoNote {
  let visit: Visit
  let exercise: Exercise

  var html: HTML {
    guard exercise.offered.after >= 24, isDayOfANo else { return .empty }
    return """
      <p class="notice">\("A no came in today. This one is for a later day; it opens now, too." as Phrase)</p>
      """
  }

  private var isDayOfANo: Bool {
    visit.journal.shelf(Rejection.self).suffix(20).contains { $0.learnedOn == visit.today }
  }
}
