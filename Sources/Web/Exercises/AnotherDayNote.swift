import Records

/// On the day of a rejection, says that another day may suit an exercise better.
///
/// The exercise can be opened anyway.
struct AnotherDayNote {
  let journal: Journal
  let today: Day
  let exercise: Exercise

  var html: HTML { HTML.some(reason) { #"<p class="notice">\#($0)</p>"# } }

  private var reason: Phrase? {
    if exercise.offered.after >= 24, isDayOfANo {
      return """
        An application ended today, and this exercise is meant for a later day. \
        You can still open it now.
        """
    }
    return nil
  }

  private var isDayOfANo: Bool {
    journal.shelf(Rejection.self).suffix(20).contains { $0.learnedOn == today }
  }
}
