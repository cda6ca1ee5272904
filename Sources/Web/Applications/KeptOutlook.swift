import Insights
import Records
import Synchronization

/// What a journal says about silences, kept until the journal or the day is another.
///
/// A list of applications may not take longer for a long search, and the waits are all of it.
final class KeptOutlook: Sendable {
  private struct Kept {
    let head: Int
    let today: Day
    let outlook: ReplyOutlook
  }

  private let kept = Mutex<Kept?>(nil)

  func forget() { kept.withLock { $0 = nil } }

  func outlook(of journal: Journal, _ surroundings: Surroundings) -> ReplyOutlook {
    let (head, today) = (journal.head, surroundings.today)
    if let known = kept.withLock({ $0 }), known.head == head, known.today == today {
      return known.outlook
    }
    let outlook = ReplyOutlook(journal, surroundings)
    kept.withLock { $0 = Kept(head: head, today: today, outlook: outlook) }
    return outlook
  }
}

extension Visit {
  /// What the person's own waits say about a silence; nil while insights rest.
  var replyOutlook: ReplyOutlook? {
    guard journal.insightRest(surroundings) == nil else { return nil }
    return outlook.outlook(of: journal, surroundings)
  }
}
