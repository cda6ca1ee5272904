import Foundation
import Interchange
import Records
import Support
import Testing

/// Something that reads what other programs, or nobody, wrote.
struct FuzzedReader: Sendable, CustomTestStringConvertible {
  let name: String
  let next: @Sendable (inout SplitMix64) -> Data
  let read: @Sendable (Data) -> Void

  var testDescription: String { name }

  init(
    _ name: String,
    _ seeds: [Data],
    pieces: [String] = [],
    _ read: @escaping @Sendable (Data) -> Void
  ) {
    let mutator = Mutator(seeds, pieces: pieces)
    self.init(name, making: { mutator.next(&$0) }, read)
  }

  init(
    _ name: String,
    making next: @escaping @Sendable (inout SplitMix64) -> Data,
    _ read: @escaping @Sendable (Data) -> Void
  ) {
    self.name = name
    self.next = next
    self.read = read
  }

  static func fixture(_ name: String) -> Data {
    FileManager.default.contents(atPath: Given.file(name).path) ?? Data()
  }

  static let all =
    [applications, cells, people, cards, notes, archive, posting, values] + packed + worded

  static let heading =
    "Company,Job Title,Status,Date Applied,Interview Date,Salary,URL,Notes,Next Follow Up\n"

  static let applications = FuzzedReader(
    "applications",
    [
      fixture("merged.csv"),
      Data((heading + "Lumen,Designer,Rejected,2026-10-01,\"3 Oct; 5 Oct\",60k,,a,1/2/26\n").utf8),
      Data((heading.replacing(",", with: ";") + "Helios;Analyst;Interview;1.2.2026;;;;;\n").utf8),
    ],
    pieces: ["Company", "Job Title", "Status", "Rejected", "=1+1", "#REF!", "done;"]
  ) { data in
    guard let table = try? ApplicationTable(data, Given.surroundings()) else { return }
    let plan = table.plan(for: ImportTarget(Journal(), Given.surroundings()))
    let journal = Journal().applying(plan.changes)
    let again = table.plan(for: ImportTarget(journal, Given.surroundings(seed: 2)))
    #expect(again.changes.isEmpty, "a second import is nothing")
  }

  /// Dates, salaries, statuses and links: each as a cell of a table that is whole but for it.
  private static let cells = FuzzedReader(
    "cells",
    [
      "2026-03-05T10:00+02:00", "March 5th, 2026 at 3pm", "05/03/2026 10:00 AM", "5. März 2026",
      "{\"name\":\"Applied\"}", "€60.000 – 70k p.a.", "Rejected after 2nd interview",
      "https://x.example/a?b=c", "45123.5", "0:0:0",
    ].map { Data($0.utf8) },
    pieces: ["AM", "UTC", "+99:99", "Feb", "-", ".", "T", "Z", "k", "$"]
  ) { data in
    let text = String(decoding: data, as: UTF8.self).replacing("\"", with: "\"\"")
    let cell = "\"\(text)\""
    let row = ["A", "B"] + Array(repeating: cell, count: 7)
    let table = Data((heading + row.joined(separator: ",") + "\n").utf8)
    applications.read(table)
  }

  private static let people = FuzzedReader(
    "people tables",
    ["Connections.csv", "google.csv", "google-old.csv"].map { fixture("people/\($0)") }
      + [Data("Name,E-mail,Phone,Labels\nMara Lind,mara@lind.example,030 1,fair\n".utf8)],
    pieces: ["First Name", "Email Address", " ::: ", "* myContacts", "@"],
    bringIn
  )

  private static let cards = FuzzedReader(
    "vCards",
    ["features-2.1.vcf", "features-4.0.vcf", "mail-3.0.vcf", "old-2.1.vcf", "phone-4.0.vcf"]
      .map { fixture("people/\($0)") },
    pieces: [
      "BEGIN:VCARD\r\n", "END:VCARD\r\n", "N:", "FN:", "AGENT:\r\n", "ENCODING=QUOTED-PRINTABLE",
      "=C3", "=\r\n", "\r\n ", ";TYPE=", "PREF=", "^n", "CHARSET=", "item1.",
    ],
    bringIn
  )

  private static let bringIn: @Sendable (Data) -> Void = { data in
    guard let file = try? ContactFile(data) else { return }
    let plan = file.plan(ImportChoices(), for: ImportTarget(Journal(), Given.surroundings()))
    let journal = Journal().applying(plan.changes)
    _ = ContactsVCard.data(of: journal)
    _ = ContactsCSV.data(of: journal)
  }

