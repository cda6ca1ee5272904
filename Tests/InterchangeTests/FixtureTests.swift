import Foundation
import Interchange
import Records
import Support
import Testing

/// A file in a real shape, in one of ten languages, and what is to come of it.
struct Fixture: Sendable, CustomTestStringConvertible {
  let name: String
  /// As in `Helios | Analyst | rejected | 2026-08-03 | 1 interview`; the first says what the file holds.
  let expected: [String]

  var testDescription: String { name }

  var data: Data {
    FileManager.default.contents(atPath: Given.file("cases/\(name)").path) ?? Data()
  }

  static let all: [Fixture] = {
    let text = (try? String(contentsOf: Given.file("cases/expected.txt"), encoding: .utf8)) ?? ""
    return text.split(separator: "# ").map { part in
      let lines = part.split(separator: "\n").map(String.init)
      return Fixture(name: lines[0], expected: Array(lines.dropFirst()))
    }
  }()

  /// What came of a file, in the words of `expected.txt`.
  static func outcome(of data: Data) -> [String] {
    guard let sort = ImportSort(of: data) else { return refusal(data) }
    guard let plan = try? Given.plan(of: data, as: sort).plan else { return refusal(data) }
    let journal = Journal().applying(plan.changes)
    let rows =
      switch sort {
      case .applications: journal.applications.map { said($0, journal) }
      case .people: journal.shelf(Contact.self).map(said)
      case .questions: journal.shelf(QuestionCard.self).map { "\($0.question) | \($0.answer)" }
      case .archive: [String]()
      }
    return [sort.rawValue] + rows
  }

  private static func refusal(_ data: Data) -> [String] {
    do {
      _ = try Given.plan(of: data)
      return ["nothing"]
    } catch {
      let words = (error as? any ImportFlaw).map { Speaker.english.say($0.phrase) } ?? "\(error)"
      return ["refused", String(words.prefix { $0 != "." }) + "."]
    }
  }

  private static func said(_ application: JobApplication, _ journal: Journal) -> String {
    let count = journal.interviews.count { $0.application == application.id }
    let parts = [
      application.company, application.title, application.stage.rawValue,
      application.appliedOn?.description ?? "-",
    ]
    let interviews = count == 0 ? [] : [count == 1 ? "1 interview" : "\(count) interviews"]
    return (parts + interviews).joined(separator: " | ")
  }

  private static func said(_ person: Contact) -> String {
    let emails = ([person.email] + person.otherEmails).joined(separator: ", ")
    return [person.name, person.organization, person.role, emails]
      .map { $0.isEmpty ? "-" : $0 }.joined(separator: " | ")
  }
}

@Suite struct `A file in a real shape` {
  @Test(arguments: Fixture.all)
  func `comes in as it is meant`(fixture: Fixture) {
    #expect(Fixture.outcome(of: fixture.data) == fixture.expected)
  }

  @Test func `is one of at least 40, in ten languages`() {
    #expect(Fixture.all.count >= 40)
    let languages = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "zh", "ja"]
    for language in languages {
      #expect(Fixture.all.contains { $0.name.hasPrefix("\(language)-") })
    }
    let files = try? FileManager.default.contentsOfDirectory(atPath: Given.file("cases").path)
    #expect(Set(files ?? []) == Set(Fixture.all.map(\.name) + ["expected.txt"]))
  }

  @Test(arguments: Fixture.all.filter { $0.name.hasSuffix("utf8.csv") })
  func `comes in from a workbook of either kind as from CSV`(fixture: Fixture) {
    let text = String(decoding: fixture.data, as: UTF8.self)
    let excel = ExcelMaker([MadeSheet(csv: text)]).data
    let rows = text.split(separator: "\n").map { line in
      OpenDocumentMaker.row(
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      )
    }
    let open = OpenDocumentMaker(tables: [("Sheet1", false, rows.joined())]).data
    for data in [excel, open] { #expect(Fixture.outcome(of: data) == fixture.expected) }
  }
}
