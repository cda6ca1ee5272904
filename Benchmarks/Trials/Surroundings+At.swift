import Foundation
import Records

extension Surroundings {
  /// A moment of a made-up life; nothing new is named in it.
  static func at(_ moment: Date) -> Surroundings {
    Surroundings(now: moment, zone: .gmt) { _ in UUID() }
  }
}
