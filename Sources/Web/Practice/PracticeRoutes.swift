import Foundation
import HTTPTypes
import Journaling
import Records

enum PracticeRoutes {
  /// Lets a question rest, is done with it, or takes it up again.
  @Sendable static func stand(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let wanted = CardStanding.all.first { $0.rawValue == visit.form["standing"] }
    return try await visit.change(card, .saved, then: .card(card.id)) { _, known in
      var card = known
      card.standing = wanted
      return [.save(card)]
    }
  }
}
