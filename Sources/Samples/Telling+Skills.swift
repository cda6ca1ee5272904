import Records

extension Telling {
  /// What Amara improves: a role, a story, a mock interview, and what Tom heard in it.
  mutating func skills() {
    aim()
    nightShift()
    posting()
    mock()
  }

  private mutating func aim() {
    let at = moment(33, "11:00")
    var role = TargetRole(id: at.newID(), addedAt: at.now, title: "Data analyst")
    role.importance = [
      "problem-solving": 3, "communication": 3, "technical-craft": 2, "teamwork": 2,
    ]
    add([.save(role)])
  }

  private mutating func nightShift() {
    let at = moment(20, "20:10")
    var story = Story(id: at.newID(), addedAt: at.now, title: "The night shift schedule")
    story.year = "last winter"
    story.situation = "Three people on nights fell ill in the same week."
    story.task = "The schedule had to last until Monday."
    story.action = """
      I asked each of the others which nights they could take and what they needed for it. I put \
      it into one table, found two swaps nobody had seen, and called the two who were unsure.
      """
    story.result = "Every night was covered, and nobody worked more than four in a row."
    story.learned = "Asking first is quicker than planning alone."
    story.numbers = "9 people, 7 nights"
    story.competencies = ["teamwork", "planning"]
    story.strength = 4
    add([.save(story)])
  }

  private mutating func posting() {
    let at = moment(12, "09:30")
    guard
      let application = journal.shelf(JobApplication.self).last(where: {
        $0.company == "Meridian Rail"
      })
    else { return }
    let text = """
      Operations analyst, York

      You turn delay minutes into decisions. You write SQL every day, build dashboards for depot \
      managers, and explain complex information to people who do not like numbers.

      What we look for:
      • SQL and Excel; Python is welcome
      • A team player who keeps to deadlines
      • Knowledge of the railway is a plus, and so is a driving licence
      """
    add((try? journal.changes(posting: text, for: application.id, at)) ?? [])
    guard let known = journal.posting(of: application.id) else { return }
    var choice = PostingChoice()
    choice.asked = ["SQL", "Dashboards", "Explaining to lay people", "Teamwork", "Railway work"]
    choice.turnedDown = ["Driving licence"]
    choice.top = ["SQL", "Explaining to lay people", "Teamwork"]
    add((try? journal.changes(choosing: choice, in: known)) ?? [])
    var sql = Skill(id: at.newID(), addedAt: at.now, name: "SQL")
    sql.area = "technical"
    sql.level = 4
    sql.evidence = "Six years of meter data"
    var team = Skill(id: at.newID(), addedAt: at.now, name: "Teamwork")
    team.area = "communication"
    team.stories = journal.shelf(Story.self).map(\.id)
    add([.save(sql), .save(team)])
  }

  private mutating func mock() {
    guard let interview = journal.shelf(Interview.self).last else { return }
    let at = moment(1, "16:00")
    var mock = MockInterview(id: at.newID(), addedAt: at.now)
    mock.sort = .behavioural
    mock.role = "Operations analyst"
    mock.interview = interview.id
    add(
      journal.changes(
        beginning: mock,
        asking: ["What would you do first if delay minutes doubled overnight?"],
        count: 3,
        at
      )
    )
    guard var known = journal[mock.id] else { return }
    for (place, score) in zip(known.questions.indices, [3, 2, 4]) {
      known.questions[place].score = score
      known.questions[place].competency = known.questions[place].competency ?? "problem-solving"
    }
    known.questions[0].notes = "Ask what changed. Then the schedule, the weather, the depot."
    known.scores = ["answers-question": 4, "evidence": 2, "structure": 3, "delivery": 2]
    known.finishedAt = at.now
    add([.save(known)])
    var change = Lesson(id: at.newID(), learnedAt: at.now, sort: .change, text: "Name one number")
    change.ifCue = "I tell what came of it"
    change.thenAction = "name one number"
    add(journal.changes(keeping: change, from: known))
    listened(to: known)
  }

  private mutating func listened(to mock: MockInterview) {
    let at = moment(1, "16:40")
    var rating = MockRating(id: at.newID(), mock: mock.id, ratedAt: at.now, rater: "Tom Adeyemi")
    rating.scores = ["answers-question": 4, "evidence": 3, "structure": 3, "delivery": 4]
    rating.answers = ["1": 4, "2": 2]
    rating.worked = "You asked before you answered. The depot example was easy to see."
    rating.advice = "One number at the end of each story."
    add([.save(rating)])
  }
}
