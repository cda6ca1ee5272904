import ArgumentParser
import Journaling
import Records

/// `rebound application add`.
struct ApplicationAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down an application; company and job title are enough.",
    discussion: """
      A day is written 2026-11-23. Where a stage is given, it is dated today. \
      Prints the new ID.

        rebound application add "Lumen Labs" "Product designer"
        rebound application add Helios "Data analyst" --stage applied \\
          --applied-on 2026-11-20 --link https://helios.example/jobs/12
      """
  )

  static let positional: Set<String> = ["company", "title"]
  static var asked: [FieldInfo] { JobApplication.fields.info }

  @Argument(help: "Who it is with.")
  var company: String

  @Argument(help: "The job.")
  var title: String

  @OptionGroup var details: ApplicationDetails

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let surroundings = try await open.keeper.journal().seen(desk.surroundings())
    let blank = JobApplication(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      company: "",
      title: ""
    )
    var draft = details.draft
    draft["company"] = company
    draft["title"] = title
    let application = try JobApplication.fields.fill(blank, from: draft)
    try await open.keeper.commit { $0.changes(adding: application, on: surroundings.today) }
    desk.say("Added: \(application.label)." as Phrase, named: application.id.raw)
  }
}

/// What can be said of an application beyond its company and title; each is a field of its form.
struct ApplicationDetails: ParsableArguments {
  @Option(help: ArgumentHelp("Where it stands: \(Stage.all.listed).", valueName: "stage"))
  var stage: String?

  @Option(help: ArgumentHelp("The day you applied.", valueName: "day"))
  var appliedOn: String?

  @Option(help: ArgumentHelp("The day of their first answer.", valueName: "day"))
  var firstResponseOn: String?

  @Option(help: ArgumentHelp("The day to follow up; it will be on Today.", valueName: "day"))
  var nextFollowUpOn: String?

  @Option(help: ArgumentHelp("The day by which they said they answer.", valueName: "day"))
  var answerBy: String?

  @Option(help: ArgumentHelp("The address of the posting.", valueName: "address"))
  var link: String?

  @Option(help: ArgumentHelp("Where the job is.", valueName: "place"))
  var location: String?

  @Option(help: ArgumentHelp("Where you found it.", valueName: "text"))
  var source: String?

  @Option(help: ArgumentHelp("What it pays.", valueName: "text"))
  var salary: String?

  @Option(help: ArgumentHelp("The name of someone there you could ask.", valueName: "name"))
  var contactPerson: String?

  @Option(help: ArgumentHelp("How much you want it, 0 to 10.", valueName: "number"))
  var wanted: String?

  @Option(help: ArgumentHelp("Anything else.", valueName: "text"))
  var notes: String?

  /// What was typed, by the names of the fields.
  var draft: Draft {
    Draft(
      [
        "stage": stage, "applied-on": appliedOn, "first-response-on": firstResponseOn,
        "next-follow-up-on": nextFollowUpOn, "answer-by": answerBy, "link": link,
        "location": location, "source": source, "salary": salary, "contact-person": contactPerson,
        "wanted": wanted, "notes": notes,
      ].compactMapValues(\.self)
    )
  }
}

extension [Stage] {
  var listed: String { map(\.rawValue).joined(separator: ", ") }
}
