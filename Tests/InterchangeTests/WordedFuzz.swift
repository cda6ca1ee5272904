import Foundation
import Interchange
import Records
import Support

/// Words, days, letters in other encodings, and files of other kinds.
extension FuzzedReader {
  static let worded = [statuses, days, encodings, calendars, mails]

  private static func cell(_ heading: String, _ data: Data) -> Data {
    let text = String(decoding: data, as: UTF8.self).replacing("\"", with: "\"\"")
    return Data("Company,Job Title,\(heading)\nHelios,Analyst,\"\(text)\"\n".utf8)
  }

  private static let statuses = FuzzedReader(
    "status words",
    String(decoding: fixture("statuses.tsv"), as: UTF8.self).split(separator: "\n").map {
      Data($0.split(separator: "\t").first.map(String.init)?.utf8 ?? "".utf8)
    },
    pieces: [
      "not ", "no ", "nicht ", "offer", "rejected", "accepted", "interview", "by me", "不", "?",
    ]
  ) { data in
    applications.read(cell("Status", data))
  }

  private static let days = FuzzedReader(
    "days",
    [
      "2026-03-05", "5 March 2026", "8-Jul", "Feb 3", "2026年9月5日", "2026. 9. 5.", "1er mars 2026",
      "5 → 6 March", "Wed Mar 13 18:51:14 UTC 2024", "1756700000", "45900.5", "2026-09-05+02:00",
      "Thu Sep 03 2026 10:00:00 GMT+0800 (China Standard Time)", "03/04/05", "12.5.26 14:30 Uhr",
      "Phone 9/10, Onsite 9/20", "5 marca 2026", "5 de mayo de 2026", "3pm",
    ].map { Data($0.utf8) },
    pieces: ["März", "août", "/", ".", "-", "T", "Z", "+14:00", "年", "月", "日", "AM", "99999999999"]
  ) { data in
    for heading in ["Date Applied", "Interview Date", "Next Follow Up"] {
      applications.read(cell(heading, data))
    }
  }

  private static let encodings = FuzzedReader(
    "encodings",
    making: { source in
      let texts = [
        "Firma;Stelle;Status\nMüller Söhne;Köchin;abgelehnt\n", "Firma;Stanowisko\nŁódź;Księgowa\n",
        "Компания;Должность\nРога;Повар\n", "会社名,職種,状況\n佐藤商店,営業,不採用\n",
        "公司,职位,状态\n远山科技,工程师,已拒绝\n", "Société,Poste\nL’Été,Caissière\n",
      ]
      let ways: [String.Encoding] = [
        .utf8, .utf16, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252, .windowsCP1250,
        .windowsCP1251, .shiftJIS, .japaneseEUC, .macOSRoman, .isoLatin2,
        .init(rawValue: 0x8000_0632), .init(rawValue: 0x8000_0A03),
      ]
      let bytes =
        source.pick(texts).data(using: source.pick(ways)) ?? Data([0xB9, 0xAB, 0xCB, 0xBE])
      return Mutator([bytes], pieces: ["\u{FFFD}", "ÿ"]).next(&source)
    },
    { data in
      for encoding in [nil] + TextEncoding.allCases {
        var reading = ReadingChoices()
        reading.encoding = encoding
        _ = try? ApplicationTable(data, Given.surroundings(), reading)
        _ = try? AnkiFile(data, encoding)
      }
    }
  )

  private static let calendars = FuzzedReader(
    "calendars",
    [
      Data(
        """
        BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Berlin:20260801T100000\r
        SUMMARY:Interview at Helios\r\nDESCRIPTION:long\\n\r\n  folded\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n
        """.utf8
      )
    ],
    pieces: [
      "BEGIN:VEVENT\r\n", "END:", "DTSTART:", ";TZID=", "\r\n ", "RRULE:FREQ=SECONDLY", "\\n", "^n",
    ],
    { data in
      bringInWhole(data)
      guard let read = try? ContentLineReader(data) else { return }
      _ = read.lines.count + read.unread.count
    }
  )

  private static let mails = FuzzedReader(
    "mail",
    [
      "From: jobs@helios.example\nTo: me@own.example\nSubject: =?utf-8?B?QWJzYWdl?=\nDate: Mon, 23 Nov 2026 08:00:00 +0000\n\nSorry.\n",
      "From 1510984897 Sat Nov 18\nFrom: a@b.example\nSubject: x\n\n>From here\n",
    ].map { Data($0.utf8) },
    pieces: [
      "From ", "From: ", "Subject: ", "\n\n", "=?", "?=", "MIME-Version: 1.0\n", "boundary=",
    ],
    { data in
      bringInWhole(data)
      let text = String(decoding: data, as: UTF8.self)
      let half = text.prefix(text.count / 2)
      _ = MailFile(
        toName: String(half),
        address: text,
        subject: text,
        text: text,
        writtenAt: .distantPast
      )
    }
  )
}
