import Foundation

/// A skill that postings of open applications ask for and the person has not added.
package struct WantedSkill: Sendable {
  package let name: String
  let area: String?
  /// The applications whose postings ask for it, newest posting first.
  package let applications: [Identifier<JobApplication>]
}

extension Journal {
  /// The skills that postings ask for and the person lacks; those in most postings first.
  package func skillsAskedFor(in area: SkillArea? = nil) -> [WantedSkill] {
    let held = Set(shelf(Skill.self).map(\.name.foldedSkill))
      .union(runningSprints.map(\.skill.foldedSkill))
    var (wanted, order) = ([String: WantedSkill](), [String]())
    for posting in shelf(JobPosting.self).reversed() {
      guard let application = self[posting.application], application.isRunning else { continue }
      for skill in posting.skills where area == nil || skill.area == area?.rawValue {
        let name = skill.name.foldedSkill
        guard !held.contains(name) else { continue }
        if wanted[name] == nil { order.append(name) }
        wanted[name] = WantedSkill(
          name: wanted[name]?.name ?? skill.name,
          area: skill.area,
          applications: (wanted[name]?.applications ?? []) + [application.id]
        )
      }
    }
    return order.compactMap { wanted[$0] }.enumerated().sorted {
      ($1.element.applications.count, $0.offset) < ($0.element.applications.count, $1.offset)
    }
    .map(\.element)
  }
}
