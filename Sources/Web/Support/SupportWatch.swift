import Foundation
import HTTPTypes
import Journaling
import Records
import Synchronization

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
final class SupportWatch: Watching {
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

  /// The country that was chosen in the panel is kept first.
  func entered(_ visit: Visit) async throws -> Visit { try await visit.keepingCountry() }

  /// Answers a request, and hears what somebody wrote about themselves in it.
  ///
  /// Words are heard whether or not the request succeeds.
  func answer(to visit: Visit, _ handler: (Visit) async throws -> Answer) async throws -> Answer {
    let (result, texts) = await WordsAboutMyself.heard { try await handler(visit) }
    // Nobody is interrupted while they write.
    guard visit.isPost, !visit.isAutosave else { return try result.get() }
    if visit.place.path == Place.supportPanel.path {
      close(for: visit)
      return try result.get()
    }
    // The page comes back as it was, with its panel.
    if visit.choosesCountry, case .success(.page) = result { return try result.get() }
    if case .success(let answer) = result, answer.isOfGone { hear(visit) }
    if !hear(texts, of: visit), let journal = try? await visit.keeper.journal(),
      journal.isNewlyLow(since: visit.journal, visit.surroundings)
    {
      noteMood(at: visit.surroundings.now)
    }
    return try result.get()
  }

  /// Hears the words of a form that failed before they were processed.
  func hear(_ visit: Visit) { hear(FormAboutMyself(visit: visit).texts, of: visit) }

  /// - Returns: whether there is something to answer.
  @discardableResult
  private func hear(_ texts: Set<String>, of visit: Visit) -> Bool {
    guard !visit.preferences.wordsWatchOff, let tier = CrisisWords.tier(of: texts) else {
      return false
    }
    note(tier, at: visit.surroundings.now)
    return true
  }

  /// The visit as its page is shown, with the panel that is due or was not closed yet.
  func shown(_ answer: Answer, _ visit: Visit) -> Visit {
    guard answer.isPage, visit.isKnown, visit.place.path != Place.support.path else {
      return visit
    }
    let path = visit.place.path
    let occasion: SupportOccasion? = state.withLock { state in
      let standing = state.open.last { $0.path == path }?.occasion
      guard let occasion = state.waiting else { return standing }
      state.waiting = nil
      // A line is for one view, and never takes the place of a panel that nobody has closed.
      guard occasion != .heavyWords else { return standing ?? occasion }
      state.open.removeAll { $0.path == path }
      state.open = state.open.suffix(Self.mostOpen - 1) + [(path, occasion)]
      return occasion
    }
    guard let occasion else { return visit }
    var visit = visit
    visit.panel = { SupportPanelCard(occasion: occasion, visit: $0).html }
    return visit
  }

  /// What a page without navigation shows, after an error.
  ///
  /// It goes on waiting: such a page cannot be closed, and the next one shows it too.
  func shownBesideError(_ visit: Visit) -> HTML {
    guard visit.isKnown, !visit.isAutosave, let occasion = state.withLock(\.waiting) else {
      return .empty
    }
    return SupportPanelCard(occasion: occasion, visit: visit, isOnPlainPage: true).html
  }

  private func note(_ tier: CrisisTier, at now: Date) {
    state.withLock { state in
      // The panel that nobody has seen yet stays the full one, whatever is written after it.
      if state.waiting == .words { return state.saidInFull = now }
      guard tier == .explicit else {
        if state.waiting != .wordsAgain { state.waiting = .heavyWords }
        return
      }
      let isSitting = state.saidInFull.map { now.timeIntervalSince($0) < Self.sitting } ?? false
      state.waiting = isSitting ? .wordsAgain : .words
      state.saidInFull = now
    }
  }

  private func noteMood(at now: Date) {
    state.withLock { state in
      if let last = state.saidOfMood, now.timeIntervalSince(last) < MoodWatch.pause { return }
      state.saidOfMood = now
      if state.waiting == nil { state.waiting = .mood }
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

extension Answer {
  fileprivate var isPage: Bool {
    switch self {
    case .page, .once: true
    case .redirect, .file, .plain, .text: false
    }
  }

  /// Whether it says that what a form changes is gone, so that the form was not processed.
  fileprivate var isOfGone: Bool {
    if case .page(_, status: .conflict) = self { true } else { false }
  }
}
