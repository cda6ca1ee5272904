import Foundation
import Records

extension RowMerging {
  mutating func write(_ read: ReadInterview, of application: JobApplication) {
    changes.append(.save(interview(read, of: application), as: .imported))
  }

  func interview(_ read: ReadInterview, of application: JobApplication) -> Interview {
    var interview = Interview(
      id: moment.surroundings.newID(),
      application: application.id,
      addedAt: moment.addedAt,
      zone: moment.surroundings.zone.identifier
    )
    fill(&interview, from: read)
    return interview
  }

  func fill(_ interview: inout Interview, from read: ReadInterview) {
    if interview.day == nil || interview.day == read.day {
      interview.day = interview.day ?? read.day
      interview.time = interview.time ?? read.time
    }
    if interview.round.isEmpty { interview.round = String(read.round.prefix(300)) }
    guard interview.outcome == nil, let outcome = read.outcome else { return }
    interview.outcome = outcome
    interview.outcomeKnownAt = read.outcomeKnownOn.map(moment.noon)
  }

  /// The interviews that are new or more complete than those written down; `hadInterview` where the
  /// journal tells of one already, if only by its stage.
  mutating func mergedInterviews(
    of application: JobApplication,
    _ hadInterview: Bool
  )
    -> [Interview]
  {
    let before = journal.records(Interview.self, mentioning: application.id.raw)
    var after = before
    // Where the person knows of another end, that of the row is not put into an interview.
    let isSameEnd = application.stage == row.stage
    // A table that Rebound wrote tells of no rounds and no outcomes: what is here knows more.
    let isOwn =
      row.reboundID != nil && before.count >= row.interviews.count
      && journal[application.id]?.stage == row.stage
    for var read in row.interviews {
      if isOwn, read.day == nil { continue }
      if isOwn || !isSameEnd { (read.outcome, read.outcomeKnownOn) = (nil, nil) }
      guard let day = read.day else {
        if let place = after.firstIndex(where: { !read.round.isEmpty && $0.round == read.round }) {
          fill(&after[place], from: read)
        } else if !read.round.isEmpty, after.allSatisfy({ !$0.round.isEmpty }) {
          after.append(interview(read, of: application))
        } else if !after.isEmpty {
          fill(&after[after.count - 1], from: read)
        } else if !hadInterview {
          after.append(interview(read, of: application))
        }
        continue
      }
      if let place = after.firstIndex(where: { $0.day == day })
        ?? after.firstIndex(where: { $0.day == nil })
      {
        fill(&after[place], from: read)
      } else if before.count < row.interviews.count {
        after.append(interview(read, of: application))
      } else {
        notices.append(
          "The row has an interview on \(day.noonGMT, .short). Yours stay as they are."
        )
      }
    }
    return after.filter { !before.contains($0) }
  }
}
