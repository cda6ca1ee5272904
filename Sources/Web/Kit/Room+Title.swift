import Records

extension Room {
  var section: Section {
    switch self {
    case .applications: .applications
    case .lookingBack, .mood, .thoughts, .writing, .reframing: .steps
    case .people: .people
    case .practice: .practice
    case .plan: .plan
    case .settings: .settings
    }
  }

  var title: Phrase {
    switch self {
    case .applications: "Applications and interviews"
    case .lookingBack: "Looking back"
    case .mood: "Mood"
    case .thoughts: "Thoughts and safety plan"
    case .writing: "Writing"
    case .reframing: "Reframing"
    case .people: "People and messages"
    case .practice: "Practice and skills"
    case .plan: "Plan"
    case .settings: "Settings"
    }
  }
}
