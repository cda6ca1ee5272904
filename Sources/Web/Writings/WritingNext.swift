import Records

/// Where a writing leads: the template, the questions or the people that go with it.
struct WritingNext {
  let record: any JournalRecord

  var html: HTML {
    guard let exercise = ExerciseForms.exerciseID(of: record), let places = Self.places[exercise]
    else { return .empty }
    let rows = places.html { #"<li><a href="\#($0.place.address)">\#($0.title)</a></li>"# }
    return """
      <section class="stack tight no-print"><h2>\(say: "What goes with it")</h2><ul>\(rows)</ul></section>
      """
  }

  private typealias Link = (title: Phrase, place: Place)

  /// By exercise.
  private static let places: [String: [Link]] = [
    "gap-story": [
      ("How interviewers ask about a gap", .family("gap-in-work")),
      ("How interviewers ask about a layoff", .family("laid-off")),
      ("How interviewers ask about being fired", .family("fired")),
      ("A first job, a new field, a long search", .exercise("ways-in")),
    ],
    "no-answer": [
      ("Draft one short note to them", message("t11-check")),
      ("Plan this week’s search", .exercise("week-plan")),
    ],
    "so-close": [
      ("One note that thanks, stays interested and asks", message("t14-one-note")),
      ("Ask somebody there to stay in touch", message("t10-keep-warm")),
    ],
    "after-a-layoff": [
      ("Free help with the search, by country", .helpers),
      ("Ask for a reference letter", message("t15-reference")),
      ("The story of a gap, a layoff or a firing", .exercise("gap-story")),
    ],
    "week-plan": [("Look back at the week", .exercise("week-back"))],
    "week-back": [("Plan the next week", .exercise("week-plan"))],
    "nerves": [
      ("Practice interviews", .mocks),
      ("Walk through the next interview in your mind", .exercise("rehearsal")),
    ],
    "fairness": [
      ("Advice about discrimination, and people to talk to", .support),
      ("Ask for what helps you", .exercise("adjustments")),
    ],
    "adjustments": [("Write the request as a message", message("t19-adjustments"))],
    "pay-talk": [
      ("Answer an offer with a number of your own", message("t20-counter")),
      ("How interviewers ask what you expect", .family("salary-expectation")),
      ("How interviewers ask what you earn now", .family("pay-history")),
    ],
    "ways-in": [
      ("Questions for a first job", .bank.with("pack", "entry")),
      ("Questions for a career change", .bank.with("pack", "career-change")),
      ("Questions after a gap", .bank.with("pack", "return")),
      ("Your story bank", .stories),
      ("Who to ask", .whoToAsk),
    ],
    "what-else": [
      ("Ask for a fifteen-minute chat", message("t6-chat")),
      ("Who to ask", .whoToAsk),
    ],
  ]

  private static func message(_ template: String) -> Place {
    .newMessage.with("template", template)
  }
}
