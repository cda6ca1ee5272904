import Foundation

/// The filters for small things; nil does not filter.
package struct SmallThingFilter: Hashable, Sendable {
  package var kind: SmallThingKind?
  /// The most energy it may take, 1 to 3.
  package var energy: Int?
  /// The most minutes its short form may take.
  package var minutes: Int?
  /// alone or together.
  package var company: String?
  /// in or out.
  package var place: String?
  package var isOwn = false

  package init() {}

  /// Whether a small thing passes; one of the person's own passes where they gave no answer.
  package func admits(_ thing: SmallThing) -> Bool {
    if isOwn, thing.own == nil { return false }
    if let kind, thing.kind != kind { return false }
    if let energy, let takes = thing.energy, takes > energy { return false }
    if let minutes, let least = thing.minutes.first, least > minutes { return false }
    return fits(company, thing.company) && fits(place, thing.place)
  }

  private func fits(_ wanted: String?, _ is: String) -> Bool {
    guard let wanted else { return true }
    return `is` == wanted || `is` == "either" || `is`.isEmpty
  }
}

extension Journal {
  /// The person's own small things, newest first, and then the library's.
  package var smallThings: [SmallThing] {
    shelf(Activity.self).reversed().map(SmallThing.init) + SmallThing.library
  }

  package func smallThing(_ id: String) -> SmallThing? {
    if let library = SmallThing.library.first(where: { $0.id == id }) { return library }
    return self[Identifier<Activity>(id)].map(SmallThing.init)
  }

  /// A handful for today: what was worth repeating, then the least familiar of each kind.
  ///
  /// The choice changes once a day, and always includes one with another person.
  package func offeredSmallThings(_ surroundings: Surroundings) -> [SmallThing] {
    var offered = repeated.prefix(2).compactMap(smallThing)
    let turn = surroundings.today.number
    let lately = kindsLately(surroundings)
    let order: [SmallThingKind] = [.people, .pleasure, .mastery, .body, .calm, .rest, .meaning]
    let wanted = order.filter { !lately.contains($0) } + order.filter(lately.contains)
    for kind in wanted where offered.count < 6 {
      let all = SmallThing.library.filter { $0.kind == kind && ($0.energy ?? 1) <= 2 }
      guard !all.isEmpty else { continue }
      let pick = all[(turn % all.count + all.count) % all.count]
      if !offered.contains(where: { $0.id == pick.id }) { offered.append(pick) }
    }
    guard !offered.contains(where: \.isWithSomebody) else { return offered }
    let together = SmallThing.library.filter { $0.company == "together" }
    return Array(offered.prefix(5)) + [
      together[(turn % together.count + together.count) % together.count]
    ]
  }

  /// The IDs of what was done and called worth repeating, newest first.
  private var repeated: [String] {
    shelf(PlannedAction.self).suffix(300).filter { $0.worthRepeating == true }
      .compactMap(\.activity).latest(8)
  }

  /// The kinds done in the last two weeks.
  private func kindsLately(_ surroundings: Surroundings) -> Set<SmallThingKind> {
    let start = surroundings.now.addingTimeInterval(-14 * 86_400)
    let done = shelf(PlannedAction.self).suffix(500).filter {
      $0.state == .done && ($0.settledAt ?? .distantPast) > start
    }
    return Set(done.compactMap { $0.activity.flatMap(smallThing)?.kind })
  }

  /// Pleasure, people or mastery, whichever is missing from the things done lately.
  ///
  /// Nil if nothing was done, or if no kind is missing.
  package func kindToBalance(_ surroundings: Surroundings) -> SmallThingKind? {
    let lately = kindsLately(surroundings)
    guard !lately.isEmpty else { return nil }
    return [.people, .pleasure, .mastery].first { !lately.contains($0) }
  }
}
