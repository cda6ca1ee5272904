import Records

extension Routes {
  static let practice: [Route] =
    [
      .page(.practice) { PracticePage(visit: $0).page },
      .get(.card(":id"), ReviewRoutes.show),
      .post(.reviews(":id"), ReviewRoutes.add),
      .post(.cardStanding(":id"), PracticeRoutes.setStatus),
      .post(.cardAside(":id"), ReviewRoutes.setAside),
      .get(.practiceSession, PracticeSessionRoutes.goOn),
      .post(.practiceSession, PracticeSessionRoutes.begin),
      .page(.competencies) { CompetenciesPage(visit: $0).page },
      .page(.competencyView) { CompetencyViewPage(visit: $0, draft: nil, problems: .none).page },
      .post(.competencyView, CompetencyViewRoutes.save),
      .post(.targetRoleState(":id"), TargetRoleRoutes.end),
      .post(.sprint(":id"), SprintRoutes.end),
      .page(.resources) { ResourcesPage(visit: $0).page },
      .page(.coachSessions) { CoachSessionsPage(journal: $0.journal).page },
      .page(.coachSession(":id")) { CoachSessionPage(visit: $0, session: try $0.record()).page },
      .post(.coachSession(":id"), CoachSessionRoutes.hold),
    ] + Forms.card.routes(new: .newCard, edit: .editCard(":id"))
    + Forms.targetRole.routes(new: .targetRoles) + Forms.resource.routes(new: .newResource)

  static let skills: [Route] =
    [
      .page(.skills) { SkillsPage(visit: $0).page },
      .get(.posting(":id"), PostingRoutes.show),
      .post(.posting(":id"), PostingRoutes.save),
      .post(.postingSkills(":id"), PostingRoutes.choose),
      .post(.postedSkill(":id"), PostingRoutes.take),
    ] + Forms.skill.routes(new: .newSkill)

  static let mocks: [Route] = [
    .get(.mocks, MockRoutes.index),
    .post(.mocks, MockRoutes.add),
    .page(.mock(":id")) { MockPage(visit: $0, mock: try $0.record()).page },
    .get(.mockQuestion(":id", ":number"), MockRoutes.ask),
    .post(.mockQuestion(":id", ":number"), MockRoutes.answer),
    .get(.mockScores(":id"), MockScoreRoutes.scores),
    .post(.mockScores(":id"), MockScoreRoutes.score),
    .get(.mockChange(":id"), MockScoreRoutes.change),
    .post(.mockChange(":id"), asking: Lesson.fields.info, MockScoreRoutes.keepChange),
    .get(.mockRatings(":id"), MockRatingRoutes.new),
    .post(.mockRatings(":id"), MockRatingRoutes.add),
    .get(.mockRating(":id"), MockRatingRoutes.edit),
    .post(.mockRating(":id"), MockRatingRoutes.save),
  ]

  static let stories: [Route] =
    [
      .page(.stories) { StoriesPage(journal: $0.journal).page },
      .page(.story(":id")) { StoryPage(visit: $0, story: try $0.record()).page },
      .post(.tellings(":id"), StoryRoutes.tell),
    ] + Forms.story.routes(new: .newStory, edit: .editStory(":id"))
}
