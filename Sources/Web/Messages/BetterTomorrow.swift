import Records

/// Where a no is close or it is late: writing is fine, sending can wait.
struct BetterTomorrow {
  let journal: Journal
  let surroundings: Surroundings
  let recovery: Identifier<Recovery>?
  var application: Identifier<JobApplication>?
  /// Whether a late hour is said as well.
  var isLateSaid = false
  /// The way to look again tomorrow, where there is something to keep.
  var offer: HTML = .empty

  var html: HTML {
    guard let reason else { return .empty }
    return #"<div class="notice">\#(Icon.leaf.html)<p>\#(reason)</p>\#(offer)</div>"#
  }

  private var reason: Phrase? {
    switch journal.closeness(recovery, application, surroundings) {
    case .big: MessageFlag.bigNo.phrase
    case .fresh: MessageFlag.freshNo.phrase
    case .far: isLate ? MessageFlag.late.phrase : nil
    }
  }

  private var isLate: Bool { isLateSaid && MessageText.isLate(surroundings.clock) }
}
