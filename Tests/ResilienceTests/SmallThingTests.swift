import Foundation
import Records
import Support
import Testing

@Suite struct `The library of small things` {
  private let library = Guidance.activities

  @Test func `has at least eighty, and some of every kind`() {
    #expect(library.count >= 80)
    for kind in SmallThingKind.allCases {
      #expect(library.count { $0.kind == kind.rawValue } >= 8, "\(kind)")
    }
    #expect(library.count { $0.company != "alone" } >= 20)
  }

  @Test(arguments: Guidance.activities.map(\.id))
  func `says what each of them takes`(_ id: String) throws {
    let activity = try #require(library.first { $0.id == id })
    #expect(SmallThingKind(rawValue: activity.kind) != nil)
    #expect(activity.minutes.count == 2 && activity.minutes[0] <= activity.minutes[1])
    #expect(activity.minutes.allSatisfy { (5...30).contains($0) })
    #expect((1...3).contains(activity.energy))
    #expect(["alone", "together", "either"].contains(activity.company))
    #expect(["in", "out", "either"].contains(activity.place))
    if activity.kind == "body" || activity.energy == 3 {
      #expect(activity.variant != nil, "another way, for a body that asks for one")
    }
  }

  @Test func `meditation carries a word of care`() {
    let sitting = [
      "slow-breathing", "body-scan", "ten-minute-sit", "guided-recording", "kind-wishes",
    ]
    for id in sitting {
      let care = library.first { $0.id == id }?.withCare
      #expect(care == "If sitting still makes things worse, stop and pick movement.", "\(id)")
    }
  }
}

@Suite struct `Small things` {
  private let now = Given.now

  private func action(_ activity: String, doneAgo days: Double?) -> PlannedAction {
    var action = PlannedAction(id: now.newID(), plannedAt: now.now, title: activity)
    action.activity = activity
    guard let days else { return action }
    action.state = .done
    action.settledAt = now.now.addingTimeInterval(-days * 86_400)
    return action
  }

  @Test func `are found by what they take`() {
    var filter = SmallThingFilter()
    filter.kind = .body
    filter.energy = 1
    filter.minutes = 10
    filter.place = "in"
    let found = Journal().smallThings.filter(filter.admits)
    #expect(found.map(\.id).contains("slow-stretch"))
    #expect(found.allSatisfy { $0.kind == .body && $0.energy == 1 && $0.place != "out" })
  }

  @Test func `of one's own stand first, and no filter hides what nobody said of them`() {
    let own = Activity(id: now.newID(), addedAt: now.now, title: "Feed the hens")
    let journal = Given.journal(own)
    #expect(journal.smallThings.first?.title == "Feed the hens")
    var filter = SmallThingFilter()
    filter.company = "together"
    filter.minutes = 5
    #expect(filter.admits(SmallThing(own)))
    filter.kind = .calm
    #expect(!filter.admits(SmallThing(own)), "a kind that nobody gave it is not claimed")
  }

  @Test func `offered today always hold one with another person`() {
    for day in 0..<60 {
      let later = Surroundings.fixed(now.now.addingTimeInterval(Double(day) * 86_400))
      let offered = Journal().offeredSmallThings(later)
      #expect(offered.contains { $0.isWithSomebody })
      #expect(offered.count == 6)
    }
  }

  @Test func `worth repeating come back first`() {
    var walk = action("walk-block", doneAgo: 3)
    walk.worthRepeating = true
    #expect(Given.journal(walk).offeredSmallThings(now).first?.id == "walk-block")
  }

  @Test func `a kind left out lately is offered, and nothing is said where nothing was done`() {
    #expect(Journal().kindToBalance(now) == nil)
    #expect(Given.journal(action("walk-block", doneAgo: 1)).kindToBalance(now) == .people)
    #expect(Given.journal(action("walk-block", doneAgo: 20)).kindToBalance(now) == nil)
    let people = Given.journal(action("walk-block", doneAgo: 1), action("call-someone", doneAgo: 2))
    #expect(people.kindToBalance(now) == .pleasure)
  }

  @Test func `something of one's own that is planned is there to choose next time`() throws {
    let typed = PlannedAction(id: now.newID(), plannedAt: now.now, title: "Feed the hens")
    let journal = Journal().after(try Journal().changes(planningSmallThing: typed, now))
    #expect(journal.smallThings.first?.title == "Feed the hens")
    let again = PlannedAction(id: now.newID(), plannedAt: now.now, title: "feed the hens")
    let more = journal.after(try journal.changes(planningSmallThing: again, now))
    #expect(more.shelf(Activity.self).count == 1)
  }
}
