import Foundation

/// How hard a passage is to read: the Flesch-Kincaid grade level.
///
/// `0.39 × words / sentences + 11.8 × syllables / words − 15.59`; 8 is what most people read at
/// thirteen or fourteen, and our aim for anything as long as a paragraph. Syllables are counted by
/// a rule of thumb: groups of vowels, without a silent e at the end, at least one a word. On single
/// sentences the formula says nothing worth hearing, so short passages are not judged by it.
struct ReadingGrade {
  let words: [String]
  let sentences: [String]

  init(_ passage: String) {
    sentences = passage.split { ".?!…".contains($0) }.map(String.init)
      .filter { $0.contains(where: \.isLetter) }
    words = passage.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  var grade: Double {
    guard !words.isEmpty, !sentences.isEmpty else { return 0 }
    let syllables = words.map(ReadingGrade.syllables).reduce(0, +)
    return 0.39 * Double(words.count) / Double(sentences.count)
      + 11.8 * Double(syllables) / Double(words.count) - 15.59
  }

  static func syllables(_ word: String) -> Int {
    let letters = word.lowercased().filter(\.isLetter)
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouyàáâäèéêëìíîïòóôöùúûü".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let ending = String(letters.suffix(3))
    let isSilent =
      letters.hasSuffix("e") && !letters.hasSuffix("ee")
      && !(ending.hasSuffix("le") && !"aeiouy".contains(ending.first ?? "a"))
    let isPast = letters.hasSuffix("ed") && !"td".contains(ending.first ?? "t")
    if count > 1, isSilent || isPast { count -= 1 }
    return max(count, 1)
  }
}
