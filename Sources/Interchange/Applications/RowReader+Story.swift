import Foundation
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
      list(column, text, "Rebound cannot read this as a date. Write it as 2026-11-23.")
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
    for (column, text) in cells(.status) where !TableCell.isPlaceholder(text) {
      guard let word = table.words[text], !word.isLeftOut else { continue }
      if let reading = word.reading {
        story.status?.join(reading)
        story.status = story.status ?? reading
      } else if read.question == nil {
        read.question = "What does “\(text)” mean?"
        list(column, text, "Rebound doesn’t know what this status means. Choose a stage for it.")
      }
    }
  }

  private mutating func readOffer(_ story: inout RowStory) {
    for (column, text) in cells(.jobOffer) {
      if let isYes = Answer.read(text) {
        story.saysOffer = story.saysOffer || isYes
      } else {
        list(column, text, "This is neither yes nor no, so it was not read as an offer.")
      }
    }
  }

  private mutating func readInterviews(_ story: inout RowStory) {
    for (column, text) in cells(.interviewOn) { readInterviews(text, in: column) }
    for (column, text) in cells(.round).sorted(by: { $0.column < $1.column }) {
      readInterviews(text, in: column, round: table.map.name(of: column))
    }
    story.namesInterview = !read.interviews.isEmpty
    if read.interviews.isEmpty, story.status?.hadInterview == true {
      read.interviews = [ReadInterview()]
    }
    // Rounds without a day stay where their columns stand.
    let days = read.interviews.map { $0.day?.number }
    if days.contains(where: { $0 != nil }), !days.contains(nil) || cells(.round).isEmpty {
      read.interviews.sort { ($0.day?.number ?? .max) < ($1.day?.number ?? .max) }
    }
  }

  /// One cell of interviews: days, a yes, how many there were, or what became of a round.
  private mutating func readInterviews(_ text: String, in column: Int, round: String = "") {
    if let count = Answer.count(text) {
      read.interviews += (0..<count).map { _ in ReadInterview(round: round) }
      return
    }
    for part in text.interviewParts(where: { table.dates.read($0, in: column) != nil }) {
      if let isYes = Answer.isUndated(part) ? true : Answer.read(part) {
        if isYes { read.interviews.append(ReadInterview(round: round)) }
      } else if let date = table.dates.read(part, in: column) {
        guard let date else { continue }
        read.interviews.append(ReadInterview(round: round, day: date.day, time: date.time))
      } else if let (name, date) = named(part, in: column) {
        read.interviews.append(
          ReadInterview(round: round.isEmpty ? name : round, day: date.day, time: date.time)
        )
      } else if let status = StatusReading(part) {
        // What became of the round: it took place, whatever its end.
        if status.stage != .idea { read.interviews.append(ReadInterview(round: round)) }
      } else {
        list(column, text, "Rebound cannot read this as a date. Write it as 2026-11-23.")
      }
    }
  }

  /// A round and its day, as `Phone 9/10`.
  private func named(_ text: String, in column: Int) -> (name: String, date: ReadDate)? {
    guard let start = text.firstIndex(where: \.isNumber), start > text.startIndex else {
      return nil
    }
    let name = text[..<start].trimmingCharacters(in: .whitespaces.union(.punctuationCharacters))
    guard let date = table.dates.read(String(text[start...]).trimmed, in: column), let date else {
      return nil
    }
    return (name, date)
  }

  private mutating func number(_ field: ApplicationField) -> Int? {
    guard let (column, text) = cells(field).first, Answer.read(text) == nil else { return nil }
    guard let number = Int(text), (0...3_650).contains(number) else {
      list(column, text, "This is not a number of days.")
      return nil
    }
    return number
  }
}

/// Yes and no as people write them.
enum Answer {
  static func read(_ text: String) -> Bool? {
    guard text.utf8.count <= 12 else { return nil }
    switch text.lowercased() {
    case "yes", "y", "true", "x", "✓", "✔", "✅", "☑", "ja", "oui", "si", "sí", "sì", "sim", "tak",
      "是",
      "有", "あり", "済", "done", "passed", "pass", "completed", "complete", "cleared", "attended":
      return true
    case "no", "n", "false", "n/a", "na", "-", "–", "—", "none", "nein", "non", "não", "nao", "nie",
      "nee", "否", "无", "没有", "なし", "✗", "✘", "❌", "0", "not yet", "null":
      return false
    default: return nil
    }
  }

  /// How many interviews there were: `2`, `3 rounds`, `Yes (2 rounds)`; at most 12.
  static func count(_ text: String) -> Int? {
    guard
      let match = text.lowercased().wholeMatch(
        of:
          /(?:(?:yes|ja|oui|s[ií])\W{1,3})?(\d{1,2})(?:x|\s{0,2}(?:rounds?|interviews?|runden|tours?|rondas?|gespräche))?\)?/
      ), let count = Int(match.output.1), (1...12).contains(count)
    else { return nil }
    return count
  }

  /// An interview that will be or was, on a day the row does not tell.
  static func isUndated(_ text: String) -> Bool {
    ["tbd", "tba", "undated", "scheduled", "pending", "done", "?"].contains(text.lowercased())
  }
}

extension String {
  /// The interviews in one cell; commas part them where they are no part of a date.
  fileprivate func interviewParts(where isDate: (String) -> Bool) -> [String] {
    dateParts.flatMap { part -> [String] in
      guard part.contains(","), !isDate(part) else { return [part] }
      return part.split(separator: ",").map { String($0).tidy }.filter { !$0.isEmpty }
    }
  }
}
