package import Foundation

/// The result of saving a rejection.
package struct HeardRejection: Sendable {
  package let changes: [Change]
  package let rejection: Identifier<Rejection>
  /// The recovery it opened or joined; nil if none is suggested.
  package let recovery: Identifier<Recovery>?
}

extension Journal {
  /// Saves a rejection, ends its application, and gives the last interview its outcome.
  ///
  /// After an interview it opens a recovery, or joins one from within 48 hours.
  ///
  /// - Parameter id: the ID its form was created with, so that sending it twice saves it once.
  /// - Throws: `Problems` if it is unclear which application is meant.
  package func hearing(
    _ news: RejectionNews,
    as id: Identifier<Rejection>? = nil,
    _ surroundings: Surroundings
  ) throws(Problems) -> HeardRejection {
    let application = try self.application(of: news, surroundings)
    let day = news.learnedOn ?? surroundings.today
    guard day <= surroundings.today else {
      throw Problems("learned-on", "Enter today or an earlier date.")
    }
    var changes: [Change] = [
      .save(application.moved(to: news.way.stage, on: day), as: news.way.act)
    ]
    let known = interviews(of: application.id)
    let rounds =
      known.isEmpty && news.afterInterview ? [talk(at: application, surroundings)] : known
    changes += outcomes(of: rounds, news.way.outcome, surroundings)
    var rejection = Rejection(
      id: id ?? surroundings.newID(),
      application: application.id,
      learnedOn: day,
      savedAt: surroundings.now
    )
    rejection.way = news.way
    rejection.theirWords = news.theirWords
    rejection.interview = rounds.last?.id
    changes.append(.save(rejection, as: news.way.act))
    guard !rounds.isEmpty, news.way != .withdrew else {
      return HeardRejection(changes: changes, rejection: rejection.id, recovery: nil)
    }
    let recovery = recovery(after: rejection, rounds: rounds, surroundings)
    return HeardRejection(
      changes: changes + [.save(recovery)],
      rejection: rejection.id,
      recovery: recovery.id
    )
  }

  /// Whether to assume that an application had an interview.
  ///
  /// An application that is new to the journal is assumed to have had one, since most rejections
  /// people record come after an interview.
  package func isTakenAsInterviewed(_ application: JobApplication?) -> Bool {
    guard let application else { return true }
    return application.stage == .interview || application.stage == .offer
      || !interviews(of: application.id).isEmpty
  }

  private func application(
    of news: RejectionNews,
    _ surroundings: Surroundings
  ) throws(Problems) -> JobApplication {
    if let known = self[news.application] { return known }
    let company = news.company.trimmed
    guard !company.isEmpty else { throw Problems("company", "Enter the company’s name.") }
    let title = news.title.trimmed
    func isMeant(_ application: JobApplication) -> Bool {
      application.company.caseInsensitiveCompare(company) == .orderedSame
        && (title.isEmpty || application.title.caseInsensitiveCompare(title) == .orderedSame)
    }
    let matches = openApplications.filter(isMeant)
    guard matches.count < 2 else {
      throw Problems("application", "This company has several open applications. Which one is it?")
    }
    // A rejection can arrive after the person closed the application for lack of a reply.
    return matches.first ?? closedApplications.first { $0.stage == .noAnswer && isMeant($0) }
      ?? JobApplication(
        id: surroundings.newID(),
        addedAt: surroundings.now,
        company: company,
        title: title
      )
  }

  func talk(at application: JobApplication, _ surroundings: Surroundings) -> Interview {
    Interview(
      id: surroundings.newID(),
      application: application.id,
      addedAt: surroundings.now,
      zone: surroundings.zone.identifier
    )
  }

  /// The last round gets the application's outcome; earlier rounds led to the next one.
  func outcomes(
    of rounds: [Interview],
    _ outcome: Outcome,
    _ surroundings: Surroundings
  ) -> [Change] {
    rounds.enumerated().compactMap { place, round in
      guard round.outcome == nil else { return nil }
      var round = round
      round.outcome = place == rounds.count - 1 ? outcome : .advanced
      round.outcomeKnownAt = surroundings.now
      return .save(round)
    }
  }
}

extension Journal {
  /// When the cool-off after the newest rejection ends; nil if there is none.
  package func coolOffEnd(_ surroundings: Surroundings) -> Date? {
    let days = preferences(zone: surroundings.zone).coolOffDays
    let heard = shelf(Rejection.self).filter { $0.way != .withdrew }
      .map { heardAt($0, in: surroundings.zone) }.max()
    guard let end = heard?.addingTimeInterval(Double(days) * 86_400), end > surroundings.now
    else { return nil }
    return end
  }
}
