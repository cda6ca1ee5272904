import Foundation
import Records
import Testing

/// The exercises of steps 1 to 3, by the number the evidence gives each.
private let promised: [(number: String, id: String)] = [
  ("1A", "field-notes"), ("1B", "debrief"), ("1B", "debrief-success"), ("1C", "advice-request"),
  ("2A", "settle"), ("2B", "self-compassion-break"), ("2C", "values-writing"),
  ("2D", "believable-statements"), ("2E", "small-thing"), ("2F", "expressive-writing"),
  ("2G", "rehearsal"), ("2G", "woop"), ("3A", "thought-record"), ("3B", "explanation-dials"),
  ("3C", "learners-version"), ("3D", "learning-goal"), ("3D2", "setback-plan"),
  ("3E", "fit-review"), ("3F", "noise-primer"),
]

@Suite struct `docs/exercises.md` {
  @Test func `is what the guidance files say`() throws {
    if ProcessInfo.processInfo.environment["REBOUND_GOLDENS"] == "write" {
      try ExercisePage.text.write(to: ExercisePage.file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: ExercisePage.file, encoding: .utf8)
    let isTrue = written == ExercisePage.text
    #expect(isTrue, "out of date: REBOUND_GOLDENS=write make test FILTER=WordingTests")
  }

  @Test(arguments: promised)
  func `holds every exercise of steps 1 to 3`(number: String, id: String) {
    let isThere = Guidance.exercise(id) != nil && ExercisePage.text.contains("| id | `\(id)` |")
    #expect(isThere, "\(number), \(id), is missing")
  }
}

@Suite struct `The words of an exercise` {
  @Test(arguments: Guidance.exercises.map(\.id))
  func `are sentences of at most 26 words`(id: String) throws {
    for passage in try passages(of: id) {
      for sentence in Words.sentences(of: passage) {
        #expect(Words.count(in: sentence) <= 26, "\(sentence)")
      }
    }
  }

  @Test(arguments: Guidance.exercises.map(\.id))
  func `have no banned phrase and no exclamation mark`(id: String) throws {
    for passage in try passages(of: id) {
      #expect(Words.banned(in: passage) == nil, "\(passage)")
      #expect(!passage.contains("!"), "\(passage)")
    }
  }

  @Test(arguments: Guidance.exercises.map(\.id))
  func `read easily where there are sixty or more together`(id: String) throws {
    for passage in try passages(of: id) {
      let reading = ReadingGrade(passage)
      guard reading.words.count >= 60 else { continue }
      #expect(reading.grade <= 8, "grade \(reading.grade): \(passage)")
    }
  }

  @Test(arguments: Guidance.exercises.map(\.id))
  func `declare stop rules, a grade, sources and the day they were looked over`(id: String) throws {
    let exercise = try #require(Guidance.exercise(id))
    #expect(!exercise.stop.isEmpty, "no stop rule")
    // What comes from practice alone is graded D and has no source to name.
    #expect(!exercise.sources.isEmpty || exercise.grade == "D", "no source for \(exercise.grade)")
    #expect(Set(exercise.sources).count == exercise.sources.count)
    #expect(exercise.reviewed.wholeMatch(of: /20\d\d-[01]\d-[0-3]\d/) != nil)
    #expect(exercise.offered.to ?? .max > exercise.offered.after)
    #expect(["recovery", "day", "week", "month", nil].contains(exercise.offered.once))
  }

  /// What a person reads together: a reading grade is for passages, not for labels.
  private func passages(of id: String) throws -> [String] {
    let exercise = try #require(Guidance.exercise(id))
    let prompts = exercise.prompts.flatMap { prompt in
      [[prompt.ask, prompt.help].compactMap(\.self).joined(separator: " ")]
        + (prompt.fields ?? []).flatMap { [$0.label, $0.hint].compactMap(\.self) }
    }
    return [exercise.title, exercise.summary, exercise.why, exercise.closing] + exercise.stop
      + prompts
  }
}

@Suite struct `Reading grades` {
  @Test(arguments: [
    ("cat", 1), ("walked", 1), ("wanted", 2), ("little", 2), ("people", 2), ("smile", 1),
    ("interview", 3), ("agree", 2), ("the", 1), ("14", 1),
  ])
  func `count syllables by a rule of thumb`(word: String, count: Int) {
    #expect(ReadingGrade.syllables(word) == count)
  }

  @Test func `rise with longer sentences and longer words`() {
    let plain = ReadingGrade("The cat sat on the mat. It was warm. Then it went out.").grade
    let hard = ReadingGrade(
      "Organisational considerations necessitate comprehensive deliberation regarding remuneration."
    ).grade
    #expect(plain < 3)
    #expect(hard > 16)
  }
}

/// The rules of plain words that `make lint` holds as well, for what the exercises say.
private enum Words {
  static func sentences(of text: String) -> [String] {
    text.replacing(/([.?…]["”’)]*)\s+(?=["“‘(]?[A-Z0-9{])/) { "\($0.1)\n" }
      .split(separator: "\n").map(String.init)
  }

  static func count(in sentence: String) -> Int {
    sentence.split(whereSeparator: \.isWhitespace)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }.count
  }

  static func banned(in text: String) -> String? {
    let plain = plain(text)
    return phrases.first { plain.contains(" \($0) ") }
  }

  /// The words between single spaces, so that a phrase is found whole.
  private static func plain(_ text: String) -> String {
    let letters = text.lowercased().replacingOccurrences(of: "’", with: "'")
    let words = letters.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }
    return " \(words.joined(separator: " ")) "
  }

  private static let phrases: [String] = {
    let text =
      EmbeddedText.bytes("guidance/en/banned-phrases.txt")
      .map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "\n").map { line in
      plain(String(line.prefix { $0 != "#" })).trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
  }()
}
