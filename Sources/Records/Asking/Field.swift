/// One thing a record asks for: its name in forms, drafts, flags and guidance, how it is asked, and
/// how its text is read into the record.
package struct Field<Subject>: Sendable {
  package let name: String
  package let label: Phrase
  package let control: Control
  package let isRequired: Bool
  /// Who or what the typed text is about; nil if the field takes no free text.
  package let about: TextAbout?
  /// The record's value as a person would type it.
  package let read: @Sendable (Subject) -> String
  /// Reads typed text into the record; false if the text is not valid.
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

  /// The same field, but it cannot be left empty.
  package var required: Field {
    Field(name, label, control, isRequired: true, about: about, read: read, write: write)
  }
}

/// The key path of a value in a record.
package typealias Path<Subject, Value> = any WritableKeyPath<Subject, Value> & Sendable

extension Field {
  package static func line(
    _ name: String,
    _ path: Path<Subject, String>,
    _ label: Phrase,
    about: TextAbout,
    atMost most: Int = 300
  ) -> Field {
    text(name, path, label, about, .line(atMost: most), most, isLine: true)
  }

  static func prose(
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
    _ most: Int,
    isLine: Bool = false
  ) -> Field {
    Field(name, label, control, about: about) {
      $0[keyPath: path]
    } write: { subject, typed in
      let text = (isLine ? typed.withoutUnseen : typed).trimmed
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

  /// Several answers to a closed question; answers that are not listed are refused.
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

  /// Several words from a list or the person's own, without repeats.
  static func words(
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

  /// A value with a text form; an empty text means nil.
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

  /// A value with a text form that a record always has; an empty text leaves it unchanged.
  static func value<Value: LosslessStringConvertible & Sendable>(
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

  /// A text that must match a closed list or a syntax, such as a link or an email address.
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

extension Field {
  /// The same field, asked of a value that contains the subject.
  ///
  /// - Parameter name: another name, for a container that asks for several of the same type.
  func within<Whole>(
    _ path: Path<Whole, Subject>,
    named name: String? = nil,
    _ label: Phrase? = nil
  ) -> Field<Whole> {
    let (read, write) = (read, write)
    return Field<Whole>(name ?? self.name, label ?? self.label, control, about: about) {
      read($0[keyPath: path])
    } write: { whole, typed in
      write(&whole[keyPath: path], typed)
    }
  }
}
