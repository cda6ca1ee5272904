import API
import ArgumentParser
import Records

/// `rebound story`.
struct StoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "List, read and add stories for behavioral questions.",
    discussion: """
      Six to ten true stories answer most behavioral questions.

        rebound story
        rebound story show "night shift"
        rebound story add --title "The night shift schedule"
      """,
    // `add` asks for a story part by part.
    subcommands: [Ask<StoryAsked>.self] + KindVerb.commands(Story.self, without: [.add]),
    defaultSubcommand: KindList<Story>.self
  )
}

extension Story: StyledRecord {
  static var style: KindStyle<Story> {
    var style = KindStyle<Story>()
    style.lists = "List your stories, most ready to tell first."
    style.all = nil
    style.most = nil
    style.records = { session, _ in session.journal.stories }
    style.none = "No stories yet. `rebound story add` adds one."
    style.filterNames = ["competencies": "competency"]
    style.columns = [
      KindColumn("Story") { story, _ in story.title },
      KindColumn("Length") { story, _ in ("\(story.budget.seconds) s" as Phrase).said },
      KindColumn("Shows") { story, _ in story.competencies.joined(separator: ", ") },
    ]
    style.parts = { story, session in
      let budget = story.budget
      let length: [Phrase] =
        budget.words > 0 ? ["\(budget.words) words, about \(budget.seconds) seconds."] : []
      let told = session.journal.interviews(hearing: story).map { interview -> Phrase in
        "Told in: \(session.journal.title(of: interview))"
      }
      return (length + budget.remarks + told).map(ShownPart.line)
    }
    return style
  }
}

/// `rebound story add`.
enum StoryAsked: AskedForm {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a story; a title is enough to start with.",
    usage: "rebound story add [<options>]",
    discussion: """
      Without an answer as a flag, it asks.

        rebound story add
        rebound story add --title "The night shift schedule" --competencies teamwork
      """
  )

  static let flagged = Story.fields.info

  static func asking(_ typed: inout Draft, in session: Session) -> Asking {
    Asking(walked: .story)
  }
}
