package import Foundation

/// How often to be in touch with everyone who has a label and no rule of their own.
package struct LabelKeepInTouch: JournalRecord {
  package static let kind = Kind(rawValue: "label-keep-in-touch")
  package static let names = KindNames(
    "rule for a label",
    "Rules for labels",
    in: .people,
    about: "How often you want to be in touch with everybody who has a label."
  )

  package let id: Identifier<LabelKeepInTouch>
  var addedAt: Date
  /// As typed; compared without case and accents.
  package var label: String
  package var keepInTouch: KeepInTouch

  init(id: Identifier<LabelKeepInTouch>, addedAt: Date, label: String, keepInTouch: KeepInTouch) {
    self.id = id
    self.addedAt = addedAt
    self.label = label
    self.keepInTouch = keepInTouch
  }

  package var filedAt: Date { addedAt }

  package func title(in _: Journal) -> Phrase { Phrase(verbatim: label) }
}
