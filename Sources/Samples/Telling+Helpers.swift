import Records

extension Telling {
  /// The people who helped: calls, advice, coaching, and two people who are easily confused.
  mutating func helpers() {
    touch()
    colleagues()
    template()
    advice()
    passedOn()
    coaching()
  }

  private mutating func touch() {
    let at = moment(2, "19:00")
    guard let jonas = journal.contact(named: "Jonas Weber") else { return }
    var call = Touchpoint(id: at.newID(), contact: jonas.id, day: at.today, addedAt: at.now)
    call.sort = .call
    call.text = "Told him about Helios. He wants to walk on Thursday."
    call.theirWords = "Come by whenever. There is always soup."
    add([.save(call)])
  }

  /// Two colleagues from a first job who share their team's email address.
  private mutating func colleagues() {
    let at = moment(19, "18:00")
    guard var priya = journal.contact(named: "Priya Nair") else { return }
    priya.labels = ["Former colleagues"]
    priya.email = "planning@tidewater.example"
    var other = Contact(id: at.newID(), addedAt: at.now, name: "Petra Novak")
    other.organization = priya.organization
    other.role = "Planner"
    other.email = priya.email
    other.howWeMet = "She sits next to Priya."
    other.lastContactOn = at.today - 30
    add([.save(priya), .save(other)])
    add([.save(TwoPeople(id: at.newID(), saidAt: at.now, one: priya.id, other: other.id))])
    let wish = KeepInTouch(
      ideal: InTouchInterval("3 months"),
      longest: InTouchInterval("6 months"),
      since: at.today
    )
    add((try? journal.changes(keeping: wish, for: "Former colleagues", at)) ?? [])
    add((try? journal.changes(settingAside: priya, until: at.today + 60, at)) ?? [])
  }

  private mutating func template() {
    let at = moment(18, "09:00")
    var template = OwnTemplate(id: at.newID(), addedAt: at.now, title: "Hello to the Tuesday group")
    template.when = "When someone in the group has an interview"
    template.informalSubject = "Good luck at {{company}}"
    template.informalBody = """
      Hi {{their-name}},

      good luck at {{company}} tomorrow. [[If you want to go through a question tonight, I am \
      home from six.]]

      {{my-name}}
      """
    template.mostWords = 60
    add([.save(template)])
  }

  private mutating func advice() {
    let at = moment(15, "12:00")
    var request = AdviceRequest(id: at.newID(), writtenAt: at.now)
    request.application =
      journal.shelf(JobApplication.self)
      .first { $0.company == "Tidewater Logistics" }?.id
    request.recipient = "Priya Nair"
    request.email = "planning@tidewater.example"
    request.text = "What would you do differently in my place before the next interview like this?"
    request.askedOn = at.today
    request.answeredOn = at.today + 3
    request.answer = "Lead with the numbers you were responsible for. They skim the rest."
    request.take = "One number in the first answer"
    add([.save(request)])
  }

  private mutating func passedOn() {
    let at = moment(10, "20:30")
    var lines = ThreeLines(id: at.newID(), writtenAt: at.now)
    lines.person = "Deniz from the Tuesday group"
    lines.helped = "Somebody sat with me and did not try to fix it."
    lines.text = """
      I got the same email two weeks ago.
      It says nothing about your work on the map.
      Coffee on Tuesday is on me.
      """
    add([.save(lines)])
  }

  private mutating func coaching() {
    let at = moment(12, "13:00")
    var session = CoachSession(id: at.newID(), addedAt: at.now)
    session.person = "Tom Adeyemi"
    session.day = at.today + 3
    session.time = ClockTime("14:00")
    session.asked = "How do I get from the story to the point faster?"
    session.heard = "You start three sentences before the story begins."
    session.willTry = "Start with the problem"
    session.heldOn = at.today + 3
    add([.save(session)])
  }
}
