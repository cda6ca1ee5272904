import Records

/// Where a record of a kind begins whose fields are not what makes it.
///
/// Such a kind is neither added nor changed by the form of any kind.
struct Beginning {
  let words: Phrase
  let title: Phrase
  let place: Place

  private init(_ words: Phrase, _ title: Phrase, _ place: Place) {
    (self.words, self.title, self.place) = (words, title, place)
  }

  static func of(_ kind: Kind) -> Beginning? { table[kind] }

  private static let table: [Kind: Beginning] = [
    Rejection.kind: Beginning(
      "You add a rejection together with its application.",
      "I got a rejection",
      .newRejection
    ),
    ExpressiveWriting.kind: Beginning(
      "You write for 15 to 20 minutes, on three to five days in a row.",
      "Start writing",
      .exercise("expressive-writing")
    ),
    ApplicationPerson.kind: Beginning(
      "You add people to an application on the application’s page.",
      "Go to applications",
      .applications
    ),
    JobPosting.kind: Beginning(
      "You paste a job posting on the page of its application.",
      "Go to applications",
      .applications
    ),
    SkillSprint.kind: Beginning(
      "You plan a skill sprint in a short exercise.",
      "Plan a skill sprint",
      .exercise("skill-sprint")
    ),
    MockRating.kind: Beginning(
      "A coach or a friend scores a mock interview on its page.",
      "Go to mock interviews",
      .mocks
    ),
    Recovery.kind: Beginning(
      "The five steps begin with a rejection.",
      "Go to the five steps",
      .steps
    ),
    LabelKeepInTouch.kind: Beginning(
      "You set rules for labels under Keep in touch.",
      "Go to Keep in touch",
      .keepInTouch
    ),
    Worksheet.kind: Beginning(
      "You write worksheets in the exercises of the five steps.",
      "Go to the five steps",
      .steps
    ),
    SetAside.kind: Beginning("You set a suggestion aside on Today.", "Go to Today", .today),
  ]
}
