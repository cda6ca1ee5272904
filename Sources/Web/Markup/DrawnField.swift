import Records

/// A field on its way to the page: what is asked, what is answered so far, and what is to mend.
struct DrawnField {
  let field: AskedField
  let value: String
  let problem: Phrase?
  let autofocus: Bool

  var id: HTML { "field-\(field.name)" }

  /// A control with one label.
  func labelled(_ control: HTML) -> HTML {
    #"<div class="field"><label for="\#(id)">\#(label)</label>\#(hint)\#(control)\#(told)</div>"#
  }

  /// A group of which one is chosen.
  func oneOf(_ answers: HTML) -> HTML {
    let must: HTML = field.isRequired ? #" aria-required="true""# : ""
    let wrong: HTML = problem == nil ? "" : #" aria-invalid="true""#
    return group(#" role="radiogroup"\#(must)\#(wrong)"#, answers)
  }

  func group(_ attributes: HTML, _ answers: HTML) -> HTML {
    """
    <fieldset class="field" id="\(id)" tabindex="-1"\(attributes)\(described)>\
    <legend>\(label)</legend>\(hint)\(answers)\(told)</fieldset>
    """
  }

  private var label: HTML {
    field.isRequired
      ? #"\#(field.label) <span class="required">\#(say: "required")</span>"# : "\(field.label)"
  }

  /// Help with the answer that is too long for a placeholder.
  private var help: Phrase? {
    if let help = field.help { return Phrase(verbatim: help.trimmed) }
    return switch field.control {
    case .line, .prose, .link, .email: nil
    case .lines: "One on each line."
    case .choices(let choices, let most) where most < choices.count: "Up to \(most)."
    default: field.hint.map(Phrase.init(verbatim:))
    }
  }

  var hint: HTML {
    .some(help) { #"<p class="hint" id="\#(id)-hint">\#($0)</p>"# }
  }

  var told: HTML {
    .some(problem) {
      #"<p class="problem" id="\#(id)-problem">\#(Icon.attention.html)<span>\#($0.withCode)</span></p>"#
    }
  }

  /// Says which sentences belong to the control.
  var described: HTML {
    let ids: HTML =
      switch (help == nil, problem == nil) {
      case (true, true): ""
      case (false, true): "\(id)-hint"
      case (true, false): "\(id)-problem"
      case (false, false): "\(id)-hint \(id)-problem"
      }
    return ids.isEmpty ? "" : #" aria-describedby="\#(ids)""#
  }

  /// What every single control says of itself.
  var states: HTML {
    let must: HTML = field.isRequired ? #" aria-required="true""# : ""
    let wrong: HTML = problem == nil ? "" : #" aria-invalid="true""#
    return "\(must)\(wrong)\(described)\(focus)"
  }

  var focus: HTML { autofocus ? " autofocus" : "" }

  var placeholder: HTML {
    .some(field.hint) { #" placeholder="\#($0)""# }
  }
}
