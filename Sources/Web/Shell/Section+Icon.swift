extension Section {
  var icon: Icon {
    switch self {
    case .today: .today
    case .applications: .applications
    case .steps: .steps
    case .practice: .practice
    case .people: .people
    case .plan: .plan
    case .insights: .insights
    case .support: .support
    case .settings: .settings
    }
  }
}
