import Records

/// What a line of a card or a column of a table can tell about a person.
enum ContactField: String, CaseIterable, Sendable {
  case reboundID, uid
  case name, prefix, givenName, middleName, familyName, suffix, nickname
  case organization, role, email, phone, link, label
  case field, howWeMet, connectedOn, closeness, notes

  /// The names columns go by, the surest first.
  var aliases: [String] { ContactField.aliases[self] ?? [] }

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
    case .reboundID, .uid: "Who it is"
    case .name, .prefix, .givenName, .middleName, .familyName, .suffix: "Name"
    case .nickname, .notes: "Notes"
    case .organization: "Organization"
    case .role: "Role"
    case .email: "E-mail address"
    case .phone: "Phone"
    case .link: "Link"
    case .label: "Labels"
    case .field: "Field of work"
    case .howWeMet, .connectedOn: "How you know each other"
    case .closeness: "How close"
    }
  }

  /// A field and how sure its name is: 0 is the surest.
  struct Claim {
    let field: ContactField
    let rank: Int
  }

  /// By plain heading; Google and Outlook number what can be there several times, as in
  /// `E-mail 2 - Value` and `E-mail 2 Address`.
  static let claims: [String: Claim] = {
    var claims: [String: Claim] = [:]
    for field in allCases {
      for (rank, alias) in field.aliases.enumerated() {
        claims[alias.plainHeading] = Claim(field: field, rank: rank * 100)
      }
    }
    for number in 1...20 {
      for (heading, field) in [
        ("email\(number)value", ContactField.email), ("email\(number)address", .email),
        ("phone\(number)value", .phone), ("website\(number)value", .link),
        ("organization\(number)name", .organization), ("organization\(number)title", .role),
      ] { claims[heading] = Claim(field: field, rank: number) }
    }
    return claims
  }()

  /// The plain headings of the columns of which one must be there.
  static let needed: Set<String> = Set(
    claims.filter { [.name, .givenName, .familyName, .email].contains($0.value.field) }.keys
  )
}
