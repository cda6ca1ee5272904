import ArgumentParser
import Foundation
import Insights
import Interchange
import Records
import Samples

/// `rebound simulate`.
struct SimulateCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Write the archive of a made-up person, to try out insights.",
    usage: "rebound simulate [<options>]",
    discussion: """
      The archive contains a job search that is generated from a seed: the same seed \
      makes the same person on every computer. The truth about this person is known, \
      so you can compare an insight with it. Your journal is not touched. To look at \
      an archive, import it into an empty folder:

        rebound simulate --seed 7 --weak round-to-next --output made-up.jsonl
        REBOUND_DATA=/tmp/made-up rebound import made-up.jsonl
      """
  )

  @Option(help: "The seed for the random numbers.")
  var seed: UInt64 = 1

  @Option(help: "How many people. More than one needs a directory as --output.")
  var people = 1

  @Option(help: "How many first interviews with a result.")
  var interviews = 40

  @Option(
    help: ArgumentHelp(
      "The step that is harder to pass than usual.",
      valueName: "step"
    )
  )
  var weak: FunnelStep?

  @Option(help: "The odds of passing that step, compared with usual.")
  var odds = 0.25

  @Option(
    help: ArgumentHelp(
      "A file that does not exist yet; without it, the archive is printed.",
      valueName: "path"
    ),
    completion: .file()
  )
  var output: String?

  func validate() throws {
    guard (1...10_000).contains(people) else {
      throw ValidationError("--people takes a number from 1 to 10000.")
    }
    guard (1...200).contains(interviews) else {
      throw ValidationError("--interviews takes a number from 1 to 200.")
    }
    guard odds > 0, odds <= 1 else {
      throw ValidationError("--odds takes a number above 0 and at most 1.")
    }
    guard people == 1 || output != nil else {
      throw ValidationError("Several people need --output with a directory.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    guard people > 1, let output else {
      let bytes = try archive(of: 0)
      guard let output else { return environment.terminal.write(bytes) }
      try OutputFile.write(bytes, to: output)
      return environment.say("Written to \(output)." as Phrase)
    }
    for person in 0..<people {
      let file = URL(filePath: output).appending(path: "person-\(person + 1).jsonl")
      try OutputFile.write(try archive(of: person), to: file.path)
    }
    environment.say("\(people) archives were written to \(output)." as Phrase)
  }

  private func archive(of person: Int) throws -> Data {
    var plant = Plant()
    plant.weakStep = weak
    plant.odds = odds
    plant.logging = 0.4 + 0.1 * Double((seed &+ UInt64(person)) % 6)
    let story = SimulatedJournal.search(
      until: interviews,
      plant,
      parts: .everything,
      seed: seed &+ UInt64(person) &* 1_000_003
    )
    let records = try story.records.map { try Self.archived($0) }
    return ArchiveWriter(records, exportedAt: story.end).data
  }

  private static func archived(_ record: some JournalRecord) throws -> ArchivedRecord {
    ArchivedRecord(
      record.reference,
      format: type(of: record).format,
      payload: try PayloadCoder.payload(saving: record, as: .imported)
    )
  }
}

extension FunnelStep: ExpressibleByArgument {}
