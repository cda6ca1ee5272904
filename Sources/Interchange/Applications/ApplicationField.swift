import Records

/// What a column of somebody else's table can tell about an application.
enum ApplicationField: String, TableField {
  case reboundID, toolID
  case company, title, status, statusOn
  case savedOn, appliedOn, firstResponseOn, interviewOn, round, nextFollowUpOn
  case daysToResponse, daysToRejection, daysSince, jobOffer
  case link, source, location
  case salary, wage, lowestSalary, highestSalary, currency, payPeriod, payKind
  case contactPerson, contactEmail, notes

  var isDate: Bool {
    [.statusOn, .savedOn, .appliedOn, .firstResponseOn, .interviewOn, .round, .nextFollowUpOn]
      .contains(self)
  }

  /// The names a field goes by, the surest first: where two columns claim it, the first is asked first.
  ///
  /// From the exports of Huntr, Teal, Simplify, JobSync and LinkedIn and from home-made tables, in
  /// English and, after that, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Chinese and
  /// Japanese.
  private static let aliases: [ApplicationField: [String]] = [
    .reboundID: ["Rebound ID"],
    .toolID: ["ID"],
    .company: [
      "Company Name", "Company", "Employer", "Employer Name", "Organization", "Organisation",
      "Company/Organization", "Hiring Company", "Firm", "Business", "Institution", "Client",
      "Firma", "Unternehmen", "Arbeitgeber", "Firmenname", "Unternehmensname", "Betrieb",
      "Entreprise", "Société", "Employeur", "Nom de l'entreprise", "Nom entreprise", "Structure",
      "Empresa", "Compañía", "Empleador", "Nombre de la empresa", "Organización",
      "Companhia", "Empregador", "Nome da empresa", "Organização",
      "Azienda", "Società", "Datore di lavoro", "Nome azienda", "Impresa",
      "Bedrijf", "Bedrijfsnaam", "Werkgever", "Organisatie", "Naam bedrijf",
      "Przedsiębiorstwo", "Pracodawca", "Nazwa firmy", "Spółka",
      "公司", "公司名称", "企业", "单位", "公司名", "企业名称", "用人单位",
      "会社", "会社名", "企業", "企業名", "応募先", "応募企業", "応募先企業", "法人名",
      "Name",
    ],
    .title: [
      "Job Title", "Position Title", "Title", "Role", "Role Title", "Role Name", "Position",
      "Position Name", "Job Position", "Job Role", "Job Name", "Job", "Position Applied For",
      "Position Applied", "Role Applied For", "Opening", "Vacancy", "Designation",
      "Stelle", "Stellenbezeichnung", "Stellentitel", "Jobtitel", "Berufsbezeichnung", "Funktion",
      "Beruf", "Stellenname",
      "Poste", "Intitulé du poste", "Intitulé", "Titre du poste", "Fonction", "Titre", "Métier",
      "Nom du poste", "Emploi", "Poste visé",
      "Puesto", "Cargo", "Vacante", "Título del puesto", "Posición", "Puesto de trabajo",
      "Nombre del puesto", "Rol", "Empleo",
      "Vaga", "Posição", "Função", "Título da vaga", "Nome da vaga", "Título",
      "Posizione", "Ruolo", "Mansione", "Titolo", "Titolo posizione", "Qualifica", "Lavoro",
      "Functie", "Functietitel", "Vacature", "Functienaam", "Positie", "Baan",
      "Stanowisko", "Nazwa stanowiska", "Rola", "Pozycja",
      "职位", "岗位", "职位名称", "岗位名称", "应聘职位", "投递岗位", "职务",
      "職種", "ポジション", "求人名", "求人", "役職", "募集職種", "応募職種", "ポジション名",
    ],
    .status: [
      "Status Name", "Status", "Application Status", "Current Status", "Job Status", "Stage",
      "Current Stage", "List Name", "List", "Response", "Outcome", "Result", "State", "Progress",
      "Decision", "Final Result", "Phase",
      "Stand", "Bewerbungsstatus", "Ergebnis", "Zustand", "Bewerbungsstand", "Antwort",
      "Aktueller Status", "Rückmeldung",
      "Statut", "État", "Étape", "Résultat", "Statut de la candidature", "Avancement", "Réponse",
      "Estado", "Etapa", "Estatus", "Resultado", "Estado de la candidatura", "Fase", "Situación",
      "Respuesta", "Estado actual",
      "Situação", "Status da candidatura", "Resposta", "Estado da candidatura",
      "Stato", "Esito", "Stato candidatura", "Risultato", "Stato della candidatura", "Risposta",
      "Fase selezione",
      "Stand van zaken", "Resultaat", "Uitkomst", "Sollicitatiestatus", "Reactie",
      "Wynik", "Etap", "Status aplikacji", "Stan", "Odpowiedź", "Rezultat",
      "状态", "进度", "结果", "当前状态", "投递状态", "进展", "面试结果", "阶段", "申请状态",
      "状況", "選考状況", "選考状態", "ステータス", "結果", "選考結果", "進捗", "選考段階", "状態",
      "選考フェーズ",
    ],
    .statusOn: [
      "Status Date", "Stage Date", "Date of Status", "Last Moved At", "Rejection Date",
      "Date Rejected", "Date of Rejection", "Date Closed",
      "Datum der Absage", "Absagedatum", "Date de refus", "Date du refus", "Fecha de rechazo",
      "Data rifiuto", "Data da recusa", "Datum afwijzing",
    ],
    .savedOn: [
      "Date Saved", "Saved Date", "Date Added", "Added At", "Added", "Created At", "Date Created",
      "Saved On", "Saved", "Created",
      "Gespeichert am", "Hinzugefügt am", "Erstellt am", "Date d'ajout", "Ajouté le",
      "Fecha de alta", "Guardado el", "Data de adição", "Data aggiunta", "Toegevoegd op",
      "Data dodania", "收藏日期", "追加日", "登録日",
    ],
    .appliedOn: [
      "Date Applied", "Applied Date", "Application Date", "Date of Application", "Applied At",
      "Applied On", "Date Sent", "Date Submitted", "Submission Date", "Submitted",
      "Submitted On", "Applied", "Apply Date", "Date Apply", "Activity Date", "Date",
      "Bewerbungsdatum", "Beworben am", "Beworben", "Einreichdatum", "Eingereicht am",
      "Datum der Bewerbung", "Bewerbung am", "Versendet am", "Abgeschickt am", "Gesendet am",
      "Bewerbung verschickt am", "Bewerbung verschickt", "Datum",
      "Date de candidature", "Date candidature", "Date d'envoi", "Date envoi", "Postulé le",
      "Envoyé le", "Date de postulation", "Candidature envoyée le", "Date d'application",
      "Fecha de postulación", "Fecha de aplicación", "Fecha de candidatura", "Fecha de envío",
      "Fecha de solicitud", "Fecha envío", "Fecha solicitud", "Enviado el", "Fecha",
      "Data da candidatura", "Data de candidatura", "Data de aplicação", "Data de envio",
      "Data da inscrição", "Candidatado em", "Data envio", "Enviado em",
      "Data candidatura", "Data di candidatura", "Data invio", "Data di invio", "Inviata il",
      "Candidato il", "Data",
      "Sollicitatiedatum", "Datum sollicitatie", "Gesolliciteerd op", "Verstuurd op",
      "Datum gesolliciteerd", "Gesolliciteerd",
      "Data aplikacji", "Data wysłania", "Data aplikowania", "Data złożenia", "Wysłano",
      "投递日期", "投递时间", "申请日期", "申请时间", "投递", "网申日期", "日期",
      "応募日", "エントリー日", "応募日時", "提出日", "日付", "応募年月日",
    ],
    .firstResponseOn: [
      "Date of First Response", "Date of 1st Response", "First Response", "1st Response",
      "First Response Date", "Response Date", "Date of Response", "Date of Reply", "Reply Date",
      "Antwort am", "Rückmeldung am", "Datum der Antwort", "Datum Rückmeldung", "Antwortdatum",
      "Date retour", "Date de retour", "Date réponse", "Date de réponse", "Fecha de respuesta",
      "Data da resposta", "Data de resposta", "Data risposta", "Data di risposta",
      "Datum reactie", "Data odpowiedzi", "回复日期", "返信日", "連絡日",
    ],
    .interviewOn: [
      "Interview Date", "Date Interview", "Date of Interview", "Interview On", "Interviews",
      "Interview", "Interview Dates", "Interviewed",
      "Vorstellungsgespräch", "Vorstellungsgespräch am", "Gespräch am", "Gespräch", "Interview am",
      "Gesprächstermin", "Datum Vorstellungsgespräch",
      "Entretien", "Date entretien", "Date d'entretien", "Date de l'entretien", "Entretiens",
      "Entrevista", "Fecha de entrevista", "Fecha entrevista", "Entrevistas", "Data da entrevista",
      "Data entrevista", "Colloquio", "Data colloquio", "Data del colloquio", "Colloqui",
      "Sollicitatiegesprek", "Datum gesprek", "Gesprek", "Gesprek op",
      "Rozmowa", "Data rozmowy", "Rozmowa kwalifikacyjna",
      "面试", "面试日期", "面试时间", "面接", "面接日", "面接日時",
    ],
    .round: [
      "First Round", "1st Round", "Round 1", "Second Round", "2nd Round", "Round 2", "Third Round",
      "3rd Round", "Round 3", "Fourth Round", "4th Round", "Round 4", "Fifth Round", "Round 5",
      "1st Interview", "First Interview", "Interview 1", "2nd Interview", "Second Interview",
      "Interview 2", "3rd Interview", "Third Interview", "Interview 3", "4th Interview",
      "Fourth Interview", "Interview 4", "5th Interview", "Interview 5", "Onsite", "On-site",
      "Onsite Interview", "Final Round", "Final Interview", "Panel", "Panel Interview",
      "Technical Interview", "Tech Interview", "Phone Interview", "Video Interview",
      "HR Interview", "Hiring Manager Interview", "Phone Screen", "Phone Screening",
      "Recruiter Screen", "Recruiter Call", "HR Screen", "Screening Call", "Superday",
      "Erstgespräch", "1. Gespräch", "Zweitgespräch", "2. Gespräch", "Drittgespräch", "3. Gespräch",
      "Kennenlerngespräch", "Telefoninterview", "1. Interview", "2. Interview", "3. Interview",
      "Entretien 1", "Entretien 2", "Entretien 3", "1er entretien", "2e entretien",
      "2ème entretien", "3ème entretien", "Premier entretien", "Deuxième entretien",
      "Entretien téléphonique", "Entretien RH", "Entretien technique", "Primera entrevista",
      "Segunda entrevista", "Tercera entrevista", "Entrevista 1", "Entrevista 2", "Entrevista 3",
      "Entrevista técnica", "Primeira entrevista", "Terceira entrevista", "Primo colloquio",
      "Secondo colloquio", "Terzo colloquio", "Colloquio 1", "Colloquio 2", "Colloquio 3",
      "Eerste gesprek", "Tweede gesprek", "Derde gesprek", "1e gesprek", "2e gesprek",
      "3e gesprek", "Pierwsza rozmowa", "Druga rozmowa", "Trzecia rozmowa", "Rozmowa 1",
      "Rozmowa 2", "Rozmowa 3", "一面", "二面", "三面", "四面", "HR面", "终面", "一次面接", "二次面接",
      "三次面接", "最終面接", "カジュアル面談",
    ],
    .nextFollowUpOn: [
      "Next Follow-up", "Follow-up Date", "Follow up", "Follow-up At", "Follow-up On",
      "Next Follow-up Date", "Followed up", "Next Action Date",
      "Nachfassen am", "Wiedervorlage", "Nachfragen am", "Date relance", "Date de relance",
      "Relance", "Relancer le", "Fecha de seguimiento", "Próximo seguimiento",
      "Data de acompanhamento", "Data follow-up", "Ricontattare il", "Opvolgen op",
      "Opvolgdatum", "Data kontaktu", "跟进日期", "次回連絡日",
    ],
    .daysToResponse: ["Time to First Response", "Days to First Response", "Days to Response"],
    .daysToRejection: ["Time to Rejection", "Days to Rejection"],
    // words: the heading of a column in somebody's table
    .daysSince: ["Days Since", "Days Since Applied", "Days Since Application"],
    .jobOffer: ["Job Offer", "Offer", "Offer Received", "Got Offer"],
    .link: [
      "Job URL", "URL", "Job Link", "Link", "Posting URL", "Job Posting", "Posting", "Job Ad",
      "Apply Link", "Application Link", "Application URL", "Job Posting URL", "Job Listing",
      "Listing", "Link to Job", "Posting Link", "Web Link", "Website",
      "Stellenanzeige", "Anzeige", "Link zur Stelle", "Link zur Anzeige", "Ausschreibung",
      "Webseite", "Lien", "Lien de l'offre", "Lien annonce", "Annonce", "URL de l'offre",
      "Lien vers l'offre", "Lien offre", "Enlace", "Enlace a la oferta", "Vínculo", "Oferta",
      "Link da vaga", "URL da vaga", "Anúncio", "Ligação", "Collegamento", "Annuncio",
      "Link annuncio", "Link offerta", "Vacaturelink", "Link vacature", "Odnośnik", "Ogłoszenie",
      "Link do ogłoszenia", "Link do oferty", "链接", "岗位链接", "职位链接", "投递链接", "网址",
      "网申链接", "リンク", "求人URL", "応募URL", "求人リンク", "サイト",
    ],
    .source: [
      "Source", "Application Site", "Job Source", "Platform", "Via", "Job Board", "Found On",
      "Applied Via", "Applied Through", "Where Found", "Channel", "Job Site",
      "Quelle", "Plattform", "Portal", "Gefunden über", "Gefunden auf", "Jobbörse", "Kanal",
      "Plateforme", "Site d'emploi", "Canal", "Provenance", "Fuente", "Plataforma",
      "Portal de empleo",
      "Origen", "Medio", "Fonte", "Origem", "Canale", "Piattaforma", "Bron", "Kanaal",
      "Gevonden via",
      "Źródło", "Kanał", "来源", "渠道", "平台", "投递渠道", "投递平台", "招聘平台",
      "媒体", "応募経路", "応募媒体", "情報源", "経路", "エージェント",
    ],
    .location: [
      "Location", "Job Location", "City", "Place", "Town", "Office", "Work Location",
      "Ort", "Standort", "Arbeitsort", "Stadt", "Einsatzort",
      "Lieu", "Ville", "Localisation", "Lieu de travail", "Localité",
      "Ubicación", "Ciudad", "Lugar", "Localidad", "Localização", "Cidade", "Local",
      "Località", "Città", "Sede", "Luogo", "Sede di lavoro", "Locatie", "Plaats", "Stad",
      "Standplaats", "Lokalizacja", "Miasto", "Miejsce", "Miejscowość",
      "城市", "地点", "工作地点", "工作城市", "所在地", "勤務地", "場所", "勤務地域",
    ],
    .salary: [
      "Salary", "Salary Amount", "Salary Range", "Salary/Rate", "Compensation", "Pay", "Pay Range",
      "Gehalt", "Gehaltswunsch", "Gehaltsvorstellung", "Jahresgehalt", "Vergütung",
      "Salaire", "Rémunération", "Salario", "Sueldo", "Rango salarial", "Salário",
      "Faixa salarial", "Remuneração", "Stipendio", "Retribuzione", "RAL", "Salaris", "Loon",
      "Wynagrodzenie", "Pensja", "Widełki", "薪资", "薪资范围", "薪水", "工资", "年収", "給与",
      "給料", "想定年収",
    ],
    .wage: ["Wage", "Wage Amount", "Hourly Rate", "Hourly Wage"],
    .lowestSalary: ["Min Salary", "Minimum Salary", "Salary Min"],
    .highestSalary: ["Max Salary", "Maximum Salary", "Salary Max"],
    .currency: ["Salary Currency", "Currency"],
    .payPeriod: ["Salary Pay Period", "Pay Period", "Salary Period"],
    .payKind: ["Wage/Salary/Contract", "Pay Type", "Salary Type"],
    .contactPerson: [
      "Contact Person", "Contact Name", "Contact", "Recruiter", "Recruiter Name", "Hiring Manager",
      "Ansprechpartner", "Ansprechperson", "Kontakt", "Kontaktperson", "Ansprechpartnerin",
      "Personne de contact", "Interlocuteur", "Recruteur", "Persona de contacto", "Contacto",
      "Reclutador", "Pessoa de contato", "Contato", "Recrutador", "Referente", "Contatto",
      "Persona di contatto", "Contactpersoon", "Osoba kontaktowa", "Rekruter", "联系人", "担当者",
      "採用担当",
    ],
    .contactEmail: [
      "Contact Email", "Recruiter Email", "Contact Person Email", "E-Mail des Ansprechpartners",
      "E-mail du contact", "Email de contacto", "Email do contato", "Email contatto",
      "E-mail contactpersoon",
    ],
    .notes: [
      "Notes", "Note", "Comments", "Comment", "Remarks", "Additional Notes", "Description",
      "Notizen", "Notiz", "Bemerkung", "Bemerkungen", "Kommentar", "Kommentare", "Anmerkungen",
      "Anmerkung", "Sonstiges", "Remarques", "Remarque", "Commentaire", "Commentaires", "Notas",
      "Nota", "Comentarios", "Observaciones", "Comentário", "Comentários", "Observações",
      "Observação", "Anotações", "Commenti", "Osservazioni", "Appunti", "Notities", "Notitie",
      "Opmerkingen", "Opmerking", "Toelichting", "Notatki", "Uwagi", "Komentarz", "Notatka",
      "备注", "笔记", "说明", "メモ", "備考", "コメント", "ノート",
    ],
  ]
}

extension ApplicationField {
  static let claims = named(aliases)

  static let needed: Set<ApplicationField> = [.company, .title]
  /// A company to some trackers, a person to everybody else.
  static let vague: Set<String> = ["name"]

  var label: Phrase {
    switch self {
    case .reboundID: "Rebound ID of the application"
    case .toolID: "ID in the other tool"
    case .company: "Company"
    case .title: "Job title"
    case .status: "Stage"
    case .statusOn: "Day it reached the stage"
    case .savedOn: "Day it was added"
    case .appliedOn: "Day you applied"
    case .firstResponseOn: "Day of the first answer"
    case .interviewOn: "Interview"
    case .round: "One interview round"
    case .nextFollowUpOn: "Next follow-up"
    case .daysToResponse: "Days until the first answer"
    case .daysToRejection: "Days until the rejection"
    case .daysSince: "Days between applying and the day of the table"
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
    case .payKind: "Type of pay"
    case .contactPerson: "Contact"
    case .contactEmail: "Email address of the contact"
    case .notes: "Notes"
    }
  }
}
