import Records

extension ApplicationField {
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
    case .salary, .wage, .lowestSalary, .highestSalary, .currency, .payPeriod, .payKind: "Salary"
    case .contactPerson, .contactEmail: "Contact"
    case .notes: "Notes"
    }
  }
}
