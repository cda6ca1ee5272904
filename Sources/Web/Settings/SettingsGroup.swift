import Records

/// Settings that belong together.
struct SettingsGroup {
  let id: HTML
  let title: Phrase
  var about: Phrase?
  /// Of the fields of the preferences.
  let names: [String]
  var isSideBySide = false

  static let all = [
    SettingsGroup(id: "you", title: "You", names: ["name", "zone", "country"]),
    SettingsGroup(
      id: "someone-you-trust",
      title: "Someone you trust",
      about: "Stands first on Support. Nobody is told.",
      names: ["trusted-name", "trusted-reach"],
      isSideBySide: true
    ),
    SettingsGroup(
      id: "after-a-no",
      title: "After a rejection",
      about: "Looking back is offered once. You can open it at any time.",
      names: ["invite", "cool-off"]
    ),
    SettingsGroup(
      id: "quiet-hours",
      title: "Quiet hours",
      about: "Today offers nothing of itself then. Empty means from 21:00 until 08:00.",
      names: ["quiet-from", "quiet-until"],
      isSideBySide: true
    ),
    SettingsGroup(
      id: "what-is-offered",
      title: "What Today offers",
      names: ["paused-until", "offers-off", "insights-off"]
    ),
    SettingsGroup(
      id: "numbers",
      title: "Moods and numbers",
      about: "What you wrote earlier stays.",
      names: ["mood-off", "scales-off", "numbers-off"]
    ),
    SettingsGroup(
      id: "offering-support",
      title: "A word about Support",
      about: "It can stand below what you wrote. This machine alone looks, and nothing is noted.",
      names: ["mood-watch-off", "words-watch-off"]
    ),
    SettingsGroup(
      id: "shared-machine",
      title: "On a shared machine",
      names: ["neutral-title", "quick-hide-off"]
    ),
  ]
}
