import API
import Foundation
import Journaling
import Records

/// Asks somebody at a terminal one prompt at a time.
///
/// Every answer is kept at once. Only an answer that cannot be read is refused, and then asked
/// again.
struct Walker {
  let walked: Walked
  let environment: CommandEnvironment
  let drafts: WalkDrafts
  let key: DraftKey
  let usesEditor: Bool
  let journal: Journal
  private(set) var kept: KeptExercise
  /// The draft as this walk last read it; a page may write to the same draft.
  private var given: Draft

  init(
    _ walked: Walked,
    from half: (key: DraftKey, kept: KeptExercise),
    in environment: CommandEnvironment,
    _ drafts: WalkDrafts,
    in journal: Journal,
    usesEditor: Bool
  ) {
    self.walked = walked
    self.environment = environment
    self.drafts = drafts
    self.journal = journal
    self.usesEditor = usesEditor
    (key, kept) = half
    given = half.kept.draft
  }

  private var surroundings: Surroundings { journal.seen(environment.surroundings()) }

  /// Where to go after a field or a prompt.
  private enum Turn {
    case on, back, skip, stop
  }

  /// - Returns: whether it reached the last prompt; false if the person stopped early.
  mutating func walk() async throws -> Bool {
    var number = min(max(kept.prompt, 0), walked.prompts.count - 1)
    var isBack = false
    while number < walked.prompts.count {
      if number < 0 { (number, isBack) = (0, false) }
      kept.prompt = number
      let prompt = walked.prompts[number]
      let fields = walked.fields(of: prompt)
      // There is nothing to ask in a prompt whose fields are all settled.
      if fields.isEmpty && prompt.fields?.isEmpty == false || isLeftOut(prompt) {
        number += isBack ? -1 : 1
        continue
      }
      switch try await ask(prompt, fields, number) {
      case .on, .skip: (number, isBack) = (number + 1, false)
      case .back: (number, isBack) = (number - 1, true)
      case .stop:
        try await keep()
        return false
      }
    }
    // This also takes in what a page wrote in the meantime.
    try await keep()
    return true
  }

  private func isLeftOut(_ prompt: Exercise.Prompt) -> Bool {
    guard let unless = prompt.unless, let reached = Int(kept.draft[unless.field]) else {
      return false
    }
    return reached >= unless.least
  }

  /// Merges in what was saved of the same record in the meantime; it may contain what needs fixing.
  mutating func takeUp(_ keeper: JournalKeeper) async throws {
    let base = try await keeper.base(of: kept)
    if kept.takeUp(base, walked.form, in: try await keeper.journal()) { try await keep() }
  }

  /// Goes back to the first prompt with a problem, and prints the problem.
  mutating func mend(_ problems: Problems) async throws -> Bool {
    for problem in problems.list {
      environment.tell("\(label(problem.field)): \(problem.message)" as Phrase)
    }
    guard let prompt = walked.prompt(of: problems) else { throw problems }
    kept.prompt = prompt
    return try await walk()
  }

  private func label(_ field: String) -> String {
    walked.prompts.flatMap(walked.fields(of:)).first { $0.info.name == field }?.label ?? field
  }

  private mutating func ask(
    _ prompt: Exercise.Prompt,
    _ fields: [AskedField],
    _ number: Int
  ) async throws -> Turn {
    environment.tell("")
    environment.tell("\(number + 1) of \(walked.prompts.count). \(prompt.ask)" as Phrase)
    if let help = prompt.help { environment.tell(help.trimmed) }
    for line in aside(prompt.aside) { environment.tell(line) }
    guard !fields.isEmpty else { return goOn() }
    for field in fields {
      let turn = try await ask(field, under: prompt)
      guard case .on = turn else { return turn }
    }
    return .on
  }

  /// Waits for Enter after a prompt that is only read.
  private func goOn() -> Turn {
    while true {
      switch Answer(environment.terminal.ask(("Press Enter to continue. " as Phrase).said)) {
      case .ended, .word(.stop): return .stop
      case .word(.back): return .back
      case .word(.help): environment.tellWords()
      default: return .on
      }
    }
  }

  // MARK: - One field

