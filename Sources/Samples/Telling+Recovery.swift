import Records

extension Telling {
  /// The rejection from Helios, and the first steps after it.
  mutating func recovery() {
    guard
      let application = journal.shelf(JobApplication.self).first(where: {
        $0.company == "Helios Energy"
      })
    else { return }
    let at = moment(3, "17:30")
    var news = RejectionNews()
    news.application = application.id
    news.theirWords = """
      Thank you for three good interviews. We have chosen somebody from inside the team. \
      We liked how you explain your work.
      """
    guard let heard = try? journal.hearing(news, at) else { return }
    add(heard.changes)
    if var recovery = journal[heard.recovery] {
      recovery.inviteOn = at.today + 1
      add([.save(recovery)])
    }
    settle(heard.recovery)
    debrief(heard.recovery)
    message(heard.recovery, application.id)
  }

  private mutating func settle(_ recovery: Identifier<Recovery>?) {
    let at = moment(3, "17:40")
    var checkIn = CheckIn(id: at.newID(), takenAt: at.now, day: at.today)
    checkIn.feelings = ["disappointed", "tired"]
    checkIn.recovery = recovery
    add([.save(checkIn)])
  }

  private mutating func debrief(_ recovery: Identifier<Recovery>?) {
    let at = moment(1, "11:00")
    let interview = journal[recovery].flatMap { journal.interview(before: $0) }
    var debrief = Debrief.begun(
      about: interview,
      recovery: recovery,
      application: nil,
      in: journal,
      at
    )
    debrief.keep = "Opening with the meter project"
    debrief.sought = "Whether a hard question makes the work stop."
    debrief.shown = "Plenty of models, little about finding the cause."
    debrief.competencies = ["problem-solving"]
    debrief.question = "How would you find out why the forecast drifted in March?"
    debrief.said = "I went straight into models. I did not ask what had changed in the data."
    debrief.wouldSay =
      "First I would ask what changed in March, then look at the data before the model."
    debrief.inMyHands = ["Pausing before the case"]
    debrief.partly = ["Knowing the energy market"]
    debrief.notInMyHands = ["A candidate from inside the team"]
    debrief.change = "Pause before the case"
    debrief.ifCue = "the case starts"
    debrief.thenAction = "take one breath and repeat the question"
    add(journal.changes(saving: debrief, in: at))
  }

  private mutating func message(
    _ recovery: Identifier<Recovery>?,
    _ application: Identifier<JobApplication>
  ) {
    let at = moment(1, "11:30")
    var message = Message(id: at.newID(), writtenAt: at.now, template: "t4-reply")
    message.recovery = recovery
    message.application = application
    message.contact = journal.shelf(Contact.self).first { $0.name == "Mara Lind" }?.id
    message.recipient = "Mara Lind"
    message.email = "mara.lind@helios.example"
    message.subject = "Thank you, and all the best with the team"
    message.text = """
      Dear Mara,

      Thank you for telling me so clearly. I enjoyed our talk about the meter data, and your \
      question about March has stayed with me.

      If another analyst role opens in your team, I would be glad to hear of it. I wish you and \
      the new colleague a good start.

      Kind regards
      Amara
      """
    add(journal.changes(saving: message, at))
  }
}
