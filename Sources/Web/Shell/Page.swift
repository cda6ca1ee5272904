import Records

/// A page before the frame is put round it.
struct Page {
  let title: Phrase
  /// The item of the navigation it belongs to.
  var section: Section?
  /// Where it hangs: shown above the heading, the nearest last.
  var trail: [Crumb] = []
  /// A short line above or beside the trail, such as a date.
  var kicker: Phrase?
  /// Drawn under the heading.
  var lead: Phrase?
  /// A page about a fresh no: nothing but the words and Support.
  var isQuiet = false
  /// Whether others may see the printed page, which then has no breadcrumbs and no line on support.
  var isForOthers = false
  let body: HTML

  struct Crumb {
    let title: Phrase
    let place: Place
  }
}

/// The items of the navigation.
enum Section: CaseIterable {
  case today, applications, steps, practice, people, plan, insights, support, settings

  var title: Phrase {
    switch self {
    case .today: "Today"
    case .applications: "Applications"
    case .steps: "Five steps"
    case .practice: "Practice"
    case .people: "People"
    case .plan: "Plan"
    case .insights: "Insights"
    case .support: "Support"
    case .settings: "Settings"
    }
  }

  /// Whether it has a place of its own on a narrow window.
  var isOnPhone: Bool { [.today, .applications, .steps].contains(self) }

  var place: Place {
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
