import API
import ArgumentParser
import Journaling
import Records

/// `rebound support plan`.
struct SupportPlan: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show your plan for a dark evening, or write it.",
    usage: "rebound support plan [--change] [<options>]",
    discussion: """
      If there is no plan yet, it asks for one; --change asks again, with what \
      you wrote before. You can leave any part blank. There is one plan, and only you see it.

        rebound support plan
        rebound support plan --change
        rebound support plan --tell "Ali, 555 0134"
      """
  )

  enum Fields: FlaggedFields {
    static let flagged = SafetyPlan.fields.info
  }

  static var asked: [FieldInfo] { Fields.flagged }

  @Flag(help: "Ask for the plan again, with what you wrote before.")
  var change = false

  @OptionGroup var fields: FieldFlags<Fields>
  @OptionGroup var options: WalkOptions

  func run(in session: Session) async throws {
    let plan = session.journal.safetyPlan
    if let plan, !change, fields.draft.values.isEmpty { return show(plan, in: session) }
    var asking = Asking(walked: .safetyPlan)
    asking.context.editing = plan?.id.raw
    try await WalkRun(session: session, asking: asking, typed: fields.draft, options: options)
      .run()
  }

  private func show(_ plan: SafetyPlan, in session: Session) {
    if options.json { return session.say(session.json(plan)) }
    session.say(Guidance.safetyPlan.title)
    for field in SafetyPlan.fields.fields where !field.read(plan).isEmpty {
      session.say("")
      session.say(field.label)
      for line in field.read(plan).split(separator: "\n") { session.say("  \(line)") }
    }
    session.say("")
    session.say("People who listen, at any time: `rebound support`." as Phrase)
    session.say("To change the plan: `rebound support plan --change`." as Phrase)
  }
}
