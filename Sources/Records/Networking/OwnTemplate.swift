package import Foundation

/// A template in the person's own words: a new one, or a built-in one that they rewrote.
package struct OwnTemplate: JournalRecord {
  package static let kind = Kind(rawValue: "own-template")
  package static let names = KindNames(
    "message template",
    "Message templates",
    in: .people,
    about: "Your own wording for a note that you write more than once."
  )

  package let id: Identifier<OwnTemplate>
  var addedAt: Date
  /// The ID of the built-in template it replaces; empty for a new one.
  package var replaces: String = ""
  package var title: String
  /// When it is usually sent.
  package var when: String = ""
  package var informalSubject: String = ""
  /// With `{{placeholders}}`, and `[[…]]` around what the short form leaves out.
  package var informalBody: String = ""
  package var formalSubject: String = ""
  package var formalBody: String = ""
  /// The most words for a good length; nil if not given.
  package var mostWords: Int?

  package init(id: Identifier<OwnTemplate>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package mutating func keepInRange() { mostWords.keep(within: Scale.words) }

  package var filedAt: Date { addedAt }
  package var words: [String] {
    [title, when, informalSubject, informalBody, formalSubject, formalBody]
  }

  package static func begun(_ new: NewRecord<OwnTemplate>) -> OwnTemplate? {
    OwnTemplate(id: new.id, addedAt: new.surroundings.now, title: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: title) }
}

extension OwnTemplate {
  package static let fields = FieldTable<OwnTemplate>([
    .line("title", \.title, "Name of the template", about: .label).required,
    .line("when", \.when, "When to send it", about: .label),
    .line("informal-subject", \.informalSubject, "Subject, informal", about: .message),
    .prose("informal-body", \.informalBody, "Text, informal", about: .message, atMost: 4_000),
    .line("formal-subject", \.formalSubject, "Subject, formal", about: .message),
    .prose("formal-body", \.formalBody, "Text, formal", about: .message, atMost: 4_000),
    .value("most-words", \.mostWords, "Most words for a good length", .choice(lengths)),
  ])

  private static let lengths = [60, 80, 90, 110, 120, 150].map {
    Choice("\($0)", "\($0) words")
  }

  /// A built-in template as the starting point of a form.
  package init(
    replacing template: MessageTemplate,
    id: Identifier<OwnTemplate>,
    _ surroundings: Surroundings
  ) {
    self.init(id: id, addedAt: surroundings.now, title: template.title)
    replaces = template.id
    when = template.when
    informalSubject = template.variants["informal"]?.subject ?? ""
    informalBody = template.variants["informal"]?.body.trimmed ?? ""
    formalSubject = template.variants["formal"]?.subject ?? ""
    formalBody = template.variants["formal"]?.body.trimmed ?? ""
    mostWords = template.words.last
  }

  /// The template that a message can begin from.
  ///
  /// A tone without text uses the other tone's. A replacement keeps the built-in template's
  /// placeholders and avoided words.
  package var template: MessageTemplate {
    let informal = MessageTemplate.Variant(subject: informalSubject, body: informalBody)
    let formal = MessageTemplate.Variant(subject: formalSubject, body: formalBody)
    let builtIn = Guidance.messages.first { $0.id == replaces }
    return MessageTemplate(
      id: replaces.isEmpty ? id.description : replaces,
      title: title,
      when: when,
      words: mostWords.map { [min(builtIn?.words.first ?? 0, $0), $0] } ?? [],
      variants: [
        "informal": informalBody.isEmpty ? formal : informal,
        "formal": formalBody.isEmpty ? informal : formal,
      ],
      must: builtIn?.must ?? [],
      avoid: builtIn?.avoid ?? [],
      fits: builtIn?.fits
    )
  }

  /// The template, if it works.
  ///
  /// - Throws: `Problems`, each with its field.
  package func checked() throws(Problems) -> OwnTemplate {
    var problems: [Problem] = []
    for name in ["informal-subject", "informal-body", "formal-subject", "formal-body"] {
      let text = Self.fields[name]?.read(self) ?? ""
      if let unknown = MessageText.unknownPlaceholders(in: text).first {
        problems.append(Problem(name, "“{{\(unknown)}}” is not one of the blanks listed."))
      } else if !MessageText.areMarksWhole(text) {
        problems.append(
          Problem(name, "Close every “[[” with “]]” and every “{{” with “}}” on the same line.")
        )
      }
    }
    if informalBody.isEmpty, formalBody.isEmpty {
      problems.append(Problem("informal-body", "Write the text in at least one of the two tones."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return self
  }
}

extension MessageText {
  /// Whether every mark begins and ends on one line, and every placeholder can be read.
  static func areMarksWhole(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).allSatisfy { line in
      let left = line.replacing(/\[\[[^\[\]]*\]\]/, with: "")
        .replacing(/\{\{\s*[a-z0-9-]+\s*\}\}/, with: "")
      return !["[[", "]]", "{{", "}}"].contains(where: left.contains)
    }
  }
}
