/// Which applications a list shows, and in which order.
package struct ApplicationQuery: Hashable, Sendable {
  package enum Order: String, CaseIterable, Sendable {
    case newest, company, stage
    case followUp = "follow-up"
  }

  /// The number of applications on one page of a list.
  static let pageSize = 200
  package static let mostPages = 10_000

  package var order: Order = .newest
  package var stage: Stage?
  package var words = SoughtWords("")
  /// Shows the applications that have ended instead of the open ones.
  package var isAboutEnded = false
  /// Shows the applications whose employer is hidden, open or ended.
  package var isAboutHidden = false
  /// The page number, from 1.
  package var page = 1

  package init() {}

  func admits(_ application: JobApplication) -> Bool {
    application.isHidden == isAboutHidden
      && (isAboutHidden || application.stage.isOpen != isAboutEnded)
      && (stage == nil || application.stage == stage)
      && (words.isEmpty || words.stand(in: application.words))
  }
}

/// One page of a list of applications.
package struct ApplicationPage: Sendable {
  package let rows: [JobApplication]
  package let hasNext: Bool
}

extension Journal {
  package func applications(_ query: ApplicationQuery) -> ApplicationPage {
    let size = ApplicationQuery.pageSize
    let first = (min(max(1, query.page), ApplicationQuery.mostPages) - 1) * size
    let wanted =
      query.order == .newest
      ? newest(first + size + 1, for: query)
      : sorted(shelf(JobApplication.self).reversed().filter(query.admits), by: query.order)
    let rows = wanted.dropFirst(first)
    return ApplicationPage(rows: Array(rows.prefix(size)), hasNext: rows.count > size)
  }

  /// The default order is that of the shelf, so nothing after the page needs to be read.
  private func newest(_ most: Int, for query: ApplicationQuery) -> [JobApplication] {
    let shelf = shelf(JobApplication.self)
    return query.isAboutEnded || query.isAboutHidden
      ? first(most, of: shelf.reversed(), for: query)
      : first(most, of: shelf.running.reversed(), for: query)
  }

  private func first(
    _ most: Int,
    of applications: some Sequence<JobApplication>,
    for query: ApplicationQuery
  ) -> [JobApplication] {
    var found: [JobApplication] = []
    for application in applications where query.admits(application) {
      found.append(application)
      if found.count == most { break }
    }
    return found
  }

  /// Sorting is stable, so equal ones stay newest first.
  private func sorted(
    _ applications: [JobApplication],
    by order: ApplicationQuery.Order
  ) -> [JobApplication] {
    switch order {
    case .newest: applications
    case .company:
      applications.map { ($0.company.lowercased(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    case .stage: applications.sorted { $0.stage.rank > $1.stage.rank }
    case .followUp:
      applications.sorted { earliest($0.nextFollowUpOn) < earliest($1.nextFollowUpOn) }
    }
  }

  /// The sort key of a day; no day sorts last.
  private func earliest(_ day: Day?) -> Int { day?.number ?? .max }
}

extension Journal {
  /// The open applications by stage, in the order of stages; newest first within each.
  package func board(atMost most: Int) -> [(stage: Stage, applications: [JobApplication])] {
    let groups = Dictionary(grouping: openApplications, by: \.stage)
    return Stage.all.filter(\.isOpen).map { stage in
      (stage, Array((groups[stage] ?? []).prefix(most)))
    }
  }
}
