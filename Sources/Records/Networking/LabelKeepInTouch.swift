package import Foundation

/// How often to be in touch with everybody of a label, but for those who have a wish of their own.
package struct LabelKeepInTouch: JournalRecord {
  package static let kind = Kind(rawValue: "label-keep-in-touch")
  package static let names = KindNames(
    one: "rule for a label",
    many: "Rules for labels",
    in: .people
  )

  package let id: Identifier<LabelKeepInTouch>
  package var addedAt: Date
  /// As typed; compared without case and accents.
  package var label: String
  package var keepInTouch: KeepInTouch

  package init(
    id: Identifier<LabelKeepInTouch>,
    addedAt: Date,
    label: String,
    keepInTouch: KeepInTouch
  ) {
    self.id = id
    self.addedAt = addedAt
    self.label = label
    self.keepInTouch = keepInTouch
  }

  package var filedAt: Date { addedAt }

  package func title(in _: Journal) -> Phrase { Phrase(verbatim: label) }
}
