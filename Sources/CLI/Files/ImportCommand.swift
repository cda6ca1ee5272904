import ArgumentParser
import Interchange
import Records

/// `rebound import`.
struct ImportCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import a file: applications, people, questions, or a whole journal.",
    usage: "rebound import [<what>] <file> [<options>]",
    discussion: """
      It reads tables of applications (home-made, Huntr, Teal, Simplify, JobSync, \
      LinkedIn), people as vCard or table, notes of Anki, and archives of \
      `rebound export`. A table can be a text (CSV) or a workbook (.xlsx, .ods), and the \
      zip LinkedIn sends is read as a whole. The file's content tells what it is; where it does not, or you \
      want it read otherwise, say applications, people, questions or archive before it.

      It shows what will happen and asks first. Columns are found by their names, and \
      --column reads one as another field. A status word is read as a stage, and \
      --status says which. `nothing` leaves a column or a word unread. Rows whose status \
      nobody can read without asking wait until you say. Importing the same file again \
      adds nothing, and the import can be undone for 30 days.

      What you choose for columns and status words is remembered for the next file and \
      undone with the import. `forget` in place of a field or stage forgets it, and \
      `rebound import-word list` shows all of it.

        rebound import jobs.csv --dry-run
        rebound import jobs.csv --column company=Arbeitgeber --column title=Stelle
        rebound import jobs.csv --status "Third drawer"=interview
        rebound import applications Bewerbungen.xlsx --sheet 2026
        rebound import people phone.vcf --label "from my phone" --yes
      """
  )

  @Argument(
    help: ArgumentHelp("The file. You can say what it holds before it.", valueName: "file"),
    completion: .file()
  )
  var typed: [String]

  @OptionGroup var options: ImportOptions

  func validate() throws {
    guard typed.count == 1 || (typed.count == 2 && ImportSort(rawValue: typed[0]) != nil) else {
      let sorts = ImportSort.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("Name one file. Say what it holds before it, if you like: \(sorts).")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let said = typed.count == 2 ? ImportSort(rawValue: typed[0]) : nil
    try await ImportRun(file: typed[typed.count - 1], said: said, options: options).run(
      in: environment
    )
  }
}

/// `rebound contact import`.
struct ContactImportCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import people: vCards, Google Contacts, LinkedIn, or a table of your own.",
    usage: "rebound contact import [<options>] <file>",
    discussion: """
      The same as `rebound import people`.

        rebound contact import Connections.csv --dry-run
        rebound contact import phone.vcf --label "from my phone" --yes
      """
  )

  @Argument(help: ArgumentHelp("The file.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var options: ImportOptions

  func run(in environment: CommandEnvironment) async throws {
    try await ImportRun(file: file, said: .people, options: options).run(in: environment)
  }
}

/// `rebound practice import`.
struct PracticeImport: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import questions from Anki.",
    usage: "rebound practice import [<options>] <file>",
    discussion: """
      The same as `rebound import questions`. In Anki: File, Export, “Notes in Plain \
      Text”.

        rebound practice import deck.txt --dry-run
        rebound practice import deck.txt --yes
      """
  )

  @Argument(help: ArgumentHelp("The file.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var options: ImportOptions

  func run(in environment: CommandEnvironment) async throws {
    try await ImportRun(file: file, said: .questions, options: options).run(in: environment)
  }
}
