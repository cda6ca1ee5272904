import API
import Foundation
import Journaling
import Records

/// Goes through what is asked, one prompt at a time, with somebody at a terminal.
///
/// Every answer is kept at once. Nothing is refused but what cannot be read, and that is asked
/// again.
struct Walker {
  let walked: Walked
  let desk: Desk
  let drafts: WalkDrafts
  let key: DraftKey
  let usesEditor: Bool
  let journal: Journal
  private(set) var kept: KeptExercise
  /// The draft as this walk last read it; a page may write into the same draft.
  private var given: Draft

  init(
    _ walked: Walked,
    from half: (key: DraftKey, kept: KeptExercise),
    at desk: Desk,
    _ drafts: WalkDrafts,
    in journal: Journal,
    usesEditor: Bool
  ) {
    self.walked = walked
    self.desk = desk
    self.drafts = drafts
    self.journal = journal
    self.usesEditor = usesEditor
    (key, kept) = half
    given = half.kept.draft
  }

  private var surroundings: Surroundings { journal.seen(desk.surroundings()) }

  /// Where somebody goes from a field or a prompt.
  private enum Turn {
    case on, back, skip, stop
  }

  /// - Returns: whether it came to the last prompt; else somebody stopped on the way.
  mutating func walk() async throws -> Bool {
    var number = min(max(kept.prompt, 0), walked.prompts.count - 1)
    var isBack = false
    while number < walked.prompts.count {
      if number < 0 { (number, isBack) = (0, false) }
      kept.prompt = number
      let prompt = walked.prompts[number]
      let fields = walked.fields(of: prompt)
      // A prompt whose fields are all settled already has nothing to ask.
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
    // What a page wrote meanwhile is finished too.
    try await keep()
    return true
  }

  private func isLeftOut(_ prompt: Exercise.Prompt) -> Bool {
    guard let unless = prompt.unless, let reached = Int(kept.draft[unless.field]) else {
      return false
    }
    return reached >= unless.least
  }

  /// Takes up what was saved of the same record meanwhile: what is to be mended may be in it.
  mutating func takeUp(_ keeper: JournalKeeper) async throws {
    let base = try await keeper.base(of: kept)
    if kept.takeUp(base, walked.form, in: try await keeper.journal()) { try await keep() }
  }

  /// Goes back to the first prompt with a problem, and says what it is.
  mutating func mend(_ problems: Problems) async throws -> Bool {
    for problem in problems.list {
      desk.tell("\(label(problem.field)): \(problem.message)" as Phrase)
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
    desk.tell("")
    desk.tell("\(number + 1) of \(walked.prompts.count). \(prompt.ask)" as Phrase)
    if let help = prompt.help { desk.tell(help.trimmed) }
    for line in aside(prompt.aside) { desk.tell(line) }
    guard !fields.isEmpty else { return goOn() }
    for field in fields {
      let turn = try await ask(field, under: prompt)
      guard case .on = turn else { return turn }
    }
    return .on
  }

  /// What is read and not answered.
  private func goOn() -> Turn {
    while true {
      switch Answer(desk.terminal.ask(("Enter goes on. " as Phrase).said)) {
      case .ended, .word(.stop): return .stop
      case .word(.back): return .back
      case .word(.help): desk.tellWords()
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
    for line in asking.lines { desk.tell(line) }
    var edits = usesEditor && asking.takesLines
    while true {
      let answer = edits ? edited(name) : read(asking)
      edits = false
      switch answer {
      case .open:
        guard let problem = problem(of: field, with: kept.draft[name]) else { return .on }
        desk.tell(problem)
      case .typed(let text):
        if try await take(text, for: field) { return .on }
      case .several(let text, let turn):
        if try await !take(text, for: field), case .on = turn { continue }
        return turn
      case .word(.clear):
        if try await take("", for: field) { return .on }
      case .word(.help): desk.tellWords()
      case .word(.edit): edits = true
      case .word(.back): return .back
      case .word(.skip): return .skip
      case .word(.stop), .ended: return .stop
      }
    }
  }

  /// What came of asking for one field.
  private enum Reply {
    case open, typed(String), word(WalkWord), ended
    /// Lines that a word or the end of input broke off: they are kept.
    case several(String, Turn)
  }

  private func read(_ asking: FieldAsking) -> Reply {
    var lines: [String] = []
    while true {
      let line = desk.terminal.ask("> ")
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
      case .word: desk.tellWords()
      case .ended where lines.isEmpty: return .ended
      case .ended: return .several(lines.joined(separator: "\n"), .stop)
      }
    }
  }

  private func edited(_ name: String) -> Reply {
    guard let text = desk.terminal.edit(kept.draft[name], desk.place.directory) else {
      desk.tell("No editor could be opened. EDITOR names the one to use." as Phrase)
      return .word(.help)
    }
    return text.trimmed.isEmpty ? .word(.clear) : .typed(text.trimmed)
  }

  /// - Returns: whether it could be read; else why not was said, and the field is as it was.
  private mutating func take(_ typed: String, for field: AskedField) async throws -> Bool {
    let text = field.info.control.read(typed)
    if let problem = problem(of: field, with: text) {
      desk.tell(problem)
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
    return problems[name]?.said
  }

  private mutating func keep() async throws {
    let (joined, twice) = try await drafts.keep(kept, given: given, as: key, walked.form.fields)
    (kept, given) = (joined, joined.draft)
    guard !twice.isEmpty else { return }
    desk.tell("You also wrote this in a browser. Both texts are kept, one after another." as Phrase)
  }

  private func aside(_ name: String?) -> [String] {
    switch name {
    case "breath":
      [("In for four, out for six. Three times, at your own pace." as Phrase).said]
    case "keeps":
      [kept.draft["keep"], kept.draft["keep-again"], kept.draft["change"]]
        .filter { !$0.trimmed.isEmpty }.map { "  " + $0.trimmed }
    default: []
    }
  }
}

extension Desk {
  /// A line of a conversation.
  func tell(_ line: String) { terminal.tell(line) }

  func tell(_ phrase: Phrase) { tell(phrase.said) }

  fileprivate func tellWords() {
    for line in Columns(WalkWord.allCases.map { ["", $0.rawValue, $0.meaning.said] }).lines {
      tell(line)
    }
  }
}
