import Records

/// A page before the frame is put round it.
struct Page {
  let title: Phrase
  /// The item of the navigation it belongs to.
  var section: Section?
  /// The pages above it, the nearest last: its breadcrumbs.
  var trail: [Crumb] = []
  /// A short line above or beside the trail, such as a date.
  var kicker: Phrase?
  /// Drawn under the heading.
  var lead: Phrase?
  /// A page about a fresh rejection: nothing beside its text and Support.
  var isQuiet = false
  /// Whether others may see the printed page, which then has no breadcrumbs and no line on support.
  var isForOthers = false
  let body: HTML

  struct Crumb {
    let title: Phrase
    let place: Place
    /// The item of the navigation it leads to, where it leads to one.
    var section: Section?
  }
}

extension Page {
  /// - Parameters:
  ///   - section: left out where the trail begins with it.
  ///   - trail: the pages above this one, the nearest last.
  init(
    _ title: Phrase,
    in section: Section? = nil,
    below trail: [Crumb] = [],
    kicker: Phrase? = nil,
    lead: Phrase? = nil,
    isQuiet: Bool = false,
    isForOthers: Bool = false,
    body: () throws -> HTML
  ) rethrows {
    self.title = title
    self.section = section ?? trail.first?.section
    self.trail = trail
    self.kicker = kicker
    self.lead = lead
    self.isQuiet = isQuiet
    self.isForOthers = isForOthers
    self.body = try body()
  }
}

extension Page.Crumb {
  init(_ title: Phrase, _ place: Place) {
    self.init(title: title, place: place)
  }

  private init(_ section: Section) {
    self.init(title: section.title, place: section.place, section: section)
  }

  static let today = Page.Crumb(.today)
  static let applications = Page.Crumb(.applications)
  static let practice = Page.Crumb(.practice)
  static let people = Page.Crumb(.people)
  static let plan = Page.Crumb(.plan)
  static let insights = Page.Crumb(.insights)
  static let support = Page.Crumb(.support)
  static let settings = Page.Crumb(.settings)
  static let steps = Page.Crumb(.steps)

  static let activities = Page.Crumb("Small things that help", .activities)
  static let bank = Page.Crumb("Question bank", .bank)
  static let competencies = Page.Crumb("Competencies", .competencies)
  static let data = Page.Crumb("Your data", .data)
  static let messages = Page.Crumb("Messages", .messages)
  static let messageTemplates = Page.Crumb("Templates", .messageTemplates)
  static let mocks = Page.Crumb("Mock interviews", .mocks)
  static let routines = Page.Crumb("Routines", .routines)
  static let skills = Page.Crumb("Skills", .skills)
  static let stories = Page.Crumb("Stories", .stories)
}

extension [Page.Crumb] {
  static let steps = [Page.Crumb.steps]

  /// The way to one of the five steps.
  static func step(_ step: Step) -> [Page.Crumb] {
    steps + [Page.Crumb(step.title, .step(step.rawValue))]
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
