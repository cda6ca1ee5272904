import Records

/// What a line of a card or a column of a table can tell about a person.
enum ContactField: String, TableField {
  case reboundID, uid
  case name, prefix, givenName, middleName, familyName, suffix, nickname
  case organization, role, email, phone, link, label
  case field, howWeMet, connectedOn, closeness, notes

  /// The names columns go by, the surest first.
  ///
  /// From the exports of Google Contacts, old and new, LinkedIn, Outlook and home-made tables.
  private static let aliases: [ContactField: [String]] = [
    .reboundID: ["Rebound ID"],
    .uid: ["UID"],
    .name: ["Name", "Full Name", "Display Name", "Contact Name", "Person"],
    .prefix: ["Name Prefix"],
    .givenName: ["First Name", "Given Name", "Vorname", "Prénom"],
    .middleName: ["Middle Name", "Additional Name"],
    .familyName: ["Last Name", "Family Name", "Surname", "Nachname", "Nom de famille"],
    .suffix: ["Name Suffix"],
    .nickname: ["Nickname"],
    .organization: [
      "Organization Name", "Organization", "Organisation", "Company", "Company Name", "Employer",
      "Firma", "Entreprise",
    ],
    .role: ["Organization Title", "Role", "Position", "Job Title", "Title"],
    .email: [
      "E-mail Value", "E-mail", "Email Address", "Email Work", "Email Home", "Email Other",
      "Email Value",
    ],
    .phone: [
      "Phone Value", "Phone", "Mobile Phone", "Mobile", "Phone Number", "Business Phone",
      "Home Phone", "Phone Work", "Phone Home", "Phone Other", "Telephone", "Telefon",
    ],
    .link: [
      "Website Value", "URL", "Profile URL", "LinkedIn URL", "LinkedIn", "Website", "Web Page",
      "Link", "Links",
    ],
    .label: ["Labels", "Group Membership", "Label", "Categories", "Tags"],
    .field: ["Field", "Field of Work"],
    .howWeMet: ["How We Met"],
    .connectedOn: ["Connected On"],
    .closeness: ["Closeness"],
    .notes: ["Notes", "Note", "Comments", "Background"],
  ]

  var label: Phrase {
    switch self {
    case .reboundID: "Who it is"
    case .uid: "Who it is in another program"
    case .name: "Name"
    case .prefix: "What stands before the name"
    case .givenName: "First name"
    case .middleName: "Middle name"
    case .familyName: "Last name"
    case .suffix: "What stands after the name"
    case .nickname: "Nickname"
    case .notes: "Notes"
    case .organization: "Organization"
    case .role: "Role"
    case .email: "E-mail address"
    case .phone: "Phone"
    case .link: "Link"
    case .label: "Labels"
    case .field: "Field of work"
    case .howWeMet: "How you know each other"
    case .connectedOn: "Day you connected"
    case .closeness: "How close"
    }
  }

  /// By plain heading; Google and Outlook number what can be there several times, as in
  /// `E-mail 2 - Value` and `E-mail 2 Address`.
  static let claims: [String: FieldClaim<ContactField>] = {
    var claims = named(aliases, stepping: 100)
    for number in 1...20 {
      for (heading, field) in [
        ("email\(number)value", ContactField.email), ("email\(number)address", .email),
        ("phone\(number)value", .phone), ("website\(number)value", .link),
        ("organization\(number)name", .organization), ("organization\(number)title", .role),
      ] { claims[heading] = FieldClaim(field: field, rank: number) }
    }
    return claims
  }()

  static let needed: Set<ContactField> = [.name, .givenName, .familyName, .email]
}
