import Records

/// What a column of somebody else's table can tell about an application.
enum ApplicationField: String, TableField {
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

  /// The names a field goes by, the surest first: where two columns claim it, the first is asked first.
  ///
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
  static let claims = named(aliases)

  static let needed: Set<ApplicationField> = [.company, .title]

  var label: Phrase {
    switch self {
    case .reboundID: "Which application it is"
    case .toolID: "The other tool's own number"
    case .company: "Company"
    case .title: "Job title"
    case .status: "Stage"
    case .statusOn: "Day of the stage"
    case .savedOn: "Day it was added"
    case .appliedOn: "Day you applied"
    case .firstResponseOn: "Day of the first answer"
    case .interviewOn: "Interview"
    case .nextFollowUpOn: "Next follow-up"
    case .daysToResponse: "Days until the first answer"
    case .daysToRejection: "Days until the no"
    case .daysSince: "Days from applying until the day of the table"
    case .jobOffer: "Offer"
    case .link: "Link"
    case .source: "Source"
    case .location: "Location"
    case .salary: "Salary"
    case .wage: "Wage"
    case .lowestSalary: "Lowest salary"
    case .highestSalary: "Highest salary"
    case .currency: "Currency"
    case .payPeriod: "Pay period"
    case .payKind: "Kind of pay"
    case .contactPerson: "Contact"
    case .contactEmail: "E-mail address of the contact"
    case .notes: "Notes"
    }
  }
}
