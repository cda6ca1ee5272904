import Foundation
import Records

/// Builds the parts of a report.
struct ReportSource {
  let journal: Journal
  let days: ClosedRange<Day>
  let surroundings: Surroundings
  private let hidden: Set<RecordID>

  init(_ journal: Journal, days: ClosedRange<Day>, _ surroundings: Surroundings) {
    self.journal = journal
    self.days = days
    self.surroundings = surroundings
    hidden = journal.hiddenApplications
  }

  func blocks(of part: ReportPart) -> [Report.Block] {
    let blocks =
      switch part {
      case .wentWell: wentWell
      case .search: search
      case .interviews: interviews
      case .insights: insights
      case .lessons: lessons
      case .practice: practice
      case .plan: plan
      case .mood: mood
      case .thoughts: thoughts
      }
    return blocks.isEmpty ? [.text("Nothing was recorded on these days.")] : blocks
  }

  func isIn(_ moment: Date) -> Bool { days.contains(day(moment)) }

  func day(_ moment: Date) -> Day { Day(moment, in: surroundings.zone) }

  /// Whether a record may be shown; false if it is about a hidden employer, or was written in the
  /// recovery from that employer's rejection.
  func isShown(_ record: any JournalRecord) -> Bool { !journal.speaks(record, of: hidden) }

  func said(_ day: Day?) -> Phrase { day.map { "\($0, .short)" } ?? "" }

  // MARK: - The search

  private var search: [Report.Block] {
    let rows = journal.shelf(JobApplication.self).filter { application in
      guard !application.isHidden, application.stage != .idea else { return false }
      let own =
        [application.sentOn, application.firstResponseOn].compactMap(\.self)
        + application.history.compactMap(\.day)
      return own.contains(where: days.contains)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        FigureTable(
          columns: ["Company", "Job", "Sent", "Status", "Since"],
          rows: rows.map { application in
            [
              Phrase(verbatim: application.company), Phrase(verbatim: application.title),
              said(application.sentOn), application.stage.title,
              said(application.history.last?.day),
            ]
          }
        )
      )
    ]
  }

  private var interviews: [Report.Block] {
    let rows = journal.shelf(Interview.self).filter { interview in
      isShown(interview) && (interview.day.map(days.contains) ?? false)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        FigureTable(
          columns: ["Day", "Company", "Round", "What came"],
          rows: rows.map { interview in
            [
              said(interview.day),
              Phrase(verbatim: journal[interview.application]?.company ?? ""),
              interview.name, interview.outcome?.title ?? "Not known yet",
            ]
          }
        )
      )
    ]
  }

  private var insights: [Report.Block] {
    switch journal.insightRest(surroundings) {
    case .off: return [.text("Insights are off.")]
    case .coolOff(let until), .resting(let until):
      return [
        .text("Insights are paused. They will be back \(Pause(until: until).end(surroundings)).")
      ]
    case nil: break
    }
    let insights = journal.insights(surroundings).filter {
      $0.kind != .wentWell && !$0.isAboutMood
    }
    guard !insights.isEmpty else { return [] }
    return [.text("These are based on everything you recorded, not only on these days.")]
      + insights.map(Report.Block.insight)
  }
}

extension Insight {
  /// Whether it is about mood, which a report includes only if its owner asks for it.
  var isAboutMood: Bool { [.moodCalendar, .moodTrend, .activities, .bounceBack].contains(kind) }
}
