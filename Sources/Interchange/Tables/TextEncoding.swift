import Foundation
package import Records

/// What the letters of a file that is not in UTF-8 may be written in.
package enum TextEncoding: String, CaseIterable, Codable, Sendable {
  case windows1252 = "windows-1252"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case macRoman = "macintosh"
  case shiftJIS = "shift_jis"
  case gbk
  case big5
  case eucJP = "euc-jp"
  case eucKR = "euc-kr"

  package var label: Phrase {
    switch self {
    case .windows1252: "Windows-1252 (Western European)"
    case .windows1250: "Windows-1250 (Central European)"
    case .windows1251: "Windows-1251 (Cyrillic)"
    case .macRoman: "Mac Roman"
    case .shiftJIS: "Shift_JIS (Japanese)"
    case .gbk: "GBK (simplified Chinese)"
    case .big5: "Big5 (traditional Chinese)"
    case .eucJP: "EUC-JP (Japanese)"
    case .eucKR: "EUC-KR (Korean)"
    }
  }

  /// What the C library calls it.
  private var name: String {
    switch self {
    case .windows1252: "CP1252"
    case .windows1250: "CP1250"
    case .windows1251: "CP1251"
    case .macRoman: "MACINTOSH"
    case .shiftJIS: "CP932"
    case .gbk: "GB18030"
    case .big5: "BIG5"
    case .eucJP: "EUC-JP"
    case .eucKR: "EUC-KR"
    }
  }

  /// The text; nil where some bytes stand for nothing.
  ///
  /// By iconv: Foundation knows neither GBK nor Big5 on every platform.
  func text(_ bytes: [UInt8]) -> String? {
    let converter = iconv_open("UTF-8", name)
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No letter of these takes more than three bytes of UTF-8 for one of its own.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 4)
    let room = output.count
    let left: Int? = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, fromCount) = (input.baseAddress, input.count)
        var (to, toCount) = (output.baseAddress, output.count)
        return iconv(converter, &from, &fromCount, &to, &toCount) == -1 ? nil : toCount
      }
    }
    return left.map { left in
      String(decoding: output.prefix(room - left).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// The one that makes the most sense of some bytes; nil where none does.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    // The lines with other letters say it all; a large file has too many to try nine times.
    let sample = Array(
      bytes.split(separator: 0x0A).lazy.filter { $0.contains { $0 >= 0x80 } }.prefix(400).joined()
    )
    let scored = allCases.compactMap { encoding -> (encoding: TextEncoding, score: Double)? in
      encoding.text(sample).map { (encoding, sense(of: $0)) }
    }
    // The first of the best, in the order above.
    return scored.reduce(nil as (encoding: TextEncoding, score: Double)?) { best, other in
      other.score > best?.score ?? 0 ? other : best
    }?.encoding
  }

  /// How much a text looks as people write: letters in words, and signs that are common.
  static func sense(of text: String) -> Double {
    var (sum, count) = (0.0, 0.0)
    var before: Unicode.Scalar = " "
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      defer { before = scalar }
      guard scalar.value >= 0x80 else { continue }
      count += scalar.value >= 0x3000 ? 2 : 1
      let touches = before.properties.isAlphabetic || next?.properties.isAlphabetic == true
      sum += worth(of: scalar, between: before, and: next, touches)
    }
    return count == 0 ? 0 : sum / count
  }

  private static func worth(
    of scalar: Unicode.Scalar,
    between before: Unicode.Scalar,
    and next: Unicode.Scalar?,
    _ touchesLetter: Bool
  ) -> Double {
    switch scalar.value {
    case 0x3040...0x30FF: return 3
    case 0xFF61...0xFF9F: return -2
    case 0x4E00...0x9FFF: return commonHan.contains(scalar) ? 4 : -1
    case 0xAC00...0xD7A3: return 2
    case 0x410...0x44F: return before.value < 0x80 && before.properties.isAlphabetic ? -3 : 1.4
    case 0x400...0x45F: return (0x410...0x44F).contains(before.value) ? 1 : -2
    default: break
    }
    // No word goes on with a large letter.
    if scalar.properties.isUppercase, before.properties.isLowercase { return -1 }
    if scalar == "’", before.properties.isAlphabetic { return 1 }
    if accented.contains(scalar) {
      guard touchesLetter else { return 0 }
      let isVowel = vowels.contains(scalar)
      // "trčs" is no word, and "très" is one: a vowel stands by a consonant, and a consonant by a vowel.
      let fits = [before, next].compactMap(\.self).contains { neighbor in
        neighbor.properties.isAlphabetic && vowels.contains(neighbor) != isVowel
      }
      // Two in a row are rare, and a whole word of them is of another alphabet.
      return (fits ? 1.5 : 0.2) - (before.value >= 0x80 && before.properties.isAlphabetic ? 0.9 : 0)
    }
    // Quotation marks, dashes and the euro stand between words; a sign inside a word is a wrong letter.
    if "–—‘’“”„…€«»°·¿¡".unicodeScalars.contains(scalar) { return touchesLetter ? 0 : 0.5 }
    return touchesLetter ? -2 : -0.5
  }

  private static let accented = Set(
    """
    äöüßÄÖÜéèêëàâáãåæçñíìîïóòôõøœúùûÿÉÈÊÀÁÂÃÅÆÇÑÍÎÓÔÕØŒÚÝý\
    ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎŇŘŠŤŮŽőűŐŰľĺŕşţăđ
    """.unicodeScalars
  )
  private static let vowels = Set(
    "aeiouyAEIOUYäöüÄÖÜéèêëàâáãåæíìîïóòôõøœúùûÿÉÈÊÀÁÂÃÅÆÍÎÓÔÕØŒÚÝýąęĄĘěůŮőűŐŰă".unicodeScalars
  )

  /// Signs that are frequent in Chinese and Japanese, and in names of firms and jobs.
  private static let commonHan = Set(
    """
    的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道\
    行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无\
    力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等\
    产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几\
    司职位岗状态投递面试拒简历前端后端研技术销售经理北京上海深圳广州杭州城市薪资备注渠道链接远山星河华为腾讯网\
    科限股份集团有限公司营销设计师产品运营数据分析\
    株式会社営業企業名職種選考状況応募接採用内定東京大阪開発設計管理総務経験勤務担当書類一次最終面談結果不通過\
    佐藤花子田中山本村井上小林加藤吉鈴木高橋渡辺伊中\
    們個這時說國會後來過發對開關還進無產業員學問體經機電腦軟體工程師業務經理台北新竹公司應徵職缺狀態錄取面試
    """.unicodeScalars.filter { $0.value >= 0x4E00 }
  )
}
