/// How likely a reply is still to come: by the model and by a person's own curve.
///
/// The curve counts where there have been some answers, and then the more hopeful of the two does.
/// The model takes long waits for rarer than some searches have them, and closing too early costs more
/// than closing late.
package struct ReplyExpectation: Sendable {
  package let model: ReplyModel
  package let curve: KaplanMeier
  /// Days of silence after which less than ``ReplyOutlook/least`` is still to come.
  package let asksAfter: Int
  private let hasCurve: Bool

  /// Under so many answers a curve says nothing that a count does not.
  package static let leastAnswers = 8

  package init(_ waits: [Wait]) {
    model = ReplyModel(waits)
    curve = KaplanMeier(waits)
    hasCurve = waits.count(where: \.came) >= Self.leastAnswers
    let byModel = model.daysUntil(stillToCome: ReplyOutlook.least)
    guard hasCurve else {
      asksAfter = byModel
      return
    }
    let curve = curve
    // It changes only where an answer came.
    let byCurve = curve.steps.first { curve.stillToCome($0.time) < ReplyOutlook.least }?.time ?? 0
    asksAfter = max(byModel, Int(byCurve.rounded(.up)))
  }

  package func stillToCome(after days: Double) -> Double {
    max(model.stillToCome(after: days), hasCurve ? curve.stillToCome(days) : 0)
  }

  package func comesWithinWeek(after days: Double) -> Double { model.comes(within: 7, after: days) }
}
