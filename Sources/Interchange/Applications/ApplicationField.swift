/// What a column of somebody else's table can tell about an application.
enum ApplicationField: String, CaseIterable, Sendable {
  case reboundID, toolID
  case company, title, status, statusOn
  case savedOn, appliedOn, firstResponseOn, interviewOn, nextFollowUpOn
  case daysToResponse, daysToRejection, daysSince, jobOffer
  case link, source, location
  case salary, wage, lowestSalary, highestSalary, currency, payPeriod, payKind
  case contactPerson, contactEmail, notes

  var isDate: Bool {
    [.statusOn, .savedOn, .appliedOn, .firstResponseOn, .interviewOn, .nextFollowUpOn]
      .contains(self)
  }

  /// The names this goes by, the surest first: where two columns claim it, the first is asked first.
  var aliases: [String] { ApplicationField.aliases[self] ?? [] }

  /// From the exports of Huntr, Teal, Simplify, JobSync and LinkedIn and from home-made tables.
  private static let aliases: [ApplicationField: [String]] = [
    .reboundID: ["Rebound ID"],
    .toolID: ["ID"],
    .company: [
      "Company Name", "Company", "Employer", "Employer Name", "Organization", "Organisation",
      "Firma", "Unternehmen", "Entreprise", "Société",
    ],
    .title: [
      "Job Title", "Position Title", "Title", "Role", "Role Title", "Position", "Job Position",
      "Job Role", "Job",
    ],
    .status: [
      "Status Name", "Status", "Application Status", "Current Status", "Job Status", "Stage",
      "List Name", "List", "Response", "Outcome", "Result",
    ],
    .statusOn: [
      "Status Date", "Stage Date", "Date of Status", "Last Moved At", "Rejection Date",
      "Date Rejected", "Date of Rejection",
    ],
    .savedOn: [
      "Date Saved", "Saved Date", "Date Added", "Added At", "Added", "Created At", "Date Created",
      "Saved On", "Saved",
    ],
    .appliedOn: [
      "Date Applied", "Applied Date", "Application Date", "Date of Application", "Applied At",
      "Applied On", "Date Sent", "Date Submitted", "Submitted", "Applied", "Date",
    ],
    .firstResponseOn: [
      "Date of First Response", "Date of 1st Response", "First Response", "1st Response",
      "First Response Date", "Response Date", "Date of Response",
    ],
    .interviewOn: [
      "Interview Date", "Date Interview", "Date of Interview", "Interview On", "Interviews",
      "Interview", "Interview Dates", "1st Interview", "First Interview", "Interview 1",
      "2nd Interview", "Second Interview", "Interview 2", "3rd Interview", "Third Interview",
      "Interview 3",
    ],
    .nextFollowUpOn: [
      "Next Follow-up", "Follow-up Date", "Follow up", "Follow-up At", "Follow-up On",
      "Next Follow-up Date",
    ],
    .daysToResponse: ["Time to First Response", "Days to First Response", "Days to Response"],
    .daysToRejection: ["Time to Rejection", "Days to Rejection"],
    // words: the heading of a column in somebody's table
    .daysSince: ["Days Since", "Days Since Applied", "Days Since Application"],
    .jobOffer: ["Job Offer", "Offer", "Offer Received", "Got Offer"],
    .link: [
      "Job URL", "URL", "Job Link", "Link", "Posting URL", "Job Posting", "Posting", "Job Ad",
      "Apply Link", "Application Link", "Website",
    ],
    .source: [
      "Source", "Application Site", "Job Source", "Platform", "Via", "Job Board", "Found On",
      "Applied Via", "Applied Through",
    ],
    .location: ["Location", "Job Location", "City", "Place", "Ort", "Lieu"],
    .salary: ["Salary", "Salary Amount", "Salary Range", "Salary/Rate", "Compensation", "Pay"],
    .wage: ["Wage", "Wage Amount", "Hourly Rate", "Hourly Wage"],
    .lowestSalary: ["Min Salary", "Minimum Salary", "Salary Min"],
    .highestSalary: ["Max Salary", "Maximum Salary", "Salary Max"],
    .currency: ["Salary Currency", "Currency"],
    .payPeriod: ["Salary Pay Period", "Pay Period", "Salary Period"],
    .payKind: ["Wage/Salary/Contract", "Pay Type", "Salary Type"],
    .contactPerson: ["Contact Person", "Contact Name", "Contact", "Recruiter", "Hiring Manager"],
    .contactEmail: ["Contact Email", "Recruiter Email", "Contact Person Email"],
    .notes: ["Notes", "Note", "Comments", "Comment", "Remarks"],
  ]
}

extension ApplicationField {
  /// A field and how sure its name is: 0 is the surest.
  struct Claim {
    let field: ApplicationField
    let rank: Int
  }

  static let claims: [String: Claim] = {
    var claims: [String: Claim] = [:]
    for field in allCases {
      for (rank, alias) in field.aliases.enumerated() {
        claims[alias.plainHeading] = Claim(field: field, rank: rank)
      }
    }
    return claims
  }()

  /// The plain headings of the columns of which one must be there.
  static let needed = Set((company.aliases + title.aliases).map(\.plainHeading))
}
