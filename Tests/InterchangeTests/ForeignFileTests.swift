import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `A file of another kind` {
  private static func compound(_ stream: String) -> Data {
    Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data(repeating: 0, count: 600)
      + Data(stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
  }

  private static func zip(_ paths: String...) -> Data { ZipMaker(paths.map { ($0, "x") }).data }

  static let cases: [(Data, ForeignFile, word: String)] = [
    (compound("Workbook"), .oldExcel, ".xlsx"), (compound("Book"), .oldExcel, ".xlsx"),
    (compound("EncryptedPackage"), .locked, "password"),
    (compound("WordDocument"), .oldOffice, "CSV"),
    (compound("__substg1.0_0037001F"), .outlookMessage, "email"),
    (zip("[Content_Types].xml", "word/document.xml"), .word, "spreadsheet"),
    (zip("ppt/presentation.xml"), .slides, "spreadsheet"),
    (zip("xl/workbook.bin"), .binaryExcel, ".xlsx"),
    (zip("Index/Document.iwa", "Index/CalculationEngine.iwa"), .numbers, "Export"),
    (zip("Index/Document.iwa"), .pages, "spreadsheet"),
    (zip("Index/Document.iwa", "Index/Slide-1.iwa"), .slides, "spreadsheet"),
    (zip("meta", "collection.anki21"), .ankiPackage, "Notes in Plain Text"),
    (zip("collection.anki2", "media"), .ankiPackage, "Notes in Plain Text"),
    (zip("backup.daylio"), .moods, "check-ins"), (zip("META-INF/MANIFEST.MF"), .program, "program"),
    (
      ZipMaker([("mimetype", "application/epub+zip"), ("META-INF/container.xml", "")]).data, .book,
      "book"
    ),
    (
      ZipMaker([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")]).data,
      .openText, "spreadsheet"
    ),
    (Data("Rar!\u{1A}\u{7}".utf8), .otherArchive, "Unpack"),
    (Data([0x1F, 0x8B, 0x08, 0]), .otherArchive, "Unpack"),
    (Data("SQLite format 3\0 ".utf8), .database, "rebound restore"),
    (Data("%PDF-1.7".utf8), .pdf, "PDF"),
    (Data([0x89, 0x50, 0x4E, 0x47]), .picture, "picture"),
    (Data("{\\rtf1 x}".utf8), .richText, "spreadsheet"),
    (Data("<html><table>".utf8), .web, "CSV"),
    (
      Data(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"
          .utf8
      ),
      .xmlWorkbook, ".xlsx"
    ),
    (Data("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".utf8), .calendar, "calendar"),
    (Data("From: a@b.example\nTo: c@d.example\nSubject: x\n\nHello".utf8), .mail, "mail"),
  ]

  @Test(arguments: cases)
  func `is told for what it is, with what to do`(data: Data, kind: ForeignFile, word: String) {
    for sort in [ImportSort.applications, .people, .questions] {
      #expect(throws: kind) { try Given.plan(of: data, as: sort) }
    }
    let words = Speaker.english.say(kind.phrase)
    #expect(words.contains(word))
  }
}
