import Foundation
import Insights
import Support
import Testing

/// Every sentence the mood cards can say, written down to be read for its tone.
struct MoodSentenceTests {
  static let cards: [(kind: Insight.Kind, all: [Insight])] = [
    (.moodCalendar, Sentences.calendar), (.moodTrend, Sentences.trends),
    (.activities, Sentences.activities), (.bounceBack, Sentences.setbacks),
  ]

  @Test(arguments: cards.indices)
  func `a mood card says these sentences and no others`(_ place: Int) throws {
    let (kind, insights) = Self.cards[place]
    let said = Set(insights.flatMap { Sentences.all(of: $0) }).sorted()
    let golden = Golden("sentences-\(kind.rawValue).txt")
    let text = Data((said.joined(separator: "\n") + "\n").utf8)
    if Golden.isWriting { try golden.write(bytes: text) }
    #expect(golden.bytes == text)
  }

  @Test(arguments: cards.indices)
  func `no sentence is long, loud or sure of a cause`(_ place: Int) {
    for insight in Self.cards[place].all {
      for line in Sentences.all(of: insight) {
        for sentence in line.split(whereSeparator: { ".?:".contains($0) }) {
          #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
        }
        #expect(!line.contains("!") && !line.lowercased().contains("because"), "\(line)")
      }
    }
  }
}
