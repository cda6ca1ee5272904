/// How an application ended.
///
/// Every sentence on the pages after it depends on this.
package enum WhatCame: String, CaseIterable, Sendable {
  case rejectionAfterInterview = "rejection-after-interview"
  case rejection
  case noReply = "no-reply"
  case canceled
  case withdrew

  init(_ way: RejectionWay, afterInterview: Bool) {
    self =
      switch way {
      case .noReply: .noReply
      case .cancelled: .canceled
      case .withdrew: .withdrew
      default: afterInterview ? .rejectionAfterInterview : .rejection
      }
  }
}

extension Rejection {
  package var came: WhatCame { WhatCame(way, afterInterview: interview != nil) }
}

extension RejectionWay {
  /// The ending that a closing stage stands for; a rejection if the stage does not say.
  init(endingIn stage: Stage) {
    self =
      switch stage {
      // A posting that was taken down does not mean the position is filled: it counts as no reply.
      case .noAnswer, .expired: .noReply
      case .withdrawn: .withdrew
      case .cancelled: .cancelled
      default: .no
      }
  }
}

extension Journal {
  /// How the applications of a recovery ended; nil if they ended in different ways.
  package func came(in recovery: Recovery) -> WhatCame? {
    let all = Set(rejections(of: recovery).map(\.rejection.came))
    return all.count == 1 ? all.first : nil
  }

  /// The ending a message follows: that of its application, else the newest of the recovery.
  ///
  /// Nil if nothing has ended, or if neither is given.
  package func came(
    before application: Identifier<JobApplication>?,
    in recovery: Identifier<Recovery>?
  ) -> WhatCame? {
    if let application = self[application] {
      if let known = records(Rejection.self, mentioning: application.id.raw).last {
        return known.came
      }
      return [.rejected, .noAnswer, .withdrawn, .cancelled, .expired].contains(application.stage)
        ? WhatCame(
          RejectionWay(endingIn: application.stage),
          afterInterview: !interviews(of: application.id).isEmpty
        ) : nil
    }
    return self[recovery].flatMap { rejections(of: $0).last?.rejection.came }
  }
}

/// The sentences that depend on how an application ended, and what is offered afterwards.
package struct CameWords: Sendable {
  /// The label of this choice in a form.
  let choice: Phrase
  /// The confirmation after saving, with the employer's name.
  package let saved: @Sendable (Phrase) -> Phrase
  /// The first sentence after the confirmation.
  package let acknowledged: Phrase
  /// What happened, as a line in a timeline.
  package let event: Phrase
  /// The label of the link to draft a message to them.
  package let draft: Phrase
  /// The id of the template for that draft.
  package let template: String
  /// Whether they sent a message whose words can be kept.
  package let hasTheirWords: Bool
}

extension WhatCame {
  package var words: CameWords {
    switch self {
    case .rejectionAfterInterview: .rejectionAfterInterview
    case .rejection: .rejection
    case .noReply: .noReply
    case .canceled: .canceled
    case .withdrew: .withdrew
    }
  }
}

extension CameWords {
  fileprivate static let rejectionAfterInterview = CameWords(
    choice: "A rejection",
    saved: { "Saved: a rejection from \($0)." },
    acknowledged: "That is a hard message to get.",
    event: "They said no",
    draft: "Draft a reply",
    template: "t4-reply",
    hasTheirWords: true
  )

  fileprivate static let rejection = CameWords(
    choice: "A rejection",
    saved: { "Saved: a rejection from \($0)." },
    acknowledged: "That is disappointing, even without an interview.",
    event: "They said no",
    draft: "Draft a reply",
    template: "t13-no-interview",
    hasTheirWords: true
  )

  fileprivate static let noReply = CameWords(
    choice: "No reply, and I am closing it",
    saved: { "Saved: no reply from \($0)." },
    acknowledged: "Being left without an answer is hard. You can stop waiting for this one.",
    event: "They did not reply",
    draft: "Draft a short note to ask for an answer",
    template: "t11-check",
    hasTheirWords: false
  )

  fileprivate static let canceled = CameWords(
    choice: "The position was canceled",
    saved: { "Saved: the position at \($0) was canceled." },
    acknowledged: "That is frustrating, and you had no control over it.",
    event: "The position was canceled",
    draft: "Draft a short note to them",
    template: "t12-canceled",
    hasTheirWords: false
  )

  fileprivate static let withdrew = CameWords(
    choice: "I withdrew",
    saved: { "Saved: you withdrew from \($0)." },
    acknowledged: "That was your decision.",
    event: "You withdrew",
    draft: "Draft a note to withdraw",
    template: "t9-withdraw",
    hasTheirWords: false
  )
}

extension MessageTemplate {
  /// Whether to offer it after this ending; always true if nothing is known to have ended.
  package func fits(after came: WhatCame?) -> Bool { came?.isNamed(in: fits) ?? true }
}

extension Exercise {
  /// Whether to offer it after this ending; always true if nothing is known to have ended.
  package func fits(after came: WhatCame?) -> Bool { came?.isNamed(in: offered.fits) ?? true }
}

extension WhatCame {
  fileprivate func isNamed(in names: [String]?) -> Bool { names?.contains(rawValue) ?? true }
}
