package import Records

/// Why a zip or a workbook cannot be read.
package enum PackedFlaw: ImportFlaw, Equatable {
  case tooLarge(megabytes: Int)
  case tooManyEntries(Int)
  case unpacksTooLarge(megabytes: Int)
  case packedTooTightly
  case encrypted
  case damaged
  case unusualPacking
  case nested
  case entities
  case tooDeep
  case badXML
  case absurdPlace
  case tooManyCells
  case tooManyColumns(Int)
  case tooManySheets(Int)
  case noVisibleSheet
  case noSheet(String, known: [String])
  case nothingInside
  case severalInside([String])
  case linkedInWithout(ImportSort)
  case workbookOfQuestions

  /// What happened and what to do, for a person.
  package var phrase: Phrase {
    switch self {
    case .tooLarge, .tooManyEntries, .unpacksTooLarge, .packedTooTightly, .encrypted, .damaged,
      .unusualPacking, .nested, .nothingInside, .severalInside, .linkedInWithout:
      aboutZip
    default: aboutWorkbook
    }
  }

  private var aboutZip: Phrase {
    switch self {
    case .tooLarge(let megabytes):
      "This file is larger than \(megabytes) MB. Unpack it, and import the file you need from it."
    case .tooManyEntries(let most):
      "This zip contains more than \(most) files. Unpack it, and import the file you need from it."
    case .unpacksTooLarge(let megabytes):
      "This file would unpack to more than \(megabytes) MB, so it was not read. Save the table as CSV, and import that."
    case .packedTooTightly:
      "This file would unpack to hundreds of times its size, so it was not read. Save the table as CSV, and import that."
    case .encrypted:
      "This file is protected by a password. Open it, save it without the password, and import that."
    case .unusualPacking:
      "This zip is packed in a way that Rebound cannot read. Unpack it, and import the file you need from it."
    case .nested:
      "This zip contains another zip. Unpack it, and import the file you need from it."
    case .nothingInside:
      "This zip contains no table, workbook or contacts that Rebound can read."
    case .severalInside(let names):
      "This zip contains several files: \(names.joined(separator: ", ")). Unpack it, and import them one at a time."
    case .linkedInWithout(.questions):
      "This is a LinkedIn archive. Import it as applications or as people."
    case .linkedInWithout(.people):
      "This LinkedIn archive contains no people. Ask LinkedIn for an archive with connections, or import it as applications."
    case .linkedInWithout:
      "This LinkedIn archive contains no applications. Ask LinkedIn for an archive with job applications, or import it as people."
    default:
      "This file is damaged or was not downloaded completely. Get it again, or save the table as CSV and import that."
    }
  }

  private var aboutWorkbook: Phrase {
    switch self {
    case .entities:
      "This workbook has definitions in its XML that no spreadsheet program writes, so it was not read. Save the table as CSV, and import that."
    case .tooDeep:
      "The XML in this workbook is nested deeper than any spreadsheet program writes, so it was not read. Save the table as CSV, and import that."
    case .absurdPlace:
      "This workbook refers to rows or columns that no spreadsheet has, so it was not read. Save the table as CSV, and import that."
    case .tooManyCells:
      "This workbook has too many cells. Delete the rows and columns you do not need, and try again."
    case .tooManyColumns(let most):
      "This workbook has more than \(most) columns. Delete those you do not need, and try again."
    case .tooManySheets(let most):
      "This workbook has more than \(most) sheets. Copy the one you need into a new workbook, and import that."
    case .noVisibleSheet:
      "Every sheet of this workbook is hidden. Show the one with the table, save the workbook, and try again."
    case .noSheet(let name, let known):
      "There is no sheet “\(name)”. This workbook has: \(known.joined(separator: ", "))."
    case .workbookOfQuestions:
      "This is a workbook. Questions have to be text: save the sheet as CSV, and import that."
    default:
      "This workbook is damaged: its XML cannot be read. Open it, save it again, and import that, or save the table as CSV."
    }
  }
}
