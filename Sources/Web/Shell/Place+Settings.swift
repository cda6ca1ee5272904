/// Settings, and what goes in and out.
extension Place {
  static let settings = Place("/settings")
  static let signingOut = Place("/settings/signing-out")
  static let data = Place("/settings/data")
  static let exportArchive = Place("/settings/data/archive")
  static let exportApplications = Place("/settings/data/applications.csv")
  static let backup = Place("/settings/data/backup")
  static let restore = Place("/settings/data/restore")
  /// Where a backup from somewhere else is sent.
  static let chosenBackup = Place("/settings/data/restore/file")
  static let erasure = Place("/settings/data/erasure")
  static let importApplications = Place("/import/applications")
  static let importArchive = Place("/import/archive")
  static func importedApplications(_ tab: some Name) -> Place {
    Place("/import/applications/\(tab)")
  }
  static func importedArchive(_ tab: some Name) -> Place { Place("/import/archive/\(tab)") }
}
