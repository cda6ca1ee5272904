import Insights
import Records

extension Visit {
  /// What the person's own waits say about a silence; nil while insights rest.
  ///
  /// Made once: a list of applications may not take longer for a long search, and the waits are all
  /// of it.
  var replyOutlook: ReplyOutlook? {
    journal.insightRest(surroundings) == nil ? made(ReplyOutlook.init) : nil
  }
}
