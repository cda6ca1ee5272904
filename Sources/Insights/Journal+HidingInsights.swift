package import Records

extension Journal {
  /// Takes a kind of insight out of sight, or brings it back.
  package func changes(
    hiding kind: Insight.Kind,
    isHidden: Bool,
    _ surroundings: Surroundings
  ) -> [Change] {
    var preferences = preferences(zone: surroundings.zone)
    let before = preferences.hiddenInsights
    preferences.hiddenInsights.removeAll { $0 == kind.rawValue }
    if isHidden { preferences.hiddenInsights.append(kind.rawValue) }
    guard preferences.hiddenInsights != before else { return [] }
    preferences.savedAt = surroundings.now
    return [.save(preferences)]
  }

  /// The kinds that are out of sight, in the order their cards would stand.
  package func hiddenInsights(_ surroundings: Surroundings) -> [Insight.Kind] {
    let hidden = Set(preferences(zone: surroundings.zone).hiddenInsights)
    return Insight.Kind.all.filter { hidden.contains($0.rawValue) }
  }
}
