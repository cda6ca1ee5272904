import Foundation
import Support
import Records

/// A table of applications drawn from a seed: one of several languages, with rounds, placeholders,
/// twins and dates of one form.
struct GeneratedTable {
  /// Headings and status words of one language, and the months of its dates.
  private struct Language {
    let headings: [String]
    let words: [String]
    let placeholders: [String]
  }

  private static let languages = [
    Language(
      headings: [
        "Company", "Job Title", "Status", "Date Applied", "Interview Date", "URL", "Notes",
      ],
      words: [
        "Applied", "Rejected after interview", "Ghosted", "Offer", "No longer hiring", "Fach",
      ],
      placeholders: ["", "N/A", "-"]
    ),
    Language(
      headings: ["Firma", "Stelle", "Stand", "Beworben am", "Gespräch am", "Link", "Notizen"],
      words: ["Absage", "Beworben", "Zusage", "Eingeladen", "Keine Antwort", "Warteschleife"],
      placeholders: ["", "k.A.", "–"]
    ),
    Language(
      headings: [
        "Entreprise", "Poste", "Statut", "Date de candidature", "Entretien", "Lien", "Remarques",
      ],
      words: ["Refus", "Postulé", "Entretien", "Sans réponse", "Offre"],
      placeholders: ["", "s/o", "aucun"]
    ),
    Language(
      headings: ["公司", "职位", "状态", "投递日期", "面试日期", "链接", "备注"],
      words: ["已投递", "面试", "拒绝", "无回复"],
      placeholders: ["", "无", "-"]
    ),
  ]
  private static let companies = [
    "Heron Labs", "Wren & Söhne", "heron labs ", "Ibis \"Micro\"", "鹭",
  ]
  private static let titles = ["Analyst", "Tester", "Engineer, II", "Entwickler (m/w/d)"]
  private static let rounds = ["Phone Screen", "Onsite"]

  let headings: [String]
  var rows: [[String]]

  init(_ source: inout SplitMix64) {
    let language = source.pick(Self.languages)
    let hasRounds = Bool.random(using: &source)
    headings = language.headings + (hasRounds ? Self.rounds : [])
    let form = Int(source.next() % 4)
    let none = language.placeholders
    rows = []
    for _ in 0..<Int(source.next() % 12) {
      func day(_ chance: UInt64) -> String {
        source.next() % chance == 0 ? Self.day(&source, form) : source.pick(none)
      }
      var row = [
        source.pick(Self.companies), source.pick(Self.titles + [""]),
        source.pick(language.words + none), day(1), day(3),
        source.pick(["https://jobs.example/\(source.next() % 3)", ""] + none),
        source.pick(["Two\nlines", "Tom, „tall“", ""] + none),
      ]
      if hasRounds {
        row += Self.rounds.map { _ in source.pick(["yes", "no", Self.day(&source, form)] + none) }
      }
      rows.append(row)
    }
    if let twin = rows.first, Bool.random(using: &source) { rows.append(twin) }
  }

  private static func day(_ source: inout SplitMix64, _ form: Int) -> String {
    let (month, day) = (Int(source.next() % 8) + 1, Int(source.next() % 28) + 1)
    switch form {
    case 0: return "2026-0\(month)-\(day < 10 ? "0" : "")\(day)"
    case 1: return "\(day).\(month).2026"
    case 2: return "\(month)/\(day)/2026"
    default: return "2026年\(month)月\(day)日"
    }
  }

  /// The places of the columns in any order, in which rounds stand one after the other as before.
  func order(shuffled source: inout SplitMix64) -> [Int] {
    var rounds = headings.indices.filter { Self.rounds.contains(headings[$0]) }
    let mixed = headings.indices.shuffled(using: &source)
    return mixed.map { Self.rounds.contains(headings[$0]) ? rounds.removeFirst() : $0 }
  }

  /// - Parameter order: the places of the columns, in the order they are to stand.
  func text(_ order: [Int]? = nil) -> String {
    let order = order ?? Array(headings.indices)
    return ([headings] + rows).map { cells in
      order.map { "\"\(cells[$0].replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\n")
  }
}

extension Journal {
  /// What the applications and their interviews say, without IDs and without an order.
  var saidOfApplications: [String] {
    applications.map { application in
      let talks = records(Interview.self, mentioning: application.id.raw).map { talk in
        [
          talk.round, talk.day?.description ?? "", talk.time?.description ?? "",
          talk.outcome?.rawValue ?? "",
        ].joined(separator: " ")
      }
      let history = application.history.map { "\($0.stage.rawValue) \($0.day?.description ?? "")" }
      let days = [
        application.appliedOn, application.firstResponseOn, application.nextFollowUpOn,
      ].map { $0?.description ?? "" }
      let texts = [
        application.company, application.title, application.stage.rawValue, application.link,
        application.location, application.source, application.salary, application.contactPerson,
        application.notes,
      ]
      return (texts + days + history + talks.sorted()).joined(separator: "|")
    }.sorted()
  }
}
