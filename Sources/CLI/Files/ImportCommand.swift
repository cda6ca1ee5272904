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
      Rebound reads tables of applications (homemade, or from Huntr, Teal, Simplify, \
      JobSync or LinkedIn), people as vCards or tables, notes from Anki, and archives \
      from `rebound export`. A table can be text (CSV) or a workbook (.xlsx, .ods), \
      and the zip that LinkedIn sends is read as a whole. Rebound recognizes what a \
      file contains. If it cannot, or if you want the file read differently, type \
      applications, people, questions or archive before the file.

      The command shows what will happen and asks first. Columns are found by their \
      names; --column reads a column as another field. A status word is read as a \
      stage; --status chooses another stage. `nothing` skips a column or a word. Rows \
      with a status that could mean several things wait until you choose. Importing \
      the same file again adds nothing, and you can undo an import for 30 days.

      What you choose for columns and status words is remembered for the next file, \
      and undone together with the import. To forget a choice, type `forget` instead \
      of a field or stage. `rebound import-word list` shows all choices.

        rebound import jobs.csv --dry-run
        rebound import jobs.csv --column company=Arbeitgeber --column title=Stelle
        rebound import jobs.csv --status "Third drawer"=interview
        rebound import applications Bewerbungen.xlsx --sheet 2026
        rebound import people phone.vcf --label "from my phone" --yes
      """
  )

  @Argument(
    help: ArgumentHelp("The file. You can type what it contains before it.", valueName: "file"),
    completion: .file()
  )
  var typed: [String]

  @OptionGroup var options: ImportOptions

  func validate() throws {
    guard typed.count == 1 || (typed.count == 2 && ImportSort(rawValue: typed[0]) != nil) else {
      let sorts = ImportSort.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("Name one file. You can type what it contains before it: \(sorts).")
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
