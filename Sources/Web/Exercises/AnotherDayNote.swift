import Records
import Wording

/// Says that another day may suit an exercise better: on the day of a no, or on a low one.
///
/// It opens all the same.
struct AnotherDayNote {
  let visit: Visit
  let exercise: Exercise

  var html: HTML { HTML.some(reason) { "<p class=\"notice\">\($0)</p>" } }

  private var reason: Phrase? {
    if exercise.offered.after >= 24, isDayOfANo {
      return "A no came in today. This one is for a later day; it opens now, too."
    }
    if let least = exercise.offered.leastMood, let mood = moodToday, mood < least {
      return "Today was low when you last said. This one suits another day; it opens now, too."
    }
    return nil
  }

  private var moodToday: Int? {
    visit.journal.shelf(CheckIn.self).suffix(20).last {
      $0.day == visit.today && $0.mood != nil
    }?.mood
  }

  private var isDayOfANo: Bool {
    visit.journal.shelf(Rejection.self).suffix(20).contains { $0.learnedOn == visit.today }
  }
}
