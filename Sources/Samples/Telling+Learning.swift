import Records

extension Telling {
  /// What Amara practices and learns, and what she found out before the next interview.
  mutating func learning() {
    practice()
    sprint()
    brief()
    rating()
  }

  private mutating func practice() {
    let at = moment(9, "18:30")
    var card = QuestionCard(
      id: at.newID(),
      addedAt: at.now,
      question: "Why do you want to work in rail?"
    )
    card.competency = "communication"
    card.answer = "Because a late train has a cause that data can find."
    add([.save(card)])
    let tried = moment(1, "18:00")
    var review = PracticeReview(id: tried.newID(), card: card.id, reviewedAt: tried.now)
    review.answer = "A train that is late has a cause, and I like finding causes."
    review.rating = .good
    review.seconds = 75
    review.wording = card.question
    review.isAloud = true
    review.tryNext = "Name one delay I could explain"
    add([.save(review)])
  }

  private mutating func sprint() {
    let at = moment(17, "09:15")
    var course = LearningResource(id: at.newID(), addedAt: at.now, title: "Window functions in SQL")
    course.sort = .course
    course.status = .started
    course.competency = "technical-craft"
    course.skill = "SQL"
    course.cost = "free"
    course.effort = "two evenings a week"
    course.format = "online, at my own pace"
    course.access = "It has captions."
    course.whyChosen = "The posting at Meridian asks for it."
    course.proof = "A notebook with the delay data"
    var sprint = SkillSprint(id: at.newID(), startedAt: at.now)
    sprint.skill = "SQL"
    sprint.competency = "technical-craft"
    sprint.person = "Inês Duarte"
    sprint.proof = "A page about delay minutes that she can read"
    sprint.ifCue = "it is Monday after dinner"
    sprint.thenAction = "do one lesson before anything else"
    sprint.reviewOn = at.today + 42
    sprint.resource = course.id
    add([.save(course), .save(sprint)])
  }

  private mutating func brief() {
    guard let interview = journal.shelf(Interview.self).last else { return }
    let at = moment(1, "20:00")
    var brief = InterviewBrief(id: at.newID(), interview: interview.id, addedAt: at.now)
    brief.company = "Regional trains, two depots, a new punctuality report every quarter."
    brief.role = "Four analysts. The team is two years old."
    brief.stillOpen = ["Who reads the report"]
    brief.requirements = [
      BriefRequirement(text: "SQL"), BriefRequirement(text: "Explaining to lay people"),
      BriefRequirement(text: "Teamwork", story: journal.shelf(Story.self).first?.id),
    ]
    brief.ask = ["How do you measure delay minutes?", "What happened after the last report?"]
    add([.save(brief)])
  }

  private mutating func rating() {
    let at = moment(8, "11:30")
    var rating = CompetencyRating(id: at.newID(), ratedAt: at.now)
    rating.scores = [
      "problem-solving": 3, "communication": 4, "technical-craft": 3, "teamwork": 4, "planning": 3,
    ]
    add([.save(rating)])
  }
}
