import Foundation
import Journaling
import Records
import Synchronization
import Wording

/// Why a page names people to talk to.
enum SupportOccasion: Hashable, Sendable {
  case words, mood
}

/// Has the next page name people to talk to, where what was written or the mood gives reason.
///
/// Each at most once in 14 days, and nothing of it is written down or logged. What was said before
/// is worked out from the journal itself: from its check-ins, and from what was saved in those 14
/// days. Only what cannot be seen there, such as a draft, is remembered here, while the process
/// runs.
final class SupportWatch: Sendable {
  private struct State {
    /// What the next page says.
    var waiting: SupportOccasion?
    var said: [SupportOccasion: Date] = [:]
  }

  private let state = Mutex(State())

  /// Answers a request, and looks at what it brought.
  func answer(to visit: Visit, _ handler: (Visit) async throws -> Answer) async throws -> Answer {
    guard visit.isPost, !visit.isAutosave, visit.place.path != Place.search.path else {
      return try await handler(visit)
    }
    let touches = await touchesOnCrisis(visit)
    let answer = try await handler(visit)
    let now = visit.surroundings.now
    if touches {
      note(.words, at: now)
    } else if let journal = try? await visit.keeper.journal(),
      journal.isNewlyLow(since: visit.journal, visit.surroundings)
    {
      note(.mood, at: now)
    }
    return answer
  }

  /// The visit as its page is shown: with the occasion that was waiting for a page.
  func shown(_ answer: Answer, _ visit: Visit) -> Visit {
    guard case .page = answer, visit.isKnown, visit.place.path != Place.support.path else {
      return visit
    }
    var visit = visit
    visit.occasion = state.withLock { state in
      defer { state.waiting = nil }
      return state.waiting
    }
    return visit
  }

  private func note(_ occasion: SupportOccasion, at now: Date) {
    state.withLock { state in
      if let last = state.said[occasion], now.timeIntervalSince(last) < MoodWatch.pause { return }
      state.said[occasion] = now
      state.waiting = occasion
    }
  }

  /// Whether what was sent speaks of not wanting to be here, for the first time in 14 days.
  ///
  /// Asked before it is saved, so that it is not its own forerunner.
  private func touchesOnCrisis(_ visit: Visit) async -> Bool {
    guard !visit.preferences.wordsWatchOff,
      visit.form.values.values.contains(where: Guidance.crisisWords.stand)
    else { return false }
    let since = visit.surroundings.now.addingTimeInterval(-MoodWatch.pause)
    let earlier = (try? await visit.keeper.entries(since: since)) ?? []
    return !earlier.contains { entry in
      guard case .saved(let record) = entry.content, entry.act != .imported else { return false }
      return record.words.contains(where: Guidance.crisisWords.stand)
    }
  }
}
