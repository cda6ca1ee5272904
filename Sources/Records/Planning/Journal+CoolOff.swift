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

  /// A no that was written down on a later day was heard about noon of its own.
  private func heardAt(_ rejection: Rejection, in zone: TimeZone) -> Date {
    rejection.learnedOn == Day(rejection.savedAt, in: zone)
      ? rejection.savedAt
      : min(rejection.savedAt, rejection.learnedOn.at(.noon, in: zone))
  }
}
