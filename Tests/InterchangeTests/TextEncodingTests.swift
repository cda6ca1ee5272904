import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `A file that is not in UTF-8` {
  /// The bytes of a company as hexadecimal digits, and what they say.
  @Test(arguments: [
    ("4dfc6c6c657220262053f6686e65", "Müller & Söhne"),
    ("536f6369e974e92047e96ee972616c6520962064926163636f7264", "Société Générale – d’accord"),
    ("5065f161204d75f16f7a", "Peña Muñoz"),
    ("a3f3649f208c6c757361727a", "Łódź Ślusarz"),
    ("8a6b6f646120506c7a65f22c20fae865746eed", "Škoda Plzeň, účetní"),
    ("476461f1736b2c206b7369ea676f776f9ce6", "Gdańsk, księgowość"),
    ("dfede4e5eaf12c20e0ede0ebe8f2e8ea", "Яндекс, аналитик"),
    ("d1e1e5f0e1e0edea20cce5ede5e4e6e5f020efee20eff0eee4e0e6e0ec", "Сбербанк Менеджер по продажам"),
    ("4d9f6c6c657220429f726f", "Müller Büro"),
    ("536f63698e748e206475204361668e", "Société du Café"),
    ("8a948eae89ef8ed0938c8b9e2089638bc6", "株式会社東京 営業"),
    ("835c836a815b82cc8a4a94ad834783938357836a8341", "ソニーの開発エンジニア"),
    ("bbaaceaab9abcbbe20baf3b6cb", "华为公司 后端"),
    ("ccdad1b6bfc6bcbcd3d0cfdeb9abcbbe20b2fac6b7beadc0ed", "腾讯科技有限公司 产品经理"),
    ("a578a55faceca7dea4bda57120b77eb0c8b867b27a", "台北科技公司 業務經理"),
    ("b3f4bcb0b2f1bcd2c5ecb5fe20b3abc8af", "株式会社東京 開発"),
    ("bbefbcbac0fcc0da20b0b3b9dfc0da", "삼성전자 개발자"),
  ]) func `is read as it was written, and that is said`(_ hex: String, _ company: String) throws {
    let bytes = Self.bytes(hex)
    let data = Data("Company;Status\n".utf8) + bytes + Data(";Applied\n".utf8)
    let table = try ApplicationTable(data, Given.surroundings())
    #expect(table.rows.map(\.company) == [company])
    #expect(table.notes.map(Speaker.english.say).contains { $0.contains("not in UTF-8") })
  }

  @Test func `is read as the person says`() throws {
    let data = Data("Company;Status\n".utf8) + Self.bytes("c3e0e7") + Data(";Applied\n".utf8)
    for (encoding, company) in [(TextEncoding.windows1251, "Газ"), (.windows1252, "Ãàç")] {
      var choices = ReadingChoices()
      choices.encoding = encoding
      let table = try ApplicationTable(data, Given.surroundings(), choices)
      #expect(table.rows.map(\.company) == [company])
    }
  }

  @Test(arguments: [[0xFF, 0xFE], []] as [[UInt8]])
  func `in UTF-16 is read with its mark and without`(_ mark: [UInt8]) throws {
    let text = "Company;Status\nŁódź;Applied\n"
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let table = try ApplicationTable(Data(mark + units), Given.surroundings())
    #expect(table.rows.map(\.company) == ["Łódź"])
  }

  @Test(arguments: [
    ("GB2312", "cdf5d0a1c3f7", "王小明"), ("BIG5", "b4fab8d5", "測試"), ("SHIFT_JIS", "8db293a1", "佐藤"),
    ("", "8db293a1", "佐藤"),
  ]) func `in a card is read line by line`(_ name: String, _ hex: String, _ person: String) throws {
    let charset = name.isEmpty ? "" : ";CHARSET=\(name)"
    let card =
      Data("BEGIN:VCARD\r\nVERSION:2.1\r\nFN\(charset):".utf8) + Self.bytes(hex)
      + Data("\r\nEND:VCARD\r\n".utf8)
    #expect(try ContactFile(card).people.map(\.name) == [person])
  }

  private static func bytes(_ hex: String) -> Data {
    let digits = Array(hex)
    return Data(
      stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(digits[$0...($0 + 1)]), radix: 16)
      }
    )
  }
}

@Suite struct `What goes out` {
  @Test func `holds no control character, and reads back`() throws {
    var application = JobApplication(
      id: Identifier(.numbered(1)),
      addedAt: .start,
      company: "Heron\u{0}Labs",
      title: "Analyst\u{7}"
    )
    application.notes = "One\u{1B}[31m\nTwo"
    let data = ApplicationsCSV.data(of: Journal().after(saving: [application]), zone: .gmt)
    #expect(!data.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) })
    #expect(try ApplicationTable(data, Given.surroundings()).rows.map(\.company) == ["HeronLabs"])
  }

  @Test(arguments: ContactsVCard.Version.allCases)
  func `as a card has the parts of the name that phones look for`(
    _ version: ContactsVCard.Version
  ) throws {
    let contact = Contact(id: Identifier(.numbered(1)), addedAt: .start, name: "Mara de Lind")
    let data = ContactsVCard.data(of: Journal().after(saving: [contact]), as: version)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("VERSION:\(version.rawValue)\r\n"))
    #expect(text.contains("N:Lind;Mara de;;;\r\n"))
    #expect(try ContactFile(data).people.map(\.name) == ["Mara de Lind"])
  }
}
