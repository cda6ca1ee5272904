import Foundation

/// What saving a no leads to.
package struct HeardRejection: Sendable {
  package let changes: [Change]
  package let rejection: Identifier<Rejection>
  /// The recovery it opened or joined; nil where none is offered by itself.
  package let recovery: Identifier<Recovery>?
}

extension Journal {
  /// Writes down a no: the application ends, its last interview gets its outcome, and after an
  /// interview a recovery is opened, or joined where another no came within 48 hours.
  ///
  /// - Parameter id: the name its form was drawn with, so that sending it twice saves it once.
  /// - Throws: `Problems` where nobody can tell which application is meant.
  package func hearing(
    _ news: RejectionNews,
    as id: Identifier<Rejection>? = nil,
    _ surroundings: Surroundings
  ) throws(Problems)
    -> HeardRejection
  {
    let application = try self.application(of: news, surroundings)
    let day = news.learnedOn ?? surroundings.today
    guard day <= surroundings.today else { throw Problems("learned-on", "A day up to today.") }
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
  /// One that is not in the journal yet is assumed to have had one, since most rejections people
  /// write down come after an interview.
  package func isTakenAsInterviewed(_ application: JobApplication?) -> Bool {
    guard let application else { return true }
    return application.stage == .interview || application.stage == .offer
      || !interviews(of: application.id).isEmpty
  }

  private func application(
    of news: RejectionNews,
    _ surroundings: Surroundings
  ) throws(Problems)
    -> JobApplication
  {
    if let known = self[news.application] { return known }
    let company = news.company.trimmed
    guard !company.isEmpty else { throw Problems("company", "A name is all that is needed.") }
    let title = news.title.trimmed
    func isMeant(_ application: JobApplication) -> Bool {
      application.company.caseInsensitiveCompare(company) == .orderedSame
        && (title.isEmpty || application.title.caseInsensitiveCompare(title) == .orderedSame)
    }
    let matches = openApplications.filter(isMeant)
    guard matches.count < 2 else {
      throw Problems("application", "More than one application is open there. Which one is it?")
    }
    // A no can come after the silence was treated as the end.
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

  /// The last round ends as the application does; a round before it led on to the next.
  func outcomes(
    of rounds: [Interview],
    _ outcome: Outcome,
    _ surroundings: Surroundings
  )
    -> [Change]
  {
    rounds.enumerated().compactMap { place, round in
      guard round.outcome == nil else { return nil }
      var round = round
      round.outcome = place == rounds.count - 1 ? outcome : .advanced
      round.outcomeKnownAt = surroundings.now
      return .save(round)
    }
  }
}
