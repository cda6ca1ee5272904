/// A clue in the words of a status.
enum StatusSign: Hashable, Sendable {
  case idea, applied, screen, interview, offer, accepted
  case rejected, noAnswer, withdrawn, declinedOffer, expired, cancelled
  /// Says that something was not there: `no interview`.
  case nothing

  /// The sign a row of words begins with, and how many of them it takes.
  static func match(_ words: ArraySlice<Substring>) -> (StatusSign, Int)? {
    guard let first = words.first, let initial = first.first else { return nil }
    let fitting = patterns[initial]?.first { pattern in
      pattern.words.count <= words.count && zip(pattern.words, words).allSatisfy { $0.fits($1) }
    }
    return fitting.map { ($0.sign, $0.words.count) }
  }

  private struct Word: Sendable {
    let text: String
    let isBeginning: Bool

    init(_ text: Substring) {
      isBeginning = text.hasSuffix("*")
      self.text = String(isBeginning ? text.dropLast() : text)
    }

    func fits(_ word: Substring) -> Bool { isBeginning ? word.hasPrefix(text) : word == text }
  }

  private struct Pattern: Sendable {
    let words: [Word]
    let sign: StatusSign
  }

  /// By their first letter, those of more words first.
  private static let patterns: [Character: [Pattern]] = {
    var patterns: [Pattern] = []
    for (sign, spellings) in spellings {
      for spelling in spellings.split(separator: ",") {
        patterns.append(Pattern(words: spelling.split(separator: " ").map(Word.init), sign: sign))
      }
    }
    let sorted = patterns.enumerated().sorted {
      ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
    }
    return Dictionary(grouping: sorted.map(\.element)) { $0.words[0].text.first ?? " " }
  }()

  /// What people and tools write; `*` stands for any ending.
  private static let spellings: [(StatusSign, String)] = [
    (.nothing, "no interview*,without interview*,before interview*,without an interview*"),
    (.declinedOffer, "declined offer,offer declined,declined the offer,turned down offer"),
    (.accepted, "accept*,offer accepted,hired,signed"),
    (
      .rejected,
      """
      reject*,rejec,declin*,denied,not selected,unsuccessful,turned down,regret*,failed,\
      not hired,no offer,not moving forward,no longer under consideration,no longer considered,\
      position filled,role filled,job filled,filled,not a fit
      """
    ),
    (
      .cancelled,
      """
      position removed,job removed,role removed,position cancel*,role cancel*,\
      job cancel*,cancel*,hiring freeze,hiring frozen,freeze,frozen,position withdrawn
      """
    ),
    // A word that names the posting alone is no answer: nobody said who was chosen, or whether.
    (.expired, "expire*,closed,posting closed,job closed,position closed,posting removed"),
    (
      .noAnswer,
      """
      ghost*,no response,no answer,no reply,no feedback,no news,never heard,never responded,\
      not heard,no word,unanswered
      """
    ),
    (.withdrawn, "withdr*,i declined,not interested,pulled out,opted out,i withdr*"),
    (
      .idea,
      """
      wish*,saved,save,bookmark*,draft*,idea*,interested,applying,prepar*,todo,to do,to apply,\
      not applied,not yet applied,did not apply,lead*,research*,shortlist*
      """
    ),
    (
      .screen,
      """
      phone screen*,phone,screen*,call,recruiter,assessment*,take home,test,challenge,\
      availability request
      """
    ),
    (
      .interview,
      """
      phone interview*,interview*,inter,onsite,on site,final,final round*,final interview*,panel,\
      technical,technical interview*,round
      """
    ),
    (.offer, "offer*,negotiat*"),
    (
      .applied,
      """
      appli*,submitt*,sent,pending,waiting,in review,under review,in progress,in process,\
      received,active,open,under consideration,application*
      """
    ),
  ]
}
