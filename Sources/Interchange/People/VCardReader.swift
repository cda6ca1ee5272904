import Records

/// The people of a file of vCards, 2.1, 3.0 or 4.0.
///
/// Every line of the file is read, or listed as unread with its reason; a broken card does not stop
/// the others.
struct VCardReader {
  private(set) var people: [ReadContact] = []
  private(set) var unread: [UnreadCell] = []
  private var card: [ContentLine] = []
  /// Cards inside a card, as 2.1 has them after `AGENT`.
  private var depth = 0

  init(_ reader: ContentLineReader) {
    unread = reader.unread.map { line in
      VCardCard.isPicture(line.column)
        ? UnreadCell(line: line.line, column: line.column, why: VCardCard.picture) : line
    }
    for line in reader.lines { take(line) }
    breakOff()
    unread.sort { $0.line < $1.line }
  }

  private mutating func take(_ line: ContentLine) {
    let isOfCard = line.value.trimmed.uppercased() == "VCARD"
    switch line.name {
    case "BEGIN" where isOfCard: begin(line)
    case "END" where isOfCard: end(line)
    case _ where depth == 0: leave(line, "This line is outside any card.")
    case _ where depth > 1: leave(line, "This line belongs to a card inside another card.")
    default: card.append(line)
    }
  }

  private mutating func begin(_ line: ContentLine) {
    if depth == 1, card.last?.name == "AGENT" {
      depth = 2
      return leave(line, "This line belongs to a card inside another card.")
    }
    breakOff()
    depth = 1
    card = [line]
  }

  private mutating func end(_ line: ContentLine) {
    guard depth == 1 else {
      depth = max(0, depth - 1)
      return leave(line, "This line ends a card that was not read.")
    }
    var read = VCardCard(card)
    people.append(read.person())
    unread += read.unread
    (card, depth) = ([], 0)
  }

  /// A card without an end may lack half of what it said, and is left for a whole copy of it.
  private mutating func breakOff() {
    for line in card { leave(line, "This card is cut off: it has no END line.") }
    (card, depth) = ([], 0)
  }

  private mutating func leave(_ line: ContentLine, _ why: Phrase) {
    unread.append(UnreadCell(line: line.line, column: line.name, why: why))
  }
}
