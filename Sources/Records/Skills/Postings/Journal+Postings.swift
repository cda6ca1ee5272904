import Foundation

/// A person's decisions about the skills in a posting.
package struct PostingChoice: Sendable {
  /// Names of skills it asks for, from the list or typed.
  package var asked: [String] = []
  /// Names of suggested skills that do not count.
  package var turnedDown: [String] = []
  /// Names of skills whose decision is taken back.
  package var reopened: [String] = []
  /// Names of the main requirements; nil if that was not asked.
  package var top: [String]?

  package init() {}
}

extension Journal {
  /// The posting of an application.
  package func posting(of application: Identifier<JobApplication>) -> JobPosting? {
    records(JobPosting.self, mentioning: application.raw).last
  }

  /// Saves pasted text with its application; new text for the same job replaces the old, and the
  /// chosen skills stay.
  ///
  /// - Throws: `Problems` if there is no text, or too much.
  package func changes(
    posting pasted: String,
    for application: Identifier<JobApplication>,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    let text = PostingText.plain(pasted)
    guard !text.isEmpty else { throw Problems("text", "This is required.") }
    guard text.count <= PostingText.longest else {
      throw Problems("text", Control.prose(atMost: PostingText.longest).expectation)
    }
    guard var posting = posting(of: application) else {
      return [
        .save(
          JobPosting(
            id: surroundings.newID(),
            application: application,
            addedAt: surroundings.now,
            text: text
          )
        )
      ]
    }
    guard posting.text != text else { return [] }
    posting.text = text
    return [.save(posting)]
  }

  /// Saves decisions about the skills in a posting.
  ///
  /// A skill that another window chose in the meantime stays, unless this choice mentions it.
  ///
  /// - Throws: `Problems` if there are more than five main requirements.
  package func changes(
    choosing choice: PostingChoice,
    in posting: JobPosting
  ) throws(Problems) -> [Change] {
    let down = Set(choice.turnedDown.map(\.foldedSkill))
    var changed = posting
    let open = Set(choice.reopened.map(\.foldedSkill))
    changed.skills.removeAll { down.union(open).contains($0.name.foldedSkill) }
    for name in choice.asked.map(\.trimmed) where !name.foldedSkill.isEmpty {
      let folded = name.foldedSkill
      guard !changed.skills.contains(where: { $0.name.foldedSkill == folded }) else { continue }
      let term = Guidance.skills.first { $0.title.foldedSkill == folded }
      changed.skills.append(PostedSkill(name: term?.title ?? name, area: term?.area))
    }
    let top = choice.top.map { Set($0.map(\.foldedSkill)) } ?? firstThings(of: changed)
    for index in changed.skills.indices {
      changed.skills[index].isTop = top.contains(changed.skills[index].name.foldedSkill)
    }
    let taken = Set(changed.skills.map(\.name.foldedSkill))
    changed.turnedDown = (posting.turnedDown + choice.turnedDown.map(\.foldedSkill))
      .reduce(into: []) {
        if !$0.contains($1), !taken.contains($1), !open.contains($1) { $0.append($1) }
      }
    guard changed.top.count <= JobPosting.mostTop else {
      throw Problems(
        "top",
        "Choose at most \(JobPosting.mostTop) skills as the ones mentioned first."
      )
    }
    return changed == posting ? [] : [.save(changed)]
  }

  /// The main requirements if the person has not said: the existing ones, or else the five skills
  /// named most often.
  private func firstThings(of posting: JobPosting) -> Set<String> {
    let said = posting.top.map(\.name.foldedSkill)
    guard said.isEmpty else { return Set(said) }
    let reading = PostingReading(posting)
    let mentions = posting.skills.map { ($0.name.foldedSkill, reading.mentions($0.name)) }
    let most = mentions.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }
    return Set(most.prefix(JobPosting.mostTop).map(\.element.0))
  }
}
