import Records

/// A text for somebody else, with what is still to be filled in set apart.
struct MessageWords {
  let text: String

  var html: HTML {
    MessageText.pieces(of: text).html { piece in
      switch piece {
      case .words(let words): "\(words)"
      case .blank(let name):
        #"<span class="blank">\#(MessageText.placeholderName(name))</span>"#
      }
    }
  }
}

/// A labelled input for each placeholder that is still open.
struct BlankFields {
  let names: [String]
  var typed: [String: String] = [:]

  var html: HTML {
    names.html { name in
      let field = AskedField(
        name: "blank-\(name)",
        label: MessageText.placeholderName(name).sentence,
        hint: name == "my-name" ? Speaker.current.say("This is saved for your next message") : nil,
        control: .line(atMost: 300)
      )
      return field.html(value: typed[name] ?? "")
    }
  }
}

/// What a second look noticed; never in the way of anything.
struct MessageFlags {
  let flags: [Phrase]
  /// Said where there is nothing to notice.
  var clear: Phrase?

  var html: HTML {
    guard !flags.isEmpty else {
      return HTML.some(clear) { item(.done, $0) }.inList
    }
    return flags.html { item(.about, $0) }.inList
  }

  private func item(_ icon: Icon, _ said: Phrase) -> HTML {
    "<li>\(icon.html)<span>\(said)</span></li>"
  }
}

extension HTML {
  fileprivate var inList: HTML { isEmpty ? .empty : #"<ul class="advice">\#(self)</ul>"# }
}

extension Phrase {
  /// With a capital at its start, as a label begins.
  var sentence: Phrase {
    let said = Speaker.current.say(self)
    return Phrase(verbatim: said.prefix(1).uppercased() + said.dropFirst())
  }
}

/// A message in a list: its recipient, subject and status.
struct MessageRow {
  let message: Message

  var html: HTML {
    ListRow(
      "\(message.title)",
      to: .message(message.id),
      about: message.subject.isEmpty ? .empty : "\(MessageWords(text: message.subject).html)",
      meta: "\(state)"
    ).html
  }

  private var state: Phrase {
    if let day = message.repliedOn { return "answered \(day, .short)" }
    if let day = message.sentOn { return "sent \(day, .short)" }
    return "draft"
  }
}

/// Shown late in the evening and soon after a rejection: writing is fine, sending can wait.
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
