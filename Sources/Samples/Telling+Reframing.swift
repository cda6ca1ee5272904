import Records

extension Telling {
  /// What Amara saw differently, after an earlier rejection and before the next interview.
  mutating func reframing() {
    thought()
    fears()
    dials()
    lookingFor()
    setback()
    gapStory()
    weekAndSummary()
  }

  private mutating func thought() {
    let at = moment(16, "19:00")
    var thought = ThoughtRecord(id: at.newID(), writtenAt: at.now)
    thought.situation = "Read the mail from Tidewater on the bus home."
    thought.thought = "Nobody looks twice at somebody from retail."
    thought.belief = 80
    thought.feeling = "small"
    thought.intensity = 7
    thought.habits = ["one-swallow", "mind-reading"]
    thought.evidenceFor = "They asked twice about my years in the shop."
    thought.evidenceAgainst = "Helios asked me back three times. Mara liked the meter project."
    thought.fairer = "Some firms look at the shop first. Some look at the work."
    thought.fairerBelief = 60
    thought.beliefAfter = 50
    thought.felt = .better
    thought.followUpOn = at.today + 7
    thought.feltLater = .same
    thought.laterWords = "Still there in the mornings, not in the evenings."
    thought.followedUpAt = moment(9, "18:30").now
    add([.save(thought)])
  }

  private mutating func fears() {
    let told: [(Int, String, Int, Turnout?, String)] = [
      (30, "They will laugh at the gap.", 60, .notAtAll, "Nobody mentioned it."),
      (22, "The test will be on models.", 70, .asFeared, "It was. Two of three went well."),
      (4, "Meridian asks why I left the shop.", 50, nil, ""),
    ]
    for (days, feared, likely, turnout, happened) in told {
      let at = moment(days, "20:00")
      var prediction = Prediction(id: at.newID(), writtenAt: at.now)
      prediction.feared = feared
      prediction.likely = likely
      prediction.byWhen = at.today + 8
      prediction.turnout = turnout
      prediction.happened = happened
      prediction.closedAt = turnout == nil ? nil : moment(days - 8, "20:00").now
      add([.save(prediction)])
    }
  }

  private mutating func dials() {
    let at = moment(15, "19:30")
    var dials = ExplanationDials(id: at.newID(), writtenAt: at.now)
    dials.cause = "I had no port or shipping work to show."
    dials.another = "They filled it from their own trainees that week."
    (dials.before.lasting, dials.before.everywhere) = (4, 3)
    (dials.before.me, dials.before.influence) = (5, 2)
    (dials.after.lasting, dials.after.everywhere) = (2, 1)
    (dials.after.me, dials.after.influence) = (3, 2)
    add([.save(dials)])
  }

  private mutating func lookingFor() {
    let at = moment(33, "10:30")
    var priorities = Priorities(id: at.newID(), writtenAt: at.now)
    priorities.mustHaves = ["Home by six twice a week", "Work with data, not only tables"]
    priorities.niceToHaves = ["A train ride under an hour"]
    priorities.dealBreakers = ["Nights"]
    priorities.strengths = "Finding out what a number really counts."
    priorities.hopes = "A team that talks to each other."
    priorities.first = "Data work with people around it"
    add([.save(priorities)])
    guard
      var application = journal.shelf(JobApplication.self).last(where: {
        $0.company == "Meridian Rail"
      })
    else { return }
    application.meets = ["Home by six twice a week": .partly, "Nights": .unknown]
    add([.save(application)])
  }

  private mutating func setback() {
    let at = moment(8, "17:00")
    var plan = SetbackPlan(id: at.newID(), writtenAt: at.now)
    plan.setback.what = "No word for two weeks after Meridian"
    plan.setback.thought = "They have forgotten me."
    plan.setback.feeling = "flat"
    plan.setback.oneWay = "One short line to the HR partner"
    plan.setback.otherWay = "Swim, and go on with Northgate"
    plan.tell = "Jonas"
    plan.ifCue = "there is no word by the second Friday"
    plan.thenAction = "write one line and go swimming"
    add([.save(plan)])
  }

  private mutating func gapStory() {
    let at = moment(7, "18:00")
    var story = Worksheet(id: at.newID(), writtenAt: at.now)
    story.exercise = "gap-story"
    story.answers = [
      "gap-story-subject": "gap",
      "gap-story-facts": "I left the shop in spring to finish the statistics course.",
      "gap-story-meanwhile": "Two projects with open meter data, and evenings at the food bank.",
      "gap-story-now": "I want to do this every day, with people to ask.",
      "gap-story-words": "In spring I left the shop to finish a course. Since then I have built…",
      "gap-story-worry": "Why did you not study while you worked?",
      "gap-story-answer": "I did, for a year. Then the data project needed whole days.",
      "gap-story-aloud": "long",
      "gap-story-change": "Leave out the part about the schedule",
    ]
    add([.save(story)])
  }

  private mutating func weekAndSummary() {
    let at = moment(6, "09:30")
    var plan = WeekPlan(id: at.newID(), writtenAt: at.now)
    plan.weekFrom = at.today
    plan.ways = ["Two job boards", "People from the course"]
    plan.days = ["tuesday": "Write to Jonas’s team lead", "thursday": "One good application"]
    plan.ifCue = "the board has nothing new"
    plan.thenAction = "write to one person instead"
    let evening = moment(5, "20:30")
    var summary = SelfSummary(id: evening.newID(), writtenAt: evening.now)
    summary.strengths = ["Finding out what a number really counts", "Calm with upset people"]
    summary.values = ["Curiosity", "Fairness"]
    summary.stories = ["The meter that ran backward"]
    summary.lessons = ["Start with the problem"]
    summary.suits = "A small team that talks."
    summary.inShort = "I find out what numbers mean and explain it to people who need it."
    add([.save(plan), .save(summary)])
  }
}
