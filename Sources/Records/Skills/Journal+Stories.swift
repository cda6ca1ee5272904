/// A competency, and the stories that can show it.
package struct StoryCover: Sendable {
  package let competency: Competency
  /// The story most ready to tell comes first.
  package let stories: [Story]
}

extension Journal {
  /// Every story, the most ready to tell first, and then the newest.
  package var stories: [Story] {
    shelf(Story.self).sorted {
      ($0.strength ?? 0, $0.addedAt) > ($1.strength ?? 0, $1.addedAt)
    }
  }

  /// The twelve competencies, each with the stories that show it.
  package func storyCover() -> [StoryCover] {
    let stories = stories
    return Guidance.competencies.map { competency in
      StoryCover(
        competency: competency,
        stories: stories.filter { $0.competencies.contains(competency.id) }
      )
    }
  }

  /// The stories told in any round of an application, which its people may have heard.
  package func storiesTold(to application: Identifier<JobApplication>) -> [Story] {
    let rounds = Set(records(Interview.self, mentioning: application.raw).map(\.id))
    return stories.filter { !rounds.isDisjoint(with: $0.toldIn) }
  }

  /// The interviews a story was told in, newest first.
  package func interviews(hearing story: Story) -> [Interview] {
    story.toldIn.compactMap { self[$0] }.sorted { $0.filedAt > $1.filedAt }
  }

  /// Marks a story as told in an interview, or as not told there.
  package func changes(
    telling story: Story,
    in interview: Identifier<Interview>,
    isTold: Bool
  ) -> [Change] {
    guard self[interview] != nil, story.toldIn.contains(interview) != isTold else { return [] }
    var story = story
    if isTold { story.toldIn.append(interview) } else { story.toldIn.removeAll { $0 == interview } }
    return [.save(story)]
  }
}
