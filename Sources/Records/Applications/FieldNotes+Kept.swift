extension FieldNotes {
  /// The name half-written field notes are kept under, each interview's as a tab of its own.
  package static let keptForm = "field-notes"
}
