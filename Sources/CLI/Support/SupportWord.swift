import Foundation
import Journaling
import Records

/// Names people to talk to, if the mood or what was written gives a reason.
///
/// As on the pages, it uses the same patterns, runs only on this machine, and stores nothing. Each
/// command is a sitting of its own, so explicit words always show the panel in full.
struct SupportWord {
  let environment: CommandEnvironment

  private var panel: SupportPanel { Guidance.supportPanel }

  /// - Parameter texts: what somebody just wrote about themselves.
  func say(after texts: Set<String>) async {
    guard let tier = CrisisWords.tier(of: texts) else { return }
    // If the journal cannot be read, the answer is still given.
    let journal = (try? await environment.open().keeper.journal()) ?? Journal()
    let preferences = journal.preferences(zone: environment.surroundings().zone)
    guard !preferences.wordsWatchOff else { return }
    switch tier {
    case .explicit: sayInFull(to: preferences)
    case .indirect: sayQuietly(to: preferences)
    }
  }

  func sayOfMood() {
    environment.tell("")
    for line in [panel.title, panel.danger, panel.trusted, panel.rest] {
      environment.tell(line.trimmed)
    }
    sayWhereMore()
  }

  private func sayInFull(to preferences: Preferences) {
    let services = environment.services()
    environment.tell("")
    environment.tell(panel.words.trimmed)
    if let trusted = preferences.trusted {
      environment.tell(
        [trusted.name, trusted.reach].filter { !$0.isEmpty }.joined(separator: ": ")
      )
    }
    sayFirst(of: services, in: preferences.supportCountry)
    let numbers = services.emergency(in: preferences.supportCountry).compactMap(\.call)
    environment.tell("\(panel.now.trimmed) \(numbers.joined(separator: " or "))." as Phrase)
    sayWhereMore()
  }

  private func sayQuietly(to preferences: Preferences) {
    environment.tell("")
    environment.tell(panel.quiet.trimmed)
    sayFirst(of: environment.services(), in: preferences.supportCountry)
    sayWhereMore()
  }

  private func sayFirst(of services: SupportServices, in country: String) {
    guard let first = services.listening(in: country).first else { return }
    environment.tell(first.name)
    if let call = first.call { environment.tell("  Call \(call)" as Phrase) }
    if let text = first.text { environment.tell("  Text \(text)" as Phrase) }
  }

  private func sayWhereMore() {
    environment.tell("For people to talk to, on any day: `rebound support`." as Phrase)
  }
}
