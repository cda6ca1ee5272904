import Records

extension RowReader {
  /// Puts stage, history and outcomes together from what the row says.
  mutating func tell(_ story: RowStory) {
    read.stage = stage(story)
    let ended = endedOn(story)
    read.history = history(story, ended)
    finishInterviews(ended)
  }

  private mutating func stage(_ story: RowStory) -> Stage {
    let isApplied = read.appliedOn != nil || story.saysApplied
    var stage = story.status?.stage ?? (isApplied ? .applied : table.stageOtherwise)
    guard stage.isOpen else { return stage }
    if stage == .idea, isApplied, story.status != nil {
      stage = .applied
      read.notices.append(
        "The status says this is an idea, but you applied for it. It was read as applied."
      )
    }
    if story.namesInterview, stage.rank < Stage.interview.rank {
      stage = .interview
      read.notices.append("It mentions an interview, so it was read as having got that far.")
    }
    if story.saysOffer, stage.rank < Stage.offer.rank {
      stage = .offer
      read.notices.append("It mentions an offer, so it was read as having got that far.")
    }
    return stage
  }

  /// The day its end became known, where the row tells.
  private mutating func endedOn(_ story: RowStory) -> Day? {
    guard !read.stage.isOpen else {
      if story.daysToRejection != nil { noticeContradiction(story) }
      return nil
    }
    if read.stage != .rejected, story.daysToRejection != nil { noticeContradiction(story) }
    let day = story.statusOn ?? (read.stage == .rejected ? rejectedOn(story) : nil)
    let lastInterview = read.interviews.compactMap(\.day).max()
    guard let day, let lastInterview, day < lastInterview else { return day }
    let date = day.noonGMT
    read.notices.append(
      "According to this row it ended on \(date, .short), before its interview. The end date is left empty."
    )
    return nil
  }

  private func rejectedOn(_ story: RowStory) -> Day? {
    if let applied = read.appliedOn, let days = story.daysToRejection { return applied + days }
    // The first answer to somebody who was never interviewed was the no.
    return read.interviews.isEmpty ? read.firstResponseOn : nil
  }

  private mutating func noticeContradiction(_ story: RowStory) {
    let stage = read.stage.inWords
    let days = Self.days(story.daysToRejection ?? 0)
    read.notices.append("It also mentions a rejection after \(days). The status decides: \(stage).")
  }

  private func history(_ story: RowStory, _ ended: Day?) -> [StageChange] {
    var history: [StageChange] = []
    let stage = read.stage
    if stage == .idea || isBefore(read.savedOn, read.appliedOn) {
      history.append(StageChange(stage: .idea, day: read.savedOn ?? story.statusOn))
    }
    if read.appliedOn != nil || story.saysApplied || stage == .applied {
      let day = read.appliedOn ?? (stage == .applied ? story.statusOn : nil)
      history.append(StageChange(stage: .applied, day: day))
    }
    if stage == .screen { history.append(StageChange(stage: .screen, day: story.statusOn)) }
    if let first = read.interviews.first {
      // A table that Rebound wrote has the day of the stage in a column of its own.
      let isTold = read.reboundID != nil && stage == .interview
      let day = isTold ? story.statusOn : first.day ?? (stage == .interview ? story.statusOn : nil)
      history.append(StageChange(stage: .interview, day: day))
    }
    if stage == .offer || story.saysOffer || story.status?.hadOffer == true {
      history.append(StageChange(stage: .offer, day: stage == .offer ? story.statusOn : nil))
    }
    if !stage.isOpen { history.append(StageChange(stage: stage, day: ended)) }
    return history
  }

  private func isBefore(_ left: Day?, _ right: Day?) -> Bool {
    guard let left, let right else { return false }
    return left < right
  }

  /// A round that another one followed was passed; the last one ended as the application did.
  private mutating func finishInterviews(_ ended: Day?) {
    guard !read.interviews.isEmpty else { return }
    for index in read.interviews.indices.dropLast() { read.interviews[index].outcome = .advanced }
    guard let outcome = read.stage.outcome else { return }
    read.interviews[read.interviews.count - 1].outcome = outcome
    read.interviews[read.interviews.count - 1].outcomeKnownOn = ended
  }
}

extension RowReader {
  /// Odd dates are read and kept; here they are named.
  mutating func checkDates(_ story: RowStory) {
    let dated: [(ApplicationField, Day?)] = [
      (.savedOn, read.savedOn), (.appliedOn, read.appliedOn),
      (.firstResponseOn, read.firstResponseOn), (.statusOn, story.statusOn),
    ]
    for (field, day) in dated {
      guard let day else { continue }
      noticeIfOld(day, field)
      if day > table.today {
        read.notices.append("\(field.label): \(day.noonGMT, .short) is in the future.")
      }
    }
    for day in read.interviews.compactMap(\.day) { checkInterview(day) }
    if let applied = read.appliedOn, let answer = read.firstResponseOn {
      if answer < applied {
        read.notices.append("The first answer is dated before the application.")
      } else if let days = story.daysToResponse, answer - applied != days {
        let (said, dated) = (Self.days(days), Self.days(answer - applied))
        read.notices.append("It says the first answer took \(said), but its dates say \(dated).")
      }
    }
  }

  static func days(_ number: Int) -> Phrase { number == 1 ? "one day" : "\(number) days" }

  private mutating func checkInterview(_ day: Day) {
    noticeIfOld(day, .interviewOn)
    if let applied = read.appliedOn, day < applied {
      read.notices.append("The interview is dated before the application.")
    }
  }

  private mutating func noticeIfOld(_ day: Day, _ field: ApplicationField) {
    guard day < RowReader.earliest else { return }
    read.notices.append("\(field.label): \(day.noonGMT, .short) is long ago.")
  }

  /// 1 January 1990.
  static let earliest = Day(number: 7_305)
}

extension Stage {
  /// How an interview ended if the application ended so.
  fileprivate var outcome: Outcome? {
    switch self {
    case .offer, .accepted: .offer
    case .rejected: .rejected
    // A posting that is gone says nothing of the position: nobody has answered.
    case .noAnswer, .expired: .noAnswer
    case .withdrawn: .withdrew
    case .cancelled: .cancelled
    default: nil
    }
  }

  /// In words.
  var inWords: Phrase {
    switch self {
    case .idea: "idea"
    case .applied: "applied"
    case .screen: "screening"
    case .interview: "interview"
    case .offer: "offer"
    case .accepted: "accepted"
    case .rejected: "rejected"
    case .noAnswer: "no answer"
    case .withdrawn: "withdrawn"
    case .expired: "expired"
    case .cancelled: "canceled"
    default: Phrase(verbatim: rawValue)
    }
  }
}