  private static let notes = FuzzedReader(
    "notes of Anki",
    [fixture("anki/notes.txt"), fixture("anki/by-hand.csv")],
    pieces: [
      "#separator:", "#html:true\n", "#tags column:", "{{c1::", "::", "}}", "[sound:", "<!--",
      "-->",
      "<b ", "<script>", "</script>", "&#x110000;", "&#55296;", "<img",
    ]
  ) { data in
    guard let file = try? AnkiFile(data) else { return }
    let plan = file.plan(ImportChoices(), for: ImportTarget(Journal(), Given.surroundings()))
    _ = AnkiCards.data(of: Journal().applying(plan.changes))
  }

  private static let archive = FuzzedReader(
    "archives",
    (UInt64(1)...6).map { seed in
      var generated = GeneratedRecords(seed)
      return ArchiveWriter(generated.next(12), exportedAt: .distantPast).data
    },
    pieces: [
      #""format":"#, #""record":{"#, #""removed":true"#, #""kind":"preferences""#, "]}", "[[[[",
      #"\ud800"#, "\\u", #"{"draft":{"form":"a","tab":"b","savedAt":0,"payload":1}}"#,
    ]
  ) { data in
    guard let archive = try? Archive(data) else { return }
    let plan = ArchivePlan(archive)
    let journal = Journal().applying(plan.changes)
    #expect(plan.rows.count == archive.records.count)
    for record in journal.everything { _ = try? PayloadCoder.encoder.encode(record) }
  }

  private static let posting = FuzzedReader(
    "postings",
    [
      "<p>We want <b>Swift</b> &amp; C++.</p><ul><li>R&amp;D<li>.NET</ul><script>x</script>",
      "Senior nurse. You lead a team; you plan rotas.\n\n\n• care\n• Excel",
    ].map { Data($0.utf8) },
    pieces: [
      "<a", "</p>", "<script>", "</style", "&#", "&euro;", "\n \n", "C#", "node.js", "a\u{301}",
    ]
  ) { data in
    let text = PostingText.plain(String(decoding: data, as: UTF8.self))
    _ = SkillLexicon.shared.skills(in: text)
  }

  private static let values = FuzzedReader(
    "values",
    [
      "2026-11-23", "2026-11", "14:30", "6 weeks", "a month", "{{ company }} [[short]] [name]",
      #"{"kind":"lesson","record":{"text":"a","more":[1,2,{"b":"\u00e9"}]}}"#,
    ].map { Data($0.utf8) },
    pieces: ["{{", "}}", "[[", "]]", "w", "days"]
  ) { data in
    let text = String(decoding: data, as: UTF8.self)
    _ = (Day(text), Month(text), ClockTime(text), InTouchInterval(text), RecordID(text))
    _ = SoughtWords(text).stand(in: [text, "plain"])
    _ = PayloadCoder.read(data, format: 1)
    _ = JSONText(data).members?.map { $0.value.string ?? "" }
    _ = MessageText.mailLink(to: text, subject: text, body: text)
  }
}

@Suite struct ReaderFuzzTests {
  /// `make fuzz` says how many inputs all readers take together.
  private static let share = ProcessInfo.processInfo.environment["REBOUND_FUZZ_READERS"]
    .flatMap { Int($0) }.map { $0 / FuzzedReader.all.count + 1 }
  private static let longest = Duration.seconds(2)
  private static let mostMegabytes = 200

  @Test(arguments: FuzzedReader.all)
  func `whatever is in a file, it is read or refused, and soon`(reader: FuzzedReader) async throws {
    var slowest = (time: Duration.zero, seed: UInt64(0))
    let before = residentMegabytes()
    let figures = try await Fuzz(reader.name, few: 40, many: Self.share).run { source, seed in
      let data = reader.next(&source)
      let taken = processorTime { reader.read(data) }
      if taken > slowest.time { slowest = (taken, seed) }
      #expect(taken < Self.longest, "REBOUND_SEED=\(seed)")
    }
    #expect(figures.inputs > 0)
    guard Fuzz.isLong else { return }
    let peak = Fuzz.peakMegabytes
    print(
      "fuzz: \(reader.name): the slowest took \(slowest.time) of the processor (seed \(slowest.seed)),",
      "all readers at most \(peak) MB of memory"
    )
    // Several readers at a time share the process, and with it the limit of one.
    if Self.share != nil { #expect(peak - before < Self.mostMegabytes) }
  }
}
