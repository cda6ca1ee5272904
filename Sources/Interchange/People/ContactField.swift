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
    .name: [
      "Name", "Full Name", "Display Name", "Contact Name", "Person", "Vollständiger Name",
      "Nom complet", "Nombre completo", "Nome completo", "Volledige naam", "Imię i nazwisko",
      "姓名", "氏名", "名前",
    ],
    .prefix: ["Name Prefix"],
    .givenName: [
      "First Name", "Given Name", "Vorname", "Prénom", "Nombre", "Primeiro nome", "Nome",
      "Voornaam", "Imię", "名",
    ],
    .middleName: ["Middle Name", "Additional Name", "Weitere Vornamen", "Deuxième prénom"],
    .familyName: [
      "Last Name", "Family Name", "Surname", "Nachname", "Nom de famille", "Nom", "Apellido",
      "Apellidos", "Sobrenome", "Último nome", "Apelido", "Cognome", "Achternaam", "Nazwisko", "姓",
    ],
    .suffix: ["Name Suffix"],
    .nickname: ["Nickname"],
    .organization: [
      "Organization Name", "Organization", "Organisation", "Company", "Company Name", "Employer",
      "Companies", "Firma", "Unternehmen", "Entreprise", "Société", "Empresa", "Compañía",
      "Azienda",
      "Società", "Bedrijf", "公司", "会社", "会社名",
    ],
    .role: [
      "Organization Title", "Job Title", "Position", "Role", "Title", "Titre", "Poste", "Fonction",
      "Cargo", "Puesto", "Posizione", "Qualifica", "Functie", "Stanowisko", "职位", "役職",
    ],
    .email: [
      "E-mail Value", "E-mail", "Email Address", "Email Work", "Email Home", "Email Other",
      "Email Value", "Emails", "E-mail Addresses", "E-Mail-Adresse", "E-Mail 1: Adresse",
      "Adresse de messagerie", "Adresse e-mail", "Courriel", "Correo electrónico",
      "Dirección de correo electrónico", "Endereço de e-mail", "Indirizzo e-mail", "E-mailadres",
      "Adres e-mail", "邮箱", "メールアドレス",
    ],
    .phone: [
      "Phone Value", "Phone", "Mobile Phone", "Mobile", "Phone Number", "Business Phone",
      "Home Phone", "Phone Work", "Phone Home", "Phone Other", "Telephone", "Telefon",
      "Phone Numbers", "PhoneNumbers", "Business Phone 2", "Home Phone 2", "Company Main Phone",
      "Mobiltelefon", "Telefon geschäftlich", "Telefon (geschäftlich)", "Telefon (privat)",
      "Telefon privat", "Handy", "Rufnummer", "Téléphone", "Téléphone (bureau)",
      "Téléphone (domicile)", "Tél. mobile", "Téléphone mobile", "Portable", "Teléfono",
      "Teléfono móvil", "Móvil", "Telefone", "Celular", "Telemóvel", "Telefono", "Cellulare",
      "Telefoon", "Mobiele telefoon", "Telefon komórkowy", "电话", "手机", "電話番号",
    ],
    .link: [
      "Website Value", "URL", "Profile URL", "LinkedIn URL", "LinkedIn", "Website", "Web Page",
      "Link", "Links", "Profiles", "Webseite", "Page Web", "Site Web",
    ],
    .label: [
      "Labels", "Group Membership", "Label", "Categories", "Tags", "Kategorien", "Catégories",
    ],
    .field: ["Field", "Field of Work"],
    .howWeMet: ["How We Met"],
    .connectedOn: [
      "Connected On", "Verbunden am", "Connexion établie le", "Conectado el", "Conectado em",
    ],
    .closeness: ["Closeness"],
    .notes: [
      "Notes", "Note", "Comments", "Background", "Notizen", "Remarques", "Notas", "Notatki",
    ],
  ]

  var label: Phrase {
    switch self {
    case .reboundID: "Rebound ID of the person"
    case .uid: "ID in another program"
    case .name: "Name"
    case .prefix: "Title before the name"
    case .givenName: "First name"
    case .middleName: "Middle name"
    case .familyName: "Last name"
    case .suffix: "Letters after the name"
    case .nickname: "Nickname"
    case .notes: "Notes"
    case .organization: "Organization"
    case .role: "Role"
    case .email: "Email address"
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
      // After the one without a number, which is the first in Outlook.
      for (heading, field) in [
        ("email\(number)value", ContactField.email), ("email\(number)address", .email),
        ("email\(number)adresse", .email), ("adressedemessagerie\(number)", .email),
        ("phone\(number)value", .phone), ("website\(number)value", .link),
        ("organization\(number)name", .organization), ("organization\(number)title", .role),
      ] { claims[heading] = FieldClaim(field: field, rank: 3_000 + number) }
    }
    return claims
  }()

  static let needed: Set<ContactField> = [.name, .givenName, .familyName, .email]
}
