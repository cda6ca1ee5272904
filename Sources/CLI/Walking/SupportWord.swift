import Foundation
import Planning
import Records
import Wording

/// Names people to talk to, where what was written or the mood gives reason.
///
/// As on the pages: each at most once in 14 days, only on this machine, and nothing of it is written
/// down. What was said before is worked out from the journal.
struct SupportWord {
  /// The journal before anything was saved.
  let before: Journal
  let surroundings: Surroundings

  /// - Parameter written: what was typed now.
  func say(after written: [String], in journal: Journal, at desk: Desk) {
    let panel = Guidance.supportPanel
    if touchesOnCrisis(written) {
      lines([panel.title, panel.words], panel, at: desk)
    } else if journal.isNewlyLow(since: before, surroundings) {
      lines([panel.title], panel, at: desk)
      desk.tell(panel.rest.trimmed)
    }
  }

  private func lines(_ opening: [String], _ panel: SupportPanel, at desk: Desk) {
    desk.tell("")
    for line in opening + [panel.danger, panel.trusted] { desk.tell(line.trimmed) }
    desk.tell("People to talk to, on any day: `rebound support`." as Phrase)
  }

  private func touchesOnCrisis(_ written: [String]) -> Bool {
    guard !before.preferences(zone: surroundings.zone).wordsWatchOff,
      written.contains(where: Guidance.crisisWords.stand)
    else { return false }
    let since = surroundings.now.addingTimeInterval(-MoodWatch.pause)
    return !before.everything.contains { record in
      record.filedAt >= since && record.words.contains(where: Guidance.crisisWords.stand)
    }
  }
}
