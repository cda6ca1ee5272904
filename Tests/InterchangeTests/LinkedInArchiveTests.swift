import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `The archive LinkedIn sends` {
  private static let jobs =
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"
  private static let files: [(String, String)] = [
    (
      "Jobs/Job Applications.csv",
      jobs
        + "\"8/3/26, 3:07 PM\",me@own.example, 030 1,Helios,Analyst,https://jobs.example/1,cv.pdf,Gender:secret\n"
    ),
    (
      "Jobs/Job Applications_1.csv",
      jobs
        + "\"8/4/26, 9:00 AM\",me@own.example, 030 1,Wren,Tester,https://jobs.example/2,cv.pdf,Gender:secret\n"
    ),
    (
      "Jobs/Saved Jobs.csv",
      """
      Saved Date,Job Url,Job Title,Company Name
      "8/2/26, 8:00 AM",https://jobs.example/1,Analyst,Helios
      "8/5/26, 8:00 AM",https://jobs.example/3,Designer,Lumen Labs

      """
    ),
    ("Jobs/Job Applicant Saved Answers.csv", "Question,Answer\nDisability,secret\n"),
    ("Job Applicant Saved Screening Question Responses.csv", "Question,Answer\nPay,secret\n"),
    ("messages.csv", "\"FROM\",\"CONTENT\"\nMara,secret\n"),
    (
      "Connections.csv",
      """
      Notes:
      "When exporting your connection data, you may notice …"

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Mara,Lind,https://www.linkedin.example/in/mara,,Wren,Recruiter,28 Sep 2026

      """
    ),
    (
      "Imported Contacts.csv",
      "FirstName,LastName,Emails,PhoneNumbers\nTom,Reed,tom@reed.example,030 2\n"
    ),
  ]
  private static let data = ZipMaker(files).data

  @Test func `brings its applications and saved jobs, all parts of them`() throws {
    let (plan, applications) = try Given.plan(of: Self.data)
    #expect(applications.map(\.company) == ["Helios", "Wren", "Lumen Labs"])
    #expect(applications.map(\.stage) == [.applied, .applied, .idea])
    #expect(applications.map(\.appliedOn) == [Day("2026-08-03"), Day("2026-08-04"), nil])
    #expect(plan.said.contains("1 saved job was left out, because you applied for it."))
  }

  @Test func `brings its people, whatever file they are in`() throws {
    let plan = try Given.plan(of: Self.data, as: .people).plan
    #expect(plan.rows.filter { $0.verb == .add }.map(\.name) == ["Mara Lind", "Tom Reed"])
  }

  @Test(arguments: [ImportSort.applications, .people])
  func `never shows what is private`(sort: ImportSort) throws {
    let plan = try Given.plan(of: Self.data, as: sort).plan
    #expect(!"\(plan)".contains("secret"))
    #expect(plan.said.contains { $0.hasPrefix("Not opened") && $0.contains("messages.csv") })
  }

  @Test func `says what it read, and what else is in it`() throws {
    let said = try Given.plan(of: Self.data).plan.said
    #expect(
      said.contains(
        "Read from the LinkedIn archive: Job Applications.csv, Job Applications_1.csv, Saved Jobs.csv."
      )
    )
    #expect(said.contains { $0.hasPrefix("People are in it too: Connections.csv") })
    #expect(said.contains("The line numbers of Saved Jobs.csv start at 5."))
  }

  @Test func `is taken for what somebody came to bring`() {
    #expect(ImportSort(of: Self.data) == .applications)
    #expect(ImportSort(of: Self.data, expecting: .people) == .people)
    let people = ZipMaker([Self.files[6], Self.files[5]]).data
    #expect(ImportSort(of: people, expecting: .applications) == .people)
  }

  @Test func `says where it holds nothing of the sort`() {
    let people = ZipMaker([Self.files[6], Self.files[5]]).data
    #expect(throws: PackedFlaw.linkedInWithout(.applications)) { try Given.plan(of: people) }
    let jobs = ZipMaker([Self.files[0], Self.files[5]]).data
    #expect(throws: PackedFlaw.linkedInWithout(.people)) { try Given.plan(of: jobs, as: .people) }
  }

  @Test func `adds nothing when it comes in again`() throws {
    let journal = Journal().applying(try Given.plan(of: Self.data).plan.changes)
    #expect(try Given.plan(of: Self.data, for: journal).plan.isEmpty)
  }

  @Test func `names a file in it that is empty, and brings the others`() throws {
    let data = ZipMaker([Self.files[0], ("Saved Jobs.csv", ""), Self.files[5]]).data
    let plan = try Given.plan(of: data).plan
    #expect(plan.rows.map(\.name) == ["Helios"])
    #expect(plan.said.contains("Saved Jobs.csv: This file is empty."))
  }
}

@Suite struct `A zip with one file in it` {
  private static let jobs = "Company,Job Title,Status\nHelios,Analyst,Applied\n"
  private static let card =
    "BEGIN:VCARD\nVERSION:3.0\nFN:Mara Lind\nEMAIL:m@lind.example\nEND:VCARD\n"

  @Test func `is read as the table in it`() throws {
    let data = ZipMaker([
      ("my jobs/März.csv", Self.jobs), ("my jobs/", ""), ("__MACOSX/._a.csv", "x"),
    ]).data
    let plan = try Given.plan(of: data).plan
    #expect(plan.rows.map(\.name) == ["Helios"])
    #expect(plan.said == ["Read from the zip: März.csv."])
    #expect(ImportSort(of: data) == .applications)
  }

  @Test func `is read as the workbook in it`() throws {
    var zip = ZipMaker([("read.me", "x")])
    zip.add("jobs.xlsx", ExcelMaker([MadeSheet(csv: Self.jobs)]).data)
    #expect(try Given.plan(of: zip.data).plan.rows.map(\.name) == ["Helios"])
  }

  @Test func `is read as the contacts in it, one file or many`() throws {
    let one = ZipMaker([("a.vcf", Self.card)]).data
    let two = ZipMaker([
      ("a.vcf", Self.card),
      ("b.vcf", Self.card.replacing("Mara", with: "Tom").replacing("m@", with: "t@")),
    ]).data
    #expect(ImportSort(of: one) == .people)
    #expect(try Given.plan(of: one, as: .people).plan.rows.map(\.name) == ["Mara Lind"])
    #expect(
      try Given.plan(of: two, as: .people).plan.rows.map(\.name) == ["Mara Lind", "Tom Lind"]
    )
  }

  @Test func `is refused where there are several, by their names`() {
    let data = ZipMaker([("a.csv", Self.jobs), ("b.csv", Self.jobs)]).data
    #expect(throws: PackedFlaw.severalInside(["a.csv", "b.csv"])) { try Given.plan(of: data) }
  }

  @Test func `is refused where there is none`() {
    #expect(throws: PackedFlaw.nothingInside) {
      try Given.plan(of: ZipMaker([("a.png", "x")]).data)
    }
    #expect(throws: PackedFlaw.self) { try Given.plan(of: ZipMaker().data) }
  }
}
