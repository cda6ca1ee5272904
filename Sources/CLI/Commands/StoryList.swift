import API
import ArgumentParser
import Records

/// `rebound story list`, which is also what `rebound story` does.
struct StoryList: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List your stories, the readiest first.",
    usage: "rebound story [list] [<options>]",
    discussion: """
        rebound story
        rebound story --competency teamwork
        rebound story list --json
      """
  )

  @Option(help: ArgumentHelp("Only those that can show it.", valueName: "competency"))
  var competency: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  static var asked: [FieldInfo] { Story.fields.info }

  func run(at desk: Desk) async throws {
    if let competency, Guidance.competency(competency) == nil {
      throw Problems("competency", Control.choice(Guidance.competencies.choices).expectation)
    }
    let journal = try await desk.journal()
    let stories = journal.stories.filter { story in
      competency.map(story.competencies.contains) ?? true
    }
    if json { return desk.say(.list(stories.map { $0.json(in: journal) })) }
    guard !stories.isEmpty else {
      return desk.say("None here. `rebound story add` writes one down." as Phrase)
    }
    desk.say(
      Columns(
        stories.map { story in
          let length: Phrase = "\(story.budget.seconds) s"
          return [
            story.id.raw.short, story.title, length.said,
            story.competencies.joined(separator: ", "),
          ]
        }
      )
    )
  }
}
