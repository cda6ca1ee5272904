import Foundation
import Journaling
import Records

/// Names people to talk to, where what was written or the mood gives reason.
///
/// As on the pages, it uses the same patterns, runs only on this machine, and stores nothing. Each
/// command is a sitting of its own, so explicit words always show the panel in full.
struct SupportWord {
  let desk: Desk

  private var panel: SupportPanel { Guidance.supportPanel }

  /// - Parameter texts: what somebody wrote about themselves just now.
  func say(after texts: Set<String>) async {
    guard let tier = Guidance.crisisWords.tier(of: texts) else { return }
    // A journal that cannot be read now is no reason to say nothing.
    let journal = (try? await desk.open().keeper.journal()) ?? Journal()
    let preferences = journal.preferences(zone: desk.surroundings().zone)
    guard !preferences.wordsWatchOff else { return }
    switch tier {
    case .explicit: sayInFull(to: preferences)
    case .indirect: sayQuietly(to: preferences)
    }
  }

  func sayOfMood() {
    desk.tell("")
    for line in [panel.title, panel.danger, panel.trusted, panel.rest] { desk.tell(line.trimmed) }
    sayWhereMore()
  }

  private func sayInFull(to preferences: Preferences) {
    let services = desk.services()
    desk.tell("")
    desk.tell(panel.words.trimmed)
    if let trusted = preferences.trusted {
      desk.tell([trusted.name, trusted.reach].filter { !$0.isEmpty }.joined(separator: ": "))
    }
    sayFirst(of: services, in: preferences.supportCountry)
    let numbers = services.emergency(in: preferences.supportCountry).compactMap(\.call)
    desk.tell("\(panel.now.trimmed) \(numbers.joined(separator: " or "))." as Phrase)
    sayWhereMore()
  }

  private func sayQuietly(to preferences: Preferences) {
    desk.tell("")
    desk.tell(panel.quiet.trimmed)
    sayFirst(of: desk.services(), in: preferences.supportCountry)
    sayWhereMore()
  }

  private func sayFirst(of services: SupportServices, in country: String) {
    guard let first = services.listening(in: country).first else { return }
    desk.tell(first.name)
    if let call = first.call { desk.tell("  Call \(call)" as Phrase) }
    if let text = first.text { desk.tell("  Text \(text)" as Phrase) }
  }

  private func sayWhereMore() {
    desk.tell("People to talk to, on any day: `rebound support`." as Phrase)
  }
}
