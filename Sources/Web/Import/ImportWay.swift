import Interchange
import Records

/// Where an import of one sort comes from and leads to.
extension ImportSort {
  var section: Section {
    switch self {
    case .applications, .archive: .settings
    case .people: .people
    case .questions: .practice
    }
  }

  /// Where "not now" leads.
  var away: Place { section == .settings ? .data : section.place }

  /// Where one finds what came in.
  var done: Place { self == .applications ? .applications : away }

  var trail: [Page.Crumb] {
    switch self {
    case .applications, .archive:
      [
        .settings,
        .data,
      ]
    case .people: [.people]
    case .questions: [.practice]
    }
  }

  /// What can come in.
  var about: [Phrase] {
    switch self {
    case .applications:
      [
        "A homemade table: a workbook (.xlsx, .ods) or CSV. Columns are found by names such as Company and Job title.",
        "Exports from Huntr, Teal, Simplify, JobSync and LinkedIn. You don’t have to unpack LinkedIn’s zip.",
        "Rebound first shows you what it cannot read, and keeps it with its row.",
        "Old rejections do not start the five steps. You can start them for any rejection later.",
      ]
    case .people:
      [
        "vCards from a phone or an email program: 2.1, 3.0 and 4.0.",
        "The CSV file from Google Contacts.",
        "The archive LinkedIn sends you, or Connections.csv from it.",
        "Your own table with a column for names or email addresses.",
        "Rebound imports names, work, email addresses, phone numbers, links, labels and notes, and nothing else.",
      ]
    case .questions:
      [
        "In Anki: File, Export, and then “Notes in Plain Text”.",
        "The first field becomes the question, and the second the answer.",
        "A tag with the name of a competency sets the competency. Other tags become labels.",
        "Pictures, sounds and Anki's own dates stay in Anki.",
      ]
    case .archive:
      [
        "A file from “Whole archive” or `rebound export`.",
        "Nothing you have is overwritten. If two versions differ, both are kept.",
        "Rebound lists damaged lines and imports the others.",
      ]
    }
  }
}
