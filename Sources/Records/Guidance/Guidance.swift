import Foundation
import Yams

/// The content of the guidance files, in one language.
///
/// Each file is read when it is first used.
package enum Guidance {
  package static let exercises: [Exercise] = EmbeddedText.paths(in: folder + "/exercises")
    .map { read(path: $0) }

  package static let activities: [LibraryActivity] = read("activities")
  package static let values: [LibraryWord] = read("values")
  package static let feelings: [LibraryWord] = read("feelings")
  package static let habits: [ThinkingHabit] = read("habits")
  package static let noisePrimer: NoisePrimer = read("base-rates")
  package static let starters: [Starter] = read("starters")
  package static let statementStarters: StatementStarters = read("statement-starters")
  package static let rehearsalScript: [ScriptPart] = read("rehearsal-script")
  package static let competencies: [Competency] = read("competencies")
  package static let fieldNoteItems: [FieldNoteItem] = read("field-note-items")
  package static let answerAnchors: [AnswerAnchor] = read("answer-anchors")
  package static let skills: [SkillTerm] = read("skills")
  /// The kinds of things to learn from, each with how to search for one.
  package static let resourceKinds: [LibraryWord] = read("resource-kinds")
  package static let rubric: [RubricDimension] = read("rubric")
  package static let messages: [MessageTemplate] = read("messages")
  package static let packs: [PackWords] = read("packs")
  package static let questionsToAsk: [QuestionToAsk] = read("questions-to-ask")
  package static let evening: Evening = read("brief-evening")
  package static let sources: [Source] = read("sources")
  package static let services: SupportServices = read("services")
  package static let safetyPlan: SafetyPlanWords = read("safety-plan")
  package static let peopleWhoHelp: PeopleWhoHelp = read("people-who-help")
  package static let zoneCountries: ZoneCountries = read("zone-countries")
  /// What people write for a stage in their tables, comma-separated, by ID and language.
  package static let statusWords: [String: [String: String]] = read("status-words")
  package static let supportPanel: SupportPanel = read("support-panel")
  package static let crisisWords: CrisisWords = read("crisis-words")
  package static let crisisPoints: CrisisPoints = read("crisis-points")
  package static let writingThemes: [WritingTheme] = read("writing-themes")

  /// The question bank, from one or more files, in the order of their names.
  package static let questionFamilies: [QuestionFamily] = EmbeddedText.paths(
    in: folder + "/questions"
  ).flatMap { path -> [QuestionFamily] in read(path: path) }

  /// A sentence to start a conversation with.
  package struct Starter: Decodable, Sendable {
    let id: String
    package let text: String
  }

  package static func exercise(_ id: String) -> Exercise? { exercisesByID[id] }

  /// The exercises of a step, beginning with the short way's.
  package static func exercises(of step: Step) -> [Exercise] { exercisesByStep[step] ?? [] }

  private static let exercisesByID = Dictionary(exercises.map { ($0.id, $0) }) { first, _ in first }

  private static let exercisesByStep = Dictionary(grouping: exercises, by: \.step)
    .mapValues { all in
      all.filter(\.isOnShortWay)
        + all.filter { !$0.isOnShortWay }.sorted { $0.offered.after < $1.offered.after }
    }

  package static func competency(_ id: String) -> Competency? { competencies.first { $0.id == id } }

  package static func family(_ id: String) -> QuestionFamily? { familiesByID[id] }

  private static let familiesByID = Dictionary(questionFamilies.map { ($0.id, $0) }) { first, _ in
    first
  }

  package static func habit(_ id: String) -> ThinkingHabit? { habits.first { $0.id == id } }

  private static let folder = "guidance/en"

  private static func read<Value: Decodable>(_ name: String) -> Value {
    read(path: "\(folder)/\(name).yaml")
  }

  /// Reads a file, and traps if it cannot.
  ///
  /// The files are built into the program and a test reads each of them, so this is a programming
  /// error.
  private static func read<Value: Decodable>(path: String) -> Value {
    guard let bytes = EmbeddedText.bytes(path) else { preconditionFailure("no file \(path)") }
    do {
      return try YAMLDecoder().decode(Value.self, from: bytes)
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }
}

extension [LibraryWord] {
  /// The words as choices for a closed question.
  var choices: [Choice] {
    map {
      Choice($0.id, Phrase(verbatim: $0.title), about: $0.about.map(Phrase.init(verbatim:)))
    }
  }
}

extension [Competency] {
  /// The competencies as choices for a closed question.
  package var choices: [Choice] { map { Choice($0.id, Phrase(verbatim: $0.title)) } }
}
