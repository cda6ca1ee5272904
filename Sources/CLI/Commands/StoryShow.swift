import API
import ArgumentParser
import Records

/// `rebound story show`.
struct StoryShow: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one story, and how its words are spent.",
    discussion: """
        rebound story show "night shift"
        rebound story show 3fa91c20 --json
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or a part of its name.", valueName: "story"))
  var story: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let story = try Finder(journal: journal).story(story)
    if json { return desk.say(story.json(in: journal)) }
    desk.say(story.title)
    for field in Story.fields.fields where field.name != "title" {
      let text = field.read(story)
      guard !text.isEmpty else { continue }
      desk.say("\n" + field.label.said)
      desk.say(field.control.said(text))
    }
    let budget = story.budget
    if budget.words > 0 {
      desk.say("\n" + ("\(budget.words) words, about \(budget.seconds) seconds." as Phrase).said)
    }
    for remark in budget.remarks { desk.say(remark) }
    for interview in journal.interviews(hearing: story) {
      desk.say("Told in: \(journal.title(of: interview))" as Phrase)
    }
  }
}
