import Records

extension Telling {
  /// What Amara wrote in exercises, mostly after the rejection from Tidewater.
  mutating func writing() {
    values()
    kindLines()
    whatHappened()
    darkEvening()
    learned()
    fit()
  }

  private mutating func values() {
    let at = moment(26, "18:20")
    var values = ValuesWriting(id: at.newID(), writtenAt: at.now)
    values.values = ["curiosity", "care", "service"]
    values.ownValues = ["Patience with numbers"]
    values.writing = """
      My aunt could not read her electricity bill. We went through it line by line until she could \
      explain it to her neighbor. That hour is why I want to do this work.
      """
    values.showsUp = "On Tuesday I help two people at the library with their forms."
    add([.save(values)])
  }

  private mutating func kindLines() {
    let at = moment(16, "21:10")
    var kind = SelfCompassionBreak(id: at.newID(), writtenAt: at.now)
    kind.setback = "Tidewater turned me down after the first interview."
    kind.others = "Half of Tom's Tuesday group got the same email this month."
    kind.friend = "You prepared for a week and they heard twenty minutes of it."
    kind.act = "A bath and an early night"
    add([.save(kind)])
  }

  /// Three evenings of writing about the same thing.
  private mutating func whatHappened() {
    let series = moment(15).newRecordID()
    let evenings: [(Int, Int, Int, String)] = [
      (15, 4, 4, "The room was cold and I kept looking at the door while I talked."),
      (14, 4, 5, "I was angry at the question about the shop. I still answered it well."),
      (13, 5, 6, "What I want to remember is the dashboard, and that two of them took notes."),
    ]
    for (place, (days, before, after, text)) in evenings.enumerated() {
      let at = moment(days, "21:00")
      var session = ExpressiveWriting(
        id: at.newID(),
        writtenAt: at.now,
        day: at.today,
        series: series
      )
      session.number = place + 1
      session.moodBefore = before
      session.moodAfter = after
      session.text = text
      add([.save(session)])
    }
  }

  private mutating func darkEvening() {
    let at = moment(11, "11:00")
    var plan = SafetyPlan(id: at.newID(), writtenAt: at.now)
    plan.signs = "I stop answering Jonas. I stay up past two and do not cook."
    plan.alone = "Walk down to the river and back. Put the radio on."
    plan.distractions = "The library on a weekday. My sister's kitchen."
    plan.tell = "Jonas, then my sister"
    plan.services = "My doctor's office; the number is on the fridge."
    plan.surroundings = "The old pills are back at the pharmacy."
    add([.save(plan)])
  }

  private mutating func learned() {
    let at = moment(14, "10:30")
    var version = LearnersVersion(id: at.newID(), writtenAt: at.now)
    version.name = "Ada"
    version.stood = "Ada had four years of shop reports and none from a port."
    version.tried = "She told them about stock levels and hoped they would see the likeness."
    version.foundOut = "They needed to hear the likeness said out loud."
    version.next = "She says in the first minute what a shop and a port have in common."
    add([.save(version)])
  }

  private mutating func fit() {
    let at = moment(13, "10:00")
    var review = FitReview(id: at.newID(), writtenAt: at.now)
    review.application =
      journal.shelf(JobApplication.self)
      .first { $0.company == "Tidewater Logistics" }?.id
    review.wanted = 6
    review.mustHaves = ["Work with data, not only tables"]
    review.niceToHaves = ["A train ride under an hour"]
    review.dealBreakers = ["Nights"]
    review.fit = ["strengths": 1, "interest": 0, "people": 1, "conditions": -1, "direction": 0]
    review.strengths = "Explaining reports to people who have to act on them"
    review.hopes = "A small team, yes. Regular hours, no."
    review.energy = "The harbor"
    review.view = .partly
    review.decision = .adjust
    review.priority = "Home by six twice a week"
    review.reviewOn = at.today + 60
    add([.save(review)])
  }
}
