import Foundation
package import Records

/// What a word in a status column says about an application.
package struct StatusReading: Hashable, Sendable {
  package var stage: Stage
  /// Whether it got to an interview, also where it has ended since.
  package var hadInterview = false
  package var hadOffer = false

  /// Whether they wait with it; its stage is the one it had reached.
  package var isOnHold = false

  /// Nil for words that nobody can read without asking.
  package init?(_ text: String) {
    if let stage = Stage.all.first(where: { $0.rawValue == text }) {
      self.stage = stage
      hadInterview = stage == .interview
      hadOffer = [.offer, .accepted].contains(stage)
      return
    }
    let text = StatusText(StatusReading.name(text))
    guard !text.isQuestion else { return nil }
    let clues = StatusWords.known.clues(in: text)
    guard let (stage, isOnHold) = StatusReading.stage(clues),
      text.words.count <= 16 || (stage == .rejected && StatusReading.isLetterOfRefusal(clues))
    else { return nil }
    self.stage = stage
    self.isOnHold = isOnHold
    let signs = Set(clues.filter { !$0.isNegated }.map(\.sign))
    hadOffer = signs.contains(.offer) || stage == .accepted
    hadInterview = signs.contains(.interview)
  }

  /// A word that a person says means `stage`; how far it got by itself counts where that is an end.
  init(_ stage: Stage, as own: StatusReading?) {
    self.stage = stage
    hadInterview = stage == .interview || (!stage.isOpen && own?.hadInterview == true)
    hadOffer = [.offer, .accepted].contains(stage) || (!stage.isOpen && own?.hadOffer == true)
  }

  /// Takes what another column says of the same application in: the furthest wins.
  mutating func join(_ other: StatusReading) {
    if other.stage.rank > stage.rank { stage = other.stage }
    hadInterview = hadInterview || other.hadInterview
    hadOffer = hadOffer || other.hadOffer
  }

  /// Teal writes its status as a JSON object with a name.
  private static func name(_ text: String) -> String {
    guard text.hasPrefix("{") else { return text }
    return JSONText(Data(text.utf8))["name"]?.string ?? text
  }

  /// Whether a long text is a polite no copied from a letter, rather than a note: it says no twice,
  /// as in "unfortunately … other candidates".
  private static func isLetterOfRefusal(_ clues: [StatusClue]) -> Bool {
    clues.count { $0.sign == .rejected && !$0.isNegated } >= 2
  }

  /// An end counts before anything that was open, and among ends the one that says most.
  private static func stage(_ clues: [StatusClue]) -> (Stage, isOnHold: Bool)? {
    let signs = meant(clues)
    if let end = end(signs) { return (end, false) }
    let open: [(StatusSign, Stage)] = [
      (.offer, .offer), (.interview, .interview), (.screen, .screen), (.applied, .applied),
      (.idea, .idea),
    ]
    let reached = open.first { signs.contains($0.0) }?.1
    if signs.contains(.hold) { return (max(reached ?? .applied, .applied), true) }
    // Only they know whose "declined" it was.
    guard signs.isDisjoint(with: [.decline, .unclear]) else { return nil }
    return reached.map { ($0, false) }
  }

  private static func end(_ signs: Set<StatusSign>) -> Stage? {
    if signs.contains(.accepted) {
      // "Accepted another offer", "accepted, then rescinded".
      return signs.contains(.withdrawn)
        ? .withdrawn : signs.contains(.rejected) ? .rejected : .accepted
    }
    if signs.contains(.withdrawn) { return .withdrawn }
    // An offer that was turned down: by the person, whoever's word "rejected" usually is.
    if signs.contains(.offer), !signs.isDisjoint(with: [.decline, .refuse]) { return .withdrawn }
    let ends: [(StatusSign, Stage)] = [
      (.rejected, .rejected), (.refuse, .rejected), (.cancelled, .cancelled), (.expired, .expired),
      (.noAnswer, .noAnswer),
    ]
    return ends.first { signs.contains($0.0) }?.1
  }

  /// The signs, with those before which stands a "not" turned into what they mean then.
  private static func meant(_ clues: [StatusClue]) -> Set<StatusSign> {
    let hasOffer = clues.contains { $0.sign == .offer && !$0.isNegated }
    var signs = Set(clues.filter { !$0.isNegated }.map(\.sign))
    for clue in clues where clue.isNegated {
      switch clue.sign {
      case .applied: signs.insert(.idea)
      case .accepted: signs.insert(hasOffer ? .offer : .rejected)
      case .passed: signs.insert(.rejected)
      case .reply: signs.insert(hasOffer ? .offer : .noAnswer)
      default: break
      }
    }
    // "Not applied, waiting for my diploma": what waits is not the application.
    if let first = clues.first, first.sign == .applied, first.isNegated { signs.remove(.applied) }
    return signs
  }
}

/// The further of two stages.
private func max(_ one: Stage, _ other: Stage) -> Stage { one.rank >= other.rank ? one : other }
