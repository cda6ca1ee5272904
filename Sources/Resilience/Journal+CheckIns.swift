package import Foundation
package import Records
package import Wording

/// The check-ins of one day, newest first.
package struct CheckInDay: Sendable {
  package let day: Day
  package fileprivate(set) var checkIns: [CheckIn]
}

extension Journal {
  /// A stretch of earlier check-ins, newest day first.
  ///
  /// - Parameters:
  ///   - moment: only what was taken before it; nil for the newest.
  ///   - most: how many check-ins the stretch holds.
  /// - Returns: the days, and the moment the next stretch ends at where there is one.
  package func checkInDays(
    before moment: Date?,
    atMost most: Int
  ) -> (days: [CheckInDay], earlier: Date?) {
    let shelf = shelf(CheckIn.self)
    let taken = shelf.before(moment ?? .distantFuture)
    var days: [CheckInDay] = []
    for checkIn in taken.suffix(most).reversed() {
      if days.last?.day == checkIn.day {
        days[days.count - 1].checkIns.append(checkIn)
      } else {
        days.append(CheckInDay(day: checkIn.day, checkIns: [checkIn]))
      }
    }
    return (days, taken.count > most ? taken.suffix(most).first?.takenAt : nil)
  }

  /// The number tapped a moment ago and nothing with it: what "add feelings" adds to.
  package func bareCheckIn(_ surroundings: Surroundings) -> CheckIn? {
    shelf(CheckIn.self).since(surroundings.now.addingTimeInterval(-1_800)).last.flatMap {
      $0.isBare && $0.recovery == nil ? $0 : nil
    }
  }
}

extension CheckIn {
  /// The number somebody gave, or what it means in words.
  package func said(inWords: Bool) -> Phrase? {
    guard let mood else { return nil }
    guard inWords else { return "\(mood) of 10" }
    switch mood {
    case ...1: return "very low"
    case ...3: return "low"
    case ...6: return "in between"
    case ...8: return "good"
    default: return "very good"
    }
  }
}
