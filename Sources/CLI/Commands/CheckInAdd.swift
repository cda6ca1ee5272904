import ArgumentParser
import Journaling
import Records
import Resilience
import Wording

/// `rebound check-in add`, which is also what `rebound check-in` does.
struct CheckInAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Note how you are now.",
    usage: "rebound check-in [add] [<options>]",
    discussion: """
      Feelings are words of a list or your own; `--feelings ?` names the list.

        rebound check-in --mood 4 --feelings tired --activities "A walk"
        rebound check-in --mood 7 --note "Slept well."
      """
  )

  static var asked: [FieldInfo] { CheckIn.fields.info }

  @Option(help: ArgumentHelp("0 very low, 10 very good.", valueName: "number"))
  var mood: String?

  @Option(help: ArgumentHelp("A feeling; once for each.", valueName: "word"))
  var feelings: [String] = []

  @Option(help: ArgumentHelp("What you did; once for each.", valueName: "text"))
  var activities: [String] = []

  @Option(help: ArgumentHelp("A sentence, if you like.", valueName: "text"))
  var note: String?

  func run(at desk: Desk) async throws {
    let typed = isEmpty ? try answer(at: desk) : mood
    var draft = Draft()
    draft["mood"] = typed ?? ""
    draft["feelings"] = feelings.joined(separator: "\n")
    draft["activities"] = activities.joined(separator: "\n")
    draft["note"] = note ?? ""
    let open = try desk.open()
    let surroundings = try await open.keeper.journal().seen(desk.surroundings())
    let blank = CheckIn(
      id: surroundings.newID(),
      takenAt: surroundings.now,
      day: surroundings.today
    )
    let checkIn = try CheckIn.fields.fill(blank, from: draft)
    guard !draft.isEmpty else {
      return desk.say("Nothing was written down. That is fine." as Phrase)
    }
    try await open.keeper.commit { _ in [.save(checkIn)] }
    desk.say("Saved." as Phrase)
  }

  private var isEmpty: Bool {
    mood == nil && feelings.isEmpty && activities.isEmpty && note == nil
  }

  private func answer(at desk: Desk) throws -> String {
    let question: Phrase =
      "How are you right now, from 0, very low, to 10, very good? Return leaves it open: "
    guard let answer = desk.terminal.ask(question.said) else {
      throw CommandRefused("Say how you are: rebound check-in --mood 5", .usage)
    }
    return answer
  }
}
