package import Foundation

/// A kind of job that a person is aiming for, and how much each competency matters in it.
package struct TargetRole: JournalRecord {
  package static let kind = Kind(rawValue: "target-role")
  package static let names = KindNames(
    "target role",
    "Target roles",
    in: .practice,
    about: "A kind of job you are aiming for, and what it asks for."
  )

  package let id: Identifier<TargetRole>
  var addedAt: Date
  package var title: String
  /// By competency ID: 1 helpful, 2 wanted, 3 essential.
  package var importance: [String: Int] = [:]
  var notes: String = ""
  /// When the person stopped aiming for it; what was written stays.
  package var endedAt: Date?

  package init(id: Identifier<TargetRole>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package mutating func keepInRange() { importance.keep(within: Scale.importance) }

  package var filedAt: Date { addedAt }
  package var words: [String] { [title, notes] }

  package static func begun(_ new: NewRecord<TargetRole>) -> TargetRole? {
    TargetRole(id: new.id, addedAt: new.surroundings.now, title: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: title) }
}

extension TargetRole {
  package static let fields = FieldTable<TargetRole>(
    [.line("title", \.title, "Job title or kind of job", about: .work, atMost: 120).required]
      + Guidance.competencies.map(importance) + [
        .prose(
          "notes",
          \.notes,
          "How you know what this role asks for",
          about: .work,
          atMost: 4_000
        )
      ]
  )

  private static func importance(of competency: Competency) -> Field<TargetRole> {
    let control = Control.choice(choices)
    return Field("needs-\(competency.id)", Phrase(verbatim: competency.title), control) {
      $0.importance[competency.id].map(String.init) ?? ""
    } write: { role, typed in
      let text = typed.trimmed
      role.importance[competency.id] = Int(text)
      return text.isEmpty || control.admits(text)
    }
  }

  private static let choices = [
    Choice("1", "Helpful"), Choice("2", "Important"), Choice("3", "Essential"),
  ]

  /// The importance in words; nil if not given.
  package static func said(_ importance: Int?) -> Phrase? {
    choices.first { $0.value == importance?.description }?.title
  }
}

extension Journal {
  /// The current target role: the newest that has not ended.
  package var targetRole: TargetRole? {
    shelf(TargetRole.self).reversed().first { $0.endedAt == nil }
  }

  /// All target roles, newest first.
  package var targetRoles: [TargetRole] { shelf(TargetRole.self).reversed() }
}
