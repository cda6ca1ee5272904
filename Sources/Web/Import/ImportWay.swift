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
        "A home-made table: a workbook (.xlsx, .ods) or CSV. Columns are found by names such as Company and Job title.",
        "What Huntr, Teal, Simplify, JobSync and LinkedIn export. LinkedIn’s zip can stay packed.",
        "What cannot be read is shown to you first, and kept with its row.",
        "An old no starts nothing. You can lay out the five steps for any of them later.",
      ]
    case .people:
      [
        "vCards, as phones and mail programs export them: 2.1, 3.0 and 4.0.",
        "The CSV file of Google Contacts.",
        "The archive LinkedIn sends you, or Connections.csv from it.",
        "A table of your own with a column for names or e-mail addresses.",
        "Names, work, addresses to reach them, links, labels and notes come in. All else stays out.",
      ]
    case .questions:
      [
        "In Anki: File, Export, and then “Notes in Plain Text”.",
        "The first field becomes the question, the second the answer.",
        "A tag named like a competency sorts it there. Other tags come along as words.",
        "Pictures, sounds and Anki's own dates stay in Anki.",
      ]
    case .archive:
      [
        "A file that “Whole archive” or `rebound export` made.",
        "Nothing that is here is overwritten. What differs is kept twice.",
        "A damaged line is named and left out; the others come.",
      ]
    }
  }
}
