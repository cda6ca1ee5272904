import Foundation

extension Journal {
  /// Whether an even moment has come to plan for a setback: none planned within a week, no fresh no,
  /// and no low check-in today.
  package func invitesSetbackPlan(_ surroundings: Surroundings) -> Bool {
    let week = surroundings.now.addingTimeInterval(-7 * 86_400)
    let pause = surroundings.now.addingTimeInterval(-3 * 86_400)
    guard shelf(SetbackPlan.self).since(week).isEmpty,
      shelf(Rejection.self).since(pause).isEmpty
    else { return false }
    let lately = shelf(CheckIn.self).since(surroundings.now.addingTimeInterval(-86_400))
    return lately.last { $0.mood != nil }?.mood.map { $0 > 3 } ?? true
  }
}
