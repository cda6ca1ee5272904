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
      about: "This person is listed first on Support. Rebound does not contact them.",
      names: ["trusted-name", "trusted-reach"],
      isSideBySide: true
    ),
    SettingsGroup(
      id: "after-a-no",
      title: "After a rejection",
      about: "Rebound suggests looking back once. You can open it at any time.",
      names: ["invite", "cool-off"]
    ),
    SettingsGroup(
      id: "quiet-hours",
      title: "Quiet hours",
      about:
        "During these hours, Today makes no suggestions. If you leave them empty, quiet hours are from 9 p.m. to 8 a.m.",
      names: ["quiet-from", "quiet-until"],
      isSideBySide: true
    ),
    SettingsGroup(
      id: "what-is-offered",
      title: "Suggestions on Today",
      names: ["paused-until", "offers-off", "insights-off"]
    ),
    SettingsGroup(
      id: "numbers",
      title: "Moods and numbers",
      about: "What you wrote earlier is kept.",
      names: ["mood-off", "scales-off", "numbers-off"]
    ),
    SettingsGroup(
      id: "offering-support",
      title: "Support messages",
      about:
        "When you write about yourself, Rebound can show people to talk to. It checks only on this computer and keeps no record.",
      names: ["mood-watch-off", "words-watch-off"]
    ),
    SettingsGroup(
      id: "shared-machine",
      title: "On a shared computer",
      names: ["neutral-title", "quick-hide-off"]
    ),
  ]
}