  private mutating func ask(
    _ field: AskedField,
    under prompt: Exercise.Prompt
  ) async throws -> Turn {
    let name = field.info.name
    var asking = FieldAsking(asked: field, current: kept.draft[name])
    asking.isNamed = field.label != prompt.ask
    for line in asking.lines { environment.tell(line) }
    var edits = usesEditor && asking.takesLines
    while true {
      let answer = edits ? edited(name) : read(asking)
      edits = false
      switch answer {
      case .open:
        guard let problem = problem(of: field, with: kept.draft[name]) else { return .on }
        environment.tell(problem)
      case .typed(let text):
        if try await take(text, for: field) { return .on }
      case .several(let text, let turn):
        if try await !take(text, for: field), case .on = turn { continue }
        return turn
      case .word(.clear):
        if try await take("", for: field) { return .on }
      case .word(.help): environment.tellWords()
      case .word(.edit): edits = true
      case .word(.back): return .back
      case .word(.skip): return .skip
      case .word(.stop), .ended: return .stop
      }
    }
  }

  /// The result of asking for one field.
  private enum Reply {
    case open, typed(String), word(WalkWord), ended
    /// Lines that a command or the end of input broke off; they are kept.
    case several(String, Turn)
  }

  private func read(_ asking: FieldAsking) -> Reply {
    var lines: [String] = []
    while true {
      let line = environment.terminal.ask("> ")
      switch Answer(line) {
      case .open where lines.isEmpty: return .open
      case .open: return .typed(lines.joined(separator: "\n"))
      case .typed(let text):
        guard asking.takesLines else { return .typed(text) }
        lines.append(line ?? text)
      case .word(let word) where lines.isEmpty: return .word(word)
      case .word(.back): return .several(lines.joined(separator: "\n"), .back)
      case .word(.skip): return .several(lines.joined(separator: "\n"), .skip)
      case .word(.stop): return .several(lines.joined(separator: "\n"), .stop)
      case .word(.clear): lines = []
      case .word: environment.tellWords()
      case .ended where lines.isEmpty: return .ended
      case .ended: return .several(lines.joined(separator: "\n"), .stop)
      }
    }
  }

  private func edited(_ name: String) -> Reply {
    guard let text = environment.terminal.edit(kept.draft[name], environment.place.directory) else {
      environment.tell(
        "Rebound could not open an editor. Set EDITOR to the one you want to use." as Phrase
      )
      return .word(.help)
    }
    return text.trimmed.isEmpty ? .word(.clear) : .typed(text.trimmed)
  }

  /// - Returns: whether the answer was read; if not, the reason was printed and the field is
  ///   unchanged.
  private mutating func take(_ typed: String, for field: AskedField) async throws -> Bool {
    let text = field.info.read(typed, on: surroundings.today)
    if let problem = problem(of: field, with: text) {
      environment.tell(problem)
      return false
    }
    kept.draft[field.info.name] = text
    try await keep()
    return true
  }

  private func problem(of field: AskedField, with text: String) -> String? {
    var draft = kept.draft
    draft[field.info.name] = text
    let name = field.info.name
    let problems = walked.form.check(draft, [name], journal, kept.context, surroundings)
    return field.info.control == .day && problems[name] == Control.day.expectation
      ? Day.words.said : problems[name]?.said
  }

  private mutating func keep() async throws {
    let (joined, twice) = try await drafts.keep(kept, given: given, as: key, walked.form.fields)
    (kept, given) = (joined, joined.draft)
    guard !twice.isEmpty else { return }
    environment.tell(
      "You also wrote this in a browser. Both texts are saved, one after the other." as Phrase
    )
  }

  private func aside(_ name: String?) -> [String] {
    switch name {
    case "breath":
      [
        ("Breathe in for four seconds and out for six. Do this three times, at your own pace."
          as Phrase).said
      ]
    case "keeps":
      [kept.draft["keep"], kept.draft["keep-again"], kept.draft["change"]]
        .filter { !$0.trimmed.isEmpty }.map { "  " + $0.trimmed }
    default: []
    }
  }
}

extension CommandEnvironment {
  fileprivate func tellWords() {
    for line in Table(WalkWord.allCases.map { ["", $0.rawValue, $0.meaning.said] }).lines() {
      tell(line)
    }
  }
}
