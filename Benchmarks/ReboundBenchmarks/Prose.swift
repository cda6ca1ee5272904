import Records

/// Text such as people write into a journal: of any length, never twice the same for long.
enum Prose {
  static func text(_ letters: Int, _ chance: inout SplitMix64) -> String {
    var text = ""
    while text.utf8.count < letters {
      if !text.isEmpty { text += chance.number(1...6) == 1 ? "\n" : " " }
      text += chance.one(of: openings) + " " + chance.one(of: endings)
    }
    return text
  }

  static let companies = [
    "Helios Energy", "Tidewater Logistics", "Northgate Hospital", "Brightside Foods",
    "Larkfield Council", "Ostrava Games", "Green Lane Schools", "Cobalt Insurance",
    "Fenwick & Rowe", "Meridian Rail", "Café Noir Analytics", "Ångström Instruments",
  ]

  static let titles = [
    "Data analyst", "Reporting analyst", "Insight officer", "Operations analyst",
    "Pricing analyst", "Information analyst", "Junior consultant", "Data manager",
  ]

  static let questions = [
    "How would you find out why the forecast drifted in March?",
    "Tell us about a report people used.", "When did two teams want different things?",
    "What would you do in the first month?", "Which of your models was wrong, and why?",
  ]

  static let competencies = ["communication", "problem-solving", "teamwork"]

  private static let openings = [
    "They asked about the meter project and", "I had prepared three stories but",
    "The second interviewer wrote a lot while", "Before the case I paused, so",
    "Jonas said on the phone that", "It helped to begin with the number;",
    "Near the end the panel wanted to know whether", "The room was louder than expected &",
    "What I would keep is the opening:", "On the train back it became clear that",
  ]

  private static let endings = [
    "the answer came out shorter than planned.", "they nodded at “why now?” and moved on.",
    "I went straight into models without asking what had changed.",
    "nobody asked about the dashboards at all.", "it felt calm for the first ten minutes.",
    "the question after it was easier.", "one example with figures would have been enough.",
    "I'd say it again in the same words.", "the team plans two more hires in spring.",
    "there was time left for my own questions.",
  ]
}

extension SplitMix64 {
  mutating func one<Element>(of all: [Element]) -> Element {
    all[Int.random(in: all.indices, using: &self)]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
