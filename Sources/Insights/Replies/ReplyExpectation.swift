/// How likely a reply still is, by the model and by the person's own curve.
///
/// With enough answers, the more hopeful of the two counts. The model underestimates long waits for
/// some searches, and closing an application too early costs more than closing it late.
package struct ReplyExpectation: Sendable {
  package let model: ReplyModel
  package let curve: KaplanMeier
  /// Days of silence after which the probability of a reply is below ``ReplyOutlook/least``.
  package let asksAfter: Int
  private let hasCurve: Bool

  /// With fewer answers than this, a curve says no more than a count.
  static let leastAnswers = 8

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
    // The result changes only on days with a reply, so only those are computed.
    let byCurve = curve.steps.first { curve.stillToCome($0.time) < ReplyOutlook.least }?.time ?? 0
    asksAfter = max(byModel, Int(byCurve.rounded(.up)))
  }

  package func stillToCome(after days: Double) -> Double {
    max(model.stillToCome(after: days), hasCurve ? curve.stillToCome(days) : 0)
  }

  func comesWithinWeek(after days: Double) -> Double { model.comes(within: 7, after: days) }
}
