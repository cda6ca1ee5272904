package import Foundation

/// Whether a job was right for a person's strengths and hopes, by their own measure.
package struct FitReview: ExerciseRecord {
  package static let kind = Kind(rawValue: "fit-review")

  package let id: Identifier<FitReview>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var application: Identifier<JobApplication>?
  /// 0 to 10, before the answer was heard.
  package var wanted: Int?
  package var mustHaves: [String] = []
  package var niceToHaves: [String] = []
  package var dealBreakers: [String] = []
  /// −2 to 2 for strengths, interest, people, conditions, direction.
  package var fit: [String: Int] = [:]
  /// Which strengths the job would have called on.
  package var strengths: String = ""
  /// Which hopes it met, and which it did not.
  package var hopes: String = ""
  package var energy: String = ""
  package var view: FitView?
  package var decision: FitDecision?
  package var priority: String = ""
  package var reviewOn: Day?

  package init(id: Identifier<FitReview>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() {
    wanted.keep(within: Scale.feeling)
    fit.keep(within: Scale.fit)
  }

  package var links: [RecordID] { [recovery?.raw, application?.raw].compactMap(\.self) }
  package var words: [String] {
    mustHaves + niceToHaves + dealBreakers + [strengths, hopes, energy, priority]
  }
}
