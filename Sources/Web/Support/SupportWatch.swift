import Foundation
import Journaling
import Planning
import Records
import Synchronization
import Wording

/// Why a page names people to talk to.
enum SupportOccasion: Hashable, Sendable {
  /// Words of somebody at risk: in full, or shorter if the full panel was shown recently.
  case words, wordsAgain
  /// Words of hopelessness: one quiet line.
  case heavyWords
  case mood
}

/// Shows people to talk to on the next page, if what was written or the mood gives a reason.
///
/// Words are answered each time, whatever was written before. The mood is answered at most once in
/// 14 days. What a page shows stays on that page until somebody closes it. All of it is remembered
/// while the process runs, and nothing of it is written down or logged; a new process begins anew,
/// with the panel in full.
final class SupportWatch: Sendable {
  /// How long the shorter panel replaces the full one after that was shown.
  private static let sitting: TimeInterval = 3_600
  private static let mostOpen = 8

  private struct State {
    /// What the next page is to show.
    var waiting: SupportOccasion?
    /// The panels nobody has closed yet, by the paths of their pages, the newest last.
    var open: [(path: String, occasion: SupportOccasion)] = []
    var saidInFull: Date?
    var saidOfMood: Date?
  }

  private let state = Mutex(State())

  /// Answers a request, and hears what somebody wrote about themselves in it.
  func answer(to visit: Visit, _ handler: (Visit) async throws -> Answer) async throws -> Answer {
    let (answer, texts) = try await WordsAboutMyself.heard { try await handler(visit) }
    // Nobody is interrupted while they write.
    guard visit.isPost, !visit.isAutosave else { return answer }
    if visit.place.path == Place.supportPanel.path {
      close(for: visit)
      return answer
    }
    let now = visit.surroundings.now
    let isRead = !visit.preferences.wordsWatchOff
    if isRead, let tier = Guidance.crisisWords.tier(of: texts) {
      note(tier, at: now)
    } else if let journal = try? await visit.keeper.journal(),
      journal.isNewlyLow(since: visit.journal, visit.surroundings)
    {
      noteMood(at: now)
    }
    return answer
  }

  /// The visit as its page is shown: with what was waiting for a page, or stands on this one.
  func shown(_ answer: Answer, _ visit: Visit) -> Visit {
    guard case .page = answer, visit.isKnown, visit.place.path != Place.support.path else {
      return visit
    }
    let path = visit.place.path
    var visit = visit
    visit.occasion = state.withLock { state in
      if let occasion = state.waiting {
        state.open.removeAll { $0.path == path }
        state.open = state.open.suffix(Self.mostOpen - 1) + [(path, occasion)]
        state.waiting = nil
      }
      return state.open.last { $0.path == path }?.occasion
    }
    return visit
  }

  private func note(_ tier: CrisisTier, at now: Date) {
    state.withLock { state in
      guard tier == .explicit else { return state.waiting = .heavyWords }
      let isSitting = state.saidInFull.map { now.timeIntervalSince($0) < Self.sitting } ?? false
      state.waiting = isSitting ? .wordsAgain : .words
      state.saidInFull = now
    }
  }

  private func noteMood(at now: Date) {
    state.withLock { state in
      if let last = state.saidOfMood, now.timeIntervalSince(last) < MoodWatch.pause { return }
      state.saidOfMood = now
      state.waiting = .mood
    }
  }

  /// Removes it from its page.
  ///
  /// If the words were not meant that way, the next ones show the panel in full again.
  private func close(for visit: Visit) {
    let place = visit.back(or: .today)
    state.withLock { state in
      state.open.removeAll { $0.path == place.path }
      if visit.form["go"] == "not-meant" { state.saidInFull = nil }
    }
  }
}
