import ArgumentParser
import Records

/// The flag `--on`, which shows things as they were on a day.
struct ReplayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "As of the evening of this day, such as 2026-10-01 or “2 weeks ago”.",
      valueName: "day"
    )
  )
  var on: String?

  /// The journal and the moment to show.
  ///
  /// - Throws: `Problems` if the text is not a day.
  func view(
    in session: Session
  ) throws(Problems) -> (journal: Journal, surroundings: Surroundings) {
    guard let day = try session.day(on, "on") else {
      return (session.journal, session.surroundings)
    }
    let evening = session.surroundings.evening(of: day)
    return (session.journal.asOf(evening), evening)
  }
}
