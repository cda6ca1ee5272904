import Records

extension AskedField {
  /// The field as a form shows it: label, hint, control and what is to mend.
  ///
  /// They are tied together for those who hear the page. Its id is `field-` and its name, which is
  /// where a list of problems points.
  func html(value: String, problem: Phrase? = nil, autofocus: Bool = false) -> HTML {
    // Who wants no scales is not asked; what was answered before stays as it is.
    guard control.isAsked else { return .empty }
    let drawn = DrawnField(field: self, value: value, problem: problem, autofocus: autofocus)
    return switch control {
    case .line(let most): drawn.labelled(drawn.line(atMost: most))
    case .prose(let most): drawn.labelled(drawn.writing(rows: most > 600 ? 5 : 2, atMost: most))
    case .lines(let most): drawn.labelled(drawn.writing(rows: 4, atMost: most))
    case .day: drawn.labelled(drawn.input("date", size: " date"))
    case .time: drawn.labelled(drawn.input("time", size: " date"))
    case .link: drawn.labelled(drawn.input("url", #" inputmode="url" maxlength="2000""#))
    // Nearly always somebody else's address, so the browser is not asked for the person's own.
    case .email: drawn.labelled(drawn.input("email", #" inputmode="email" maxlength="254""#))
    case .chips(let range, let step, let low, let high):
      drawn.oneOf(drawn.scale(range, step: step, low: low, high: high))
    // A field of type number would change under a mouse wheel, and say nothing of what it refuses.
    case .number: drawn.labelled(drawn.number)
    case .choice(let choices) where choices.count > 12: drawn.labelled(drawn.menu(choices))
    case .choice(let choices): drawn.oneOf(drawn.answers(choices))
    case .choices(let choices, let most): drawn.someOf(choices, atMost: most)
    case .words(let choices, _): drawn.someWords(choices)
    case .record: drawn.labelled(drawn.menu(records))
    case .check: drawn.box
    }
  }
}
