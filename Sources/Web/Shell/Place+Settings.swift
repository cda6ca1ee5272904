import Interchange

/// Settings, and what goes in and out.
extension Place {
  static let settings = Place("/settings")
  static let signingOut = Place("/settings/signing-out")
  static let otherPrograms = Place("/settings/other-programs")
  static let otherProgramRemoval = Place("/settings/other-programs/removal")
  static let data = Place("/settings/data")
  static let exportArchive = Place("/settings/data/archive")
  static let exportApplications = Place("/settings/data/applications.csv")
  static let backup = Place("/settings/data/backup")
  static let restore = Place("/settings/data/restore")
  /// Where a backup from somewhere else is sent.
  static let chosenBackup = Place("/settings/data/restore/file")
  static let erasure = Place("/settings/data/erasure")
  static let imports = Place("/import")
  /// The same page, for somebody who comes with a file of one sort.
  static func imports(_ sort: ImportSort?) -> Place { imports.with("as", sort?.rawValue) }
  static let importApplications = imports(.applications)
  static let importPeople = imports(.people)
  static let importCards = imports(.questions)
  static let importArchive = imports(.archive)
  static func imported(_ tab: some Name) -> Place { Place("/import/\(tab)") }
  /// Where files of each sort came in before there was one page for all.
  static let oldImports: [(place: Place, sort: ImportSort)] = [
    (Place("/import/applications"), .applications), (Place("/import/archive"), .archive),
    (Place("/people/import"), .people), (Place("/practice/import"), .questions),
  ]
}
