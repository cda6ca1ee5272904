import Records

/// What the columns of a row say about the way of an application, before it is put together.
struct RowStory {
  var status: StatusReading?
  var statusOn: Day?
  var saysApplied = false
  var saysOffer = false
  var daysToResponse: Int?
  var daysToRejection: Int?
  /// Whether a cell of the interview column, not the status, tells of an interview.
  var namesInterview = false
}

extension RowReader {
  mutating func readStory() -> RowStory {
    var story = RowStory()
    read.savedOn = day(.savedOn)
    story.statusOn = day(.statusOn)
    read.firstResponseOn = day(.firstResponseOn)
    read.nextFollowUpOn = day(.nextFollowUpOn)
    readApplied(&story)
    readStatus(&story)
    readOffer(&story)
    readInterviews(&story)
    story.daysToResponse = number(.daysToResponse)
    story.daysToRejection = number(.daysToRejection)
    if let applied = read.appliedOn, let days = number(.daysSince), applied + days <= table.today {
      read.asOf = applied + days
    }
    if read.firstResponseOn == nil, let applied = read.appliedOn, let days = story.daysToResponse {
      read.firstResponseOn = applied + days
    }
    return story
  }

  /// The first day a row has for a field; every cell that is none is listed.
  private mutating func day(_ field: ApplicationField) -> Day? {
    var first: Day?
    for (column, text) in cells(field) {
      let read = day(text, in: column)
      first = first ?? read
    }
    return first
  }

  private mutating func day(_ text: String, in column: Int) -> Day? {
    let parts = text.dateParts
    guard parts.count == 1, let read = table.dates.read(parts[0], in: column) else {
      list(column, text, "No date that can be read. Write it as 2026-11-23.")
      return nil
    }
    return read?.day
  }

  /// A column called "Applied" holds a day in one tool and a yes in the next.
  private mutating func readApplied(_ story: inout RowStory) {
    for (column, text) in cells(.appliedOn) {
      if let isYes = Answer.read(text) {
        story.saysApplied = story.saysApplied || isYes
      } else if let day = day(text, in: column) {
        read.appliedOn = read.appliedOn ?? day
      }
    }
  }

  private mutating func readStatus(_ story: inout RowStory) {
    for (column, text) in cells(.status) {
      if let reading = table.words[text]?.reading {
        story.status?.join(reading)
        story.status = story.status ?? reading
      } else {
        list(column, text, "Not a word for a stage that Rebound knows.")
      }
    }
  }

  private mutating func readOffer(_ story: inout RowStory) {
    for (column, text) in cells(.jobOffer) {
      if let isYes = Answer.read(text) {
        story.saysOffer = story.saysOffer || isYes
      } else {
        list(column, text, "Neither yes nor no. It was not read as an offer.")
      }
    }
  }

  private mutating func readInterviews(_ story: inout RowStory) {
    for (column, text) in cells(.interviewOn) {
      for part in text.dateParts {
        if let isYes = Answer.isUndated(part) ? true : Answer.read(part) {
          if isYes { read.interviews.append(ReadInterview()) }
        } else if let date = table.dates.read(part, in: column) {
          guard let date else { continue }
          read.interviews.append(ReadInterview(day: date.day, time: date.time))
        } else {
          list(column, text, "No date that can be read. Write it as 2026-11-23.")
        }
      }
    }
    story.namesInterview = !read.interviews.isEmpty
    if read.interviews.isEmpty, story.status?.hadInterview == true {
      read.interviews = [ReadInterview()]
    }
    read.interviews.sort { ($0.day?.number ?? .max) < ($1.day?.number ?? .max) }
  }

  private mutating func number(_ field: ApplicationField) -> Int? {
    guard let (column, text) = cells(field).first, Answer.read(text) == nil else { return nil }
    guard let number = Int(text), (0...3_650).contains(number) else {
      list(column, text, "No number of days.")
      return nil
    }
    return number
  }
}

/// Yes and no as people write them.
enum Answer {
  static func read(_ text: String) -> Bool? {
    guard text.utf8.count <= 5 else { return nil }
    switch text.lowercased() {
    case "yes", "y", "true", "x", "✓", "✔", "ja", "oui": return true
    case "no", "n", "false", "n/a", "na", "-", "–", "—", "none", "nein", "non": return false
    default: return nil
    }
  }

  /// An interview that will be or was, on a day the row does not tell.
  static func isUndated(_ text: String) -> Bool {
    ["tbd", "tba", "undated", "scheduled", "pending", "done", "?"].contains(text.lowercased())
  }
}
