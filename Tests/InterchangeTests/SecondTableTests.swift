import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `A second table` {
  private static let numbered = """
    id,company,job_title,date_applied,status
    1,Heron Labs,Analyst,2026-01-02,Applied
    2,Wren,Designer,2026-01-03,Applied

    """

  @Test func `that counts from 1 as well is another one`() throws {
    let journal = try Given.journal(Self.numbered)
    let other = """
      id,company,job_title,date_applied,status
      1,Zebra,Driver,2026-01-05,Rejected
      2,Yak,Cook,2026-01-06,Offer

      """
    let after = try Given.journal(other, after: journal, seed: 2)
    #expect(after.applications.count == 4)
    #expect(after.application("Heron Labs")?.stage == .applied)
  }

  @Test func `with another stage for the same number and job moves it on`() throws {
    let journal = try Given.journal(Self.numbered)
    let later = Self.numbered.replacing("2026-01-03,Applied", with: "2026-01-03,Rejected")
    let after = try Given.journal(later, after: journal, seed: 2)
    #expect(after.applications.count == 2)
    #expect(after.application("Wren")?.stage == .rejected)
  }

  @Test(arguments: [
    "https://wren.example/careers", "https://www.linkedin.com/jobs/", "https://wren.example/",
    "https://wren.example/en/jobs", "https://karriere.example/stellenangebote",
  ]) func `with the same page of many jobs is of other jobs`(_ link: String) throws {
    let heading = "Company,Job Title,Date Applied,Status,URL\n"
    let journal = try Given.journal(heading + "Wren,Designer,2026-01-02,Rejected,\(link)\n")
    let after = try Given.journal(
      heading + "Wren,Writer,2026-01-09,Applied,\(link)\n",
      after: journal,
      seed: 2
    )
    #expect(after.applications.map(\.title).sorted() == ["Designer", "Writer"])
  }

  @Test(arguments: [
    "https://boards.greenhouse.io/wren/jobs/4711002",
    "https://wren.example/jobs/senior-data-analyst",
    "https://www.linkedin.com/jobs/view/3812345678/", "https://wren.example/jobs?gh_jid=4711002",
  ]) func `with the page of one job is of that job`(_ link: String) throws {
    let heading = "Company,Job Title,Date Applied,Status,URL\n"
    let journal = try Given.journal(heading + "Wren,Designer,2026-01-02,Applied,\(link)\n")
    let after = try Given.journal(
      heading + "Wren Ltd,Senior designer,,Rejected,\(link)\n",
      after: journal,
      seed: 2
    )
    #expect(after.applications.map(\.stage) == [.rejected])
  }

  @Test func `that is the first one with its headings mended doubles nothing`() throws {
    let rows = "Heron Labs,Analyst,2026-01-02,Rejected\nWren,Designer,2026-01-03,\n"
    let journal = try Given.journal("Company,What I do there,Applied Date,Result\n" + rows)
    #expect(journal.applications.map(\.title) == ["", ""])
    let after = try Given.journal(
      "Company,Role,Applied Date,Result\n" + rows,
      after: journal,
      seed: 2
    )
    #expect(after.applications.map(\.title).sorted() == ["Analyst", "Designer"])
  }
}

@Suite struct `The rounds of a table` {
  private static let heading = "Company,Role,Applied Date,Phone Screen,First Round,Onsite,Result\n"

  @Test func `are interviews, whether they say yes or a day`() throws {
    let journal = try Given.journal(
      Self.heading + "Heron,Analyst,2025-09-01,yes,yes,,Rejected\n"
        + "Wren,Cook,2025-09-02,9/10/2025,9/15/2025,,Rejected\n"
    )
    let heron = journal.interviews.filter { $0.application == journal.application("Heron")?.id }
    let outcomes = Dictionary(heron.map { ($0.round, $0.outcome) }) { first, _ in first }
    #expect(outcomes == ["Phone Screen": .advanced, "First Round": .rejected])
    let wren = journal.interviews.filter { $0.application == journal.application("Wren")?.id }
    #expect(wren.map(\.day) == [Day("2025-09-10"), Day("2025-09-15")])
  }

