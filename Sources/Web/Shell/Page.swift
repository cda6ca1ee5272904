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

extension Page.Crumb {
  /// The way to an item of the navigation.
  static func section(_ section: Section) -> Page.Crumb {
    Page.Crumb(title: section.title, place: section.place)
  }
}

extension [Page.Crumb] {
  static let steps = [Page.Crumb.section(.steps)]

  /// The way to one of the five steps.
  static func step(_ step: Step) -> [Page.Crumb] {
    steps + [Page.Crumb(title: step.title, place: .step(step.rawValue))]
  }
}

/// The items of the navigation.
enum Section: CaseIterable {
  case today, applications, steps, practice, people, plan, insights, support, settings

  var title: Phrase { item.title }
  var place: Place { item.place }
  var icon: Icon { item.icon }

  private var item: (title: Phrase, place: Place, icon: Icon) {
    switch self {
    case .today: ("Today", .today, .today)
    case .applications: ("Applications", .applications, .applications)
    case .steps: ("Five steps", .steps, .steps)
    case .practice: ("Practice", .practice, .practice)
    case .people: ("People", .people, .people)
    case .plan: ("Plan", .plan, .plan)
    case .insights: ("Insights", .insights, .insights)
    case .support: ("Support", .support, .support)
    case .settings: ("Settings", .settings, .settings)
    }
  }

  /// Whether it has a place of its own on a narrow window.
  var isOnPhone: Bool { [.today, .applications, .steps].contains(self) }
}
