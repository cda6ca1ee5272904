extension Routes {
  static let practice: [Route] = [
    .get(.practice, PracticeRoutes.index),
    .post(.cards, PracticeRoutes.add),
    .get(.newCard, PracticeRoutes.new),
    .get(.card(":id"), ReviewRoutes.show),
    .post(.card(":id"), PracticeRoutes.save),
    .get(.editCard(":id"), PracticeRoutes.edit),
    .post(.reviews(":id"), ReviewRoutes.add),
    .post(.cardStanding(":id"), PracticeRoutes.stand),
    .post(.cardAside(":id"), ReviewRoutes.setAside),
    .get(.practiceSession, PracticeSessionRoutes.goOn),
    .post(.practiceSession, PracticeSessionRoutes.begin),
    .get(.competencies, PracticeRoutes.competencies),
    .get(.targetRoles, TargetRoleRoutes.new),
    .post(.targetRoles, TargetRoleRoutes.add),
    .get(.targetRole(":id"), TargetRoleRoutes.show),
    .post(.targetRole(":id"), TargetRoleRoutes.save),
    .post(.targetRoleState(":id"), TargetRoleRoutes.end),
    .post(.sprint(":id"), LearningRoutes.endSprint),
    .get(.resources, LearningRoutes.newResource),
    .post(.resources, LearningRoutes.addResource),
    .get(.resource(":id"), LearningRoutes.showResource),
    .post(.resource(":id"), LearningRoutes.saveResource),
    .get(.coachSessions, CoachSessionRoutes.index),
    .get(.coachSession(":id"), CoachSessionRoutes.show),
    .post(.coachSession(":id"), CoachSessionRoutes.hold),
  ]

  static let stories: [Route] = [
    .get(.stories, StoryRoutes.index),
    .post(.stories, StoryRoutes.add),
    .get(.newStory, StoryRoutes.new),
    .get(.story(":id"), StoryRoutes.show),
    .post(.story(":id"), StoryRoutes.save),
    .get(.editStory(":id"), StoryRoutes.edit),
    .post(.tellings(":id"), StoryRoutes.tell),
  ]
}
