import Foundation
package import Records

/// What a word in a status column says about an application.
package struct StatusReading: Hashable, Sendable {
  package var stage: Stage
  /// Whether it got to an interview, also where it has ended since.
  package var hadInterview = false
  package var hadOffer = false

  /// Nil for a word nobody has told Rebound of.
  package init?(_ text: String) {
    let words = StatusReading.words(text)
    guard !words.isEmpty, words.count <= 8 else { return nil }
    let signs = StatusReading.signs(in: words)
    guard let stage = StatusReading.stage(signs) else { return nil }
    self.stage = stage
    hadOffer = !signs.isDisjoint(with: [.offer, .accepted, .declinedOffer])
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
  private static func words(_ text: String) -> [Substring] {
    var text = text
    if text.hasPrefix("{"), let name = JSONText(Data(text.utf8))["name"]?.string { text = name }
    return text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
  }

  private static func signs(in words: [Substring]) -> Set<StatusSign> {
    var found: Set<StatusSign> = []
    var place = 0
    while place < words.count {
      guard let (sign, length) = StatusSign.match(words[place...]) else {
        place += 1
        continue
      }
      found.insert(sign)
      place += length
    }
    return found
  }

  /// An end counts before anything that was open, and among ends the one that says most.
  private static func stage(_ signs: Set<StatusSign>) -> Stage? {
    let order: [(StatusSign, Stage)] = [
      (.withdrawn, .withdrawn), (.declinedOffer, .withdrawn), (.rejected, .rejected),
      (.cancelled, .cancelled), (.expired, .expired), (.noAnswer, .noAnswer),
      (.accepted, .accepted), (.offer, .offer), (.interview, .interview), (.screen, .screen),
      (.idea, .idea), (.applied, .applied),
    ]
    return order.first { signs.contains($0.0) }?.1
  }
}
