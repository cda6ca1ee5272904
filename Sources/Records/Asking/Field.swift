/// One thing a record is asked for: its name in form, draft, flag and guidance; how it is asked;
/// and how its text becomes part of the record.
package struct Field<Subject>: Sendable {
  package let name: String
  package let label: Phrase
  package let control: Control
  package let isRequired: Bool
  /// Who or what the typed text is about; nil if the field takes no free text.
  package let about: TextAbout?
  /// The record's value as a person would type it.
  package let read: @Sendable (Subject) -> String
  /// Puts typed text into the record; false where it cannot be read.
  package let write: @Sendable (inout Subject, String) -> Bool

  package init(
    _ name: String,
    _ label: Phrase,
    _ control: Control,
    isRequired: Bool = false,
    about: TextAbout? = nil,
    read: @escaping @Sendable (Subject) -> String,
    write: @escaping @Sendable (inout Subject, String) -> Bool
  ) {
    precondition(
      about != nil || !control.takesText,
      "The field \(name) takes text but does not say who or what the text is about."
    )
    self.name = name
    self.label = label
    self.control = control
    self.isRequired = isRequired
    self.about = about
    self.read = read
    self.write = write
  }

  /// The same field, without which the record cannot be.
  package var required: Field {
    Field(name, label, control, isRequired: true, about: about, read: read, write: write)
  }
}

/// Where in a record a value lives.
package typealias Path<Subject, Value> = any WritableKeyPath<Subject, Value> & Sendable

extension Field {
  package static func line(
    _ name: String,
    _ path: Path<Subject, String>,
    _ label: Phrase,
    about: TextAbout,
    atMost most: Int = 300
  ) -> Field {
    text(name, path, label, about, .line(atMost: most), most)
  }

  package static func prose(
    _ name: String,
    _ path: Path<Subject, String>,
    _ label: Phrase,
    about: TextAbout,
    atMost most: Int = 20_000
  ) -> Field {
    text(name, path, label, about, .prose(atMost: most), most)
  }

  private static func text(
    _ name: String,
    _ path: Path<Subject, String>,
    _ label: Phrase,
    _ about: TextAbout,
    _ control: Control,
    _ most: Int
  ) -> Field {
    Field(name, label, control, about: about) {
      $0[keyPath: path]
    } write: { subject, typed in
      let text = typed.trimmed
      subject[keyPath: path] = text
      return text.count <= most
    }
  }

  package static func lines(
    _ name: String,
    _ path: Path<Subject, [String]>,
    _ label: Phrase,
    about: TextAbout,
    atMost most: Int = 4_000
  ) -> Field {
    Field(name, label, .lines(atMost: most), about: about) {
      $0[keyPath: path].joined(separator: "\n")
    } write: { subject, typed in
      subject[keyPath: path] = typed.textLines
      return typed.count <= most
    }
  }

  /// Several answers of a closed question; answers it does not list are refused.
  package static func choices(
    _ name: String,
    _ path: Path<Subject, [String]>,
    _ label: Phrase,
    _ choices: [Choice],
    atMost most: Int
  ) -> Field {
    Field(name, label, .choices(choices, atMost: most)) {
      $0[keyPath: path].joined(separator: "\n")
    } write: { subject, typed in
      let answers = typed.textLines
      let known = Set(choices.map(\.value)).union(subject[keyPath: path])
      subject[keyPath: path] = answers
      return answers.count <= most && answers.allSatisfy(known.contains)
    }
  }

  /// Several words of a list, or the person's own; a word is said once.
  package static func words(
    _ name: String,
    _ path: Path<Subject, [String]>,
    _ label: Phrase,
    about: TextAbout,
    _ choices: [Choice],
    atMost most: Int
  ) -> Field {
    let known = Dictionary(
      choices.map { (Speaker.english.say($0.title).lowercased(), $0.value) }
    ) { first, _ in first }
    return Field(name, label, .words(choices, atMost: most), about: about) {
      $0[keyPath: path].joined(separator: "\n")
    } write: { subject, typed in
      var said = Set<String>()
      let words = typed.textLines.map { known[$0.lowercased()] ?? $0 }
        .filter { said.insert($0.lowercased()).inserted }
      subject[keyPath: path] = words
      return words.count <= most && words.allSatisfy(Control.isWord)
    }
  }

  /// Anything with a text form, where no text means none.
  package static func value<Value: LosslessStringConvertible & Sendable>(
    _ name: String,
    _ path: Path<Subject, Value?>,
    _ label: Phrase,
    _ control: Control
  ) -> Field {
    Field(name, label, control) {
      $0[keyPath: path]?.description ?? ""
    } write: { subject, typed in
      let text = typed.trimmed
      subject[keyPath: path] = text.isEmpty ? nil : Value(text)
      return text.isEmpty || subject[keyPath: path] != nil && control.admits(text)
    }
  }

  /// Anything with a text form that a record always has; no text leaves it as it is.
  package static func value<Value: LosslessStringConvertible & Sendable>(
    _ name: String,
    _ path: Path<Subject, Value>,
    _ label: Phrase,
    _ control: Control
  ) -> Field {
    Field(name, label, control) {
      $0[keyPath: path].description
    } write: { subject, typed in
      let text = typed.trimmed
      guard let value = Value(text) else { return text.isEmpty }
      if !text.isEmpty { subject[keyPath: path] = value }
      return text.isEmpty || control.admits(text)
    }
  }

  package static func chips(
    _ name: String,
    _ path: Path<Subject, Int?>,
    _ label: Phrase,
    _ range: ClosedRange<Int>,
    step: Int = 1,
    low: Phrase,
    high: Phrase
  ) -> Field {
    value(name, path, label, .chips(range, step: step, low: low, high: high))
  }

  /// A text that only a closed list or a syntax admits: a link, an e-mail address.
  package static func checked(
    _ name: String,
    _ path: Path<Subject, String>,
    _ label: Phrase,
    _ control: Control
  ) -> Field {
    Field(name, label, control) {
      $0[keyPath: path]
    } write: { subject, typed in
      let text = typed.trimmed
      subject[keyPath: path] = text
      return text.isEmpty || control.admits(text)
    }
  }

  package static func check(_ name: String, _ path: Path<Subject, Bool>, _ label: Phrase) -> Field {
    Field(name, label, .check) {
      $0[keyPath: path] ? "yes" : ""
    } write: { subject, typed in
      subject[keyPath: path] = ["yes", "on", "true", "1"].contains(typed.trimmed.lowercased())
      return true
    }
  }
}
