import Foundation
import Records
import Support
import Testing

@Suite struct `A skill sprint` {
  @Test func `takes a resource later on, under a name of its own`() throws {
    let now = Surroundings.fixed(seed: 5)
    let form = try #require(ExerciseForms.form("skill-sprint"))
    let begun = try form.finish(Draft(["skill": "SQL"]), Journal(), ExerciseContext(), now)
    var context = ExerciseContext()
    context.editing = begun.record.id
    let journal = Journal().after(begun.changes)
    let typed = Draft(["resource-title": "Evening course", "resource-kind": "course"])
    let changed = try form.finish(typed, journal, context, now)
    let after = journal.after(changed.changes)
    let sprint = try #require(after.shelf(SkillSprint.self).first)
    let resource = try #require(after[sprint.resource])
    #expect(
      resource.title == "Evening course" && resource.sort == .some(ResourceSort(rawValue: "course"))
    )
    #expect(resource.id.raw != sprint.id.raw)
    #expect(sprint.skill == "SQL")
  }
}
