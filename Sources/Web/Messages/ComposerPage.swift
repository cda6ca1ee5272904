import Foundation
import Records

/// A message being written: blanks to fill, the words, and when to send them.
struct ComposerPage {
  let visit: Visit
  let tab: String
  let kept: KeptMessage
  let problems: Problems

  private var draft: Draft { kept.draft }

  private var recovery: Recovery? { visit.journal[kept.beginning.recovery] }

  private var template: MessageTemplate? {
    visit.journal.messageTemplate(kept.beginning.template)
  }

  var page: Page {
    Page(
      Phrase(verbatim: template?.title ?? ""),
      in: .people,
      below: [
        recovery.map {
          Page.Crumb(visit.journal.title(of: $0), .recovery($0.id))
        } ?? .people, .messages,
      ],
      lead: template.flatMap { $0.when.isEmpty ? nil : Phrase(verbatim: $0.when) }
    ) {
      let autosave = Place.messages.with("autosave", "yes").address
      return """
        \(visit.problemList(problems))
        <form class="stack" method="post" action="\(Place.messages.address)" data-autosave="\(autosave)">\(visit.token)\
        <input type="hidden" name="tab" value="\(tab)">\(beginning)\(visit.givenField(draft, ComposerForm.names))\(enterKey)
        \(rest)
        <div class="columns"><div class="stack">
        \(asked("recipient"))
        \(blanks)
        \(asked("subject"))
        \(words)
        \(looked)
        \(sending)
        \(buttons)
        </div><div class="stack">
        \(tone)
        \(about)
        </div></div></form>
        """
    }
  }

  private var beginning: HTML {
    let told = try? JSONEncoder().encode(kept.beginning)
    return HTML.some(told.map { String(decoding: $0, as: UTF8.self) }) {
      #"<input type="hidden" name="\#(Form.beginning)" value="\#($0)">"#
    }
  }

  private var buttons: HTML {
    """
    <div class="actions"><button class="button" name="save" value="yes">\(say: "Save draft")</button>
    <button class="button plain" name="look" value="yes">\(say: "Preview message")</button>
    <button class="button quiet" name="discard" value="yes">\(say: "Discard draft")</button>
    <span class="draft-note" data-draft-note aria-live="polite"></span></div>
    <p class="quiet">\(say: "Rebound never sends anything. You copy the message, or open it in your email program.")</p>
    """
  }

  /// What the Enter key presses, the first button of a form: a harmless one.
  private var enterKey: HTML {
    """
    <button class="visually-hidden" name="look" value="yes" tabindex="-1" aria-hidden="true"></button>
    """
  }

  private func asked(_ name: String) -> HTML { Message.fields.html(name, draft, problems) }

  private var words: HTML {
    let drawn = DrawnField(
      field: AskedField("text", "Your message", .prose(atMost: 4_000)),
      value: draft["text"],
      problem: problems["text"],
      autofocus: false
    )
    let area: HTML = """
      <textarea class="input" id="\(drawn.id)" name="text" rows="12" maxlength="4000" \
      autocomplete="off" data-words="text-words"\(drawn.states)>
      \(draft["text"])</textarea>
      """
    return """
      \(drawn.labelled(area))
      <p class="quiet">\(length) <span id="text-words" data-one="\(say: "1 word so far.")" data-many="\(say: "% words so far.")"></span></p>
      """
  }

  private var length: Phrase {
    guard let range = template?.words, let least = range.first, let most = range.last else {
      return ""
    }
    return least == 0
      ? "Up to \(most) words is a good length." : "\(least) to \(most) words is a good length."
  }

  /// Shown late in the evening and soon after a rejection: offers to keep the draft until tomorrow.
  private var rest: HTML {
    BetterTomorrow(
      journal: visit.journal,
      surroundings: visit.surroundings,
      recovery: recovery?.id,
      application: kept.beginning.application,
      isLateSaid: true,
      offer: """
        <button class="button quiet" name="rest" value="yes">\(say: "Save draft, and remind me tomorrow")</button>
        """
    ).html
  }

  /// What is still open, ahead of the words: filling it in changes them.
  private var blanks: HTML {
    guard !kept.blanks.isEmpty else { return .empty }
    return """
      <fieldset class="card soft"><legend class="visually-hidden">\(say: "Blanks to fill in")</legend>
      <h2>\(say: "Blanks to fill in")</h2>
      <p class="quiet">\(say: "Fill in what you like. Rebound puts it into the message.")</p>
      <div class="fields">\(BlankFields(
        names: kept.blanks,
        typed: visit.journal.suggestions(for: kept.beginning)
      ).html)</div>
      <div class="actions"><button class="button plain" name="fill" value="yes">\(say: "Fill in")</button></div></fieldset>
      """
  }

  private var tone: HTML {
    let isFormal = kept.beginning.isFormal
    let isShort = kept.beginning.isShort ?? false
    let own = HTML.when(
      kept.keptOwnWords,
      #"<p class="quiet" role="status">\#(say: "You have edited the message, so Rebound does not change it.")</p>"#
    )
    return """
      <div class="stack tight"><p class="label">\(say: isFormal ? "The words are formal" : "The words are informal")</p>
      <div class="actions"><button class="button plain small" name="switch" value="\(isFormal ? "informal" : "formal" as HTML)">\
      \(say: isFormal ? "Less formal words" : "More formal words")</button>
      <button class="button plain small" name="length" value="\(isShort ? "standard" : "short" as HTML)">\
      \(say: isShort ? "The longer form" : "The short form")</button></div>\(own)</div>
      """
  }

  private var about: HTML {
    let contact = HTML.when(!visit.journal.shelf(Contact.self).isEmpty) {
      PersonField(
        visit: visit,
        name: "contact",
        label: "The person in People",
        value: draft["contact"],
        problem: problems["contact"]
      ).html
    }
    return "\(asked("email"))\(contact)"
  }

  private var sending: HTML {
    let field = AskedField("send-on", "Day to send it", .day)
    return """
      <div class="stack tight">\(field.html(value: draft["send-on"], problem: problems["send-on"]))
      <p class="quiet">\(say: "It usually helps to wait 12 hours or more, so tomorrow is filled in.")</p></div>
      """
  }

  private var looked: HTML {
    guard visit.query.has("look") else { return .empty }
    let flags = MessageText.flags(draft["text"], subject: draft["subject"], MessageCheck(template))
    return """
      <section class="stack tight" id="look" role="status"><h2>\(say: "A second look")</h2>
      \(MessageFlags(flags: flags.map(\.phrase), clear: "Nothing to change.").html)</section>
      """
  }
}

extension HTML {
  fileprivate static func when(_ holds: Bool, make: () -> HTML) -> HTML {
    holds ? make() : .empty
  }
}