  @Test(arguments: [
    ("Yes (2 rounds)", 2), ("3", 3), ("2 interviews", 2), ("no", 0), ("n/a", 0), ("yes", 1),
    ("Phone 9/10/2025, Onsite 9/20/2025", 2), ("9/10/2025; 9/20/2025", 2), ("-", 0),
  ]) func `in one cell are as many as it says`(_ cell: String, _ count: Int) throws {
    let journal = try Given.journal(
      "Company,Role,Applied Date,Status,Interviews\nHeron,Analyst,2025-09-01,Rejected,\"\(cell)\"\n"
    )
    #expect(journal.interviews.count == count)
  }
}

@Suite struct `A table in another language` {
  @Test(arguments: [
    "Firma;Stelle;Stand;Beworben am\nHeron;Analystin;Absage;2026-01-02\n",
    "Entreprise;Poste;État;Date d'envoi\nHeron;Analyste;Refusé;2026-01-02\n",
    "Empresa;Puesto;Estado;Fecha de postulación\nHeron;Analista;Rechazado;2026-01-02\n",
    "Empresa;Vaga;Situação;Data da candidatura\nHeron;Analista;Reprovada;2026-01-02\n",
    "Azienda;Posizione;Stato;Data candidatura\nHeron;Analista;Scartata;2026-01-02\n",
    "Bedrijf;Functie;Resultaat;Sollicitatiedatum\nHeron;Analist;Afgewezen;2026-01-02\n",
    "Firma;Stanowisko;Wynik;Data aplikacji\nHeron;Analityk;Odrzucona;2026-01-02\n",
    "公司,岗位,状态,投递日期\nHeron,分析师,被拒,2026-01-02\n",
    "企業名,職種,選考状況,応募日\nHeron,アナリスト,不採用,2026年1月2日\n",
  ]) func `has its company, title, stage and day`(_ text: String) throws {
    let application = try #require(try Given.journal(text).applications.first)
    #expect(application.company == "Heron" && !application.title.isEmpty)
    #expect(application.stage == .rejected && application.appliedOn == Day("2026-01-02"))
  }

  @Test func `that calls the company a name is read`() throws {
    let journal = try Given.journal("Name,Application URL,Date,Stage\nHeron,,2026-01-02,Rejected\n")
    #expect(journal.applications.map(\.company) == ["Heron"])
  }

  @Test func `has nothing in the places that a tool filled with words for nothing`() throws {
    let journal = try Given.journal(
      "Company,JobTitle,Location,JobSource,Contact,Status,Applied Date\nHeron,Analyst,N/A,N/A,n/a,Applied,N/A\n"
    )
    let application = try #require(journal.applications.first)
    #expect([application.location, application.source, application.contactPerson] == ["", "", ""])
    #expect(application.appliedOn == nil)
  }
}

@Suite struct `A file in the wrong place` {
  @Test(arguments: [
    ("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "calendar"),
    ("From a@b.example Mon Jan 1\nFrom: a@b.example\nSubject: Hi\n\nBody\n", "email"),
    ("Date: Mon, 5 Jan 2026\nFrom: a@b.example\nTo: c@d.example\nSubject: Hi\n\nBody\n", "email"),
    (#"{"basics":{"name":"A"},"work":[]}"#, "résumé"), (#"{"lists":[],"cards":[]}"#, "Trello"),
    ("full_date,date,weekday,time,mood,activities,note_title,note\n", "mood"),
    ("%PDF-1.7\n", "PDF"), ("<!DOCTYPE html><html></html>", "web page"), (#"[{"a":1}]"#, "JSON"),
  ]) func `is called what it is`(_ text: String, _ word: String) throws {
    for sort in [ImportSort.applications, .people, .questions] {
      do {
        _ = try Import(Data(text.utf8), as: sort, Given.surroundings())
        Issue.record("It was read as \(sort).")
      } catch let flaw as any ImportFlaw {
        #expect(Speaker.english.say(flaw.phrase).contains(word))
      }
    }
  }

  @Test func `of people is no table of applications`() throws {
    let text =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,C,D,28 Sep 2025\n"
    #expect(throws: TableFlaw.people) {
      try Import(Data(text.utf8), as: .applications, Given.surroundings())
    }
  }
}
