package import Foundation

extension Journal {
  /// Until when counts stay out of sight after the newest no; nil where they do not.
  package func coolOffEnd(_ surroundings: Surroundings) -> Date? {
    let days = preferences(zone: surroundings.zone).coolOffDays
    let heard = shelf(Rejection.self).filter { $0.way != .withdrew }
      .map { heardAt($0, in: surroundings.zone) }.max()
    guard let end = heard?.addingTimeInterval(Double(days) * 86_400), end > surroundings.now
    else { return nil }
    return end
  }
}
