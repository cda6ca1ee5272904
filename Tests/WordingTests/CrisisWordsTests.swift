import Foundation
import Records
import Support
import Testing

@Suite struct `Words of somebody at risk` {
  private func tier(_ text: String) -> CrisisTier? { Guidance.crisisWords.tier(of: text) }

  @Test func `are found in phrasings that the patterns were never tuned on`() throws {
    let trial = try CrisisPhrasings("trial")
    #expect(trial.all.count >= 400)
    #expect(trial.all.count { $0.label == .harmless } * 2 >= trial.all.count - 5)
    #expect(trial.share(of: [.explicit], found: [.explicit]) >= 0.97)
    #expect(trial.share(of: [.explicit, .indirect], found: [.explicit, .indirect]) >= 0.90)
    #expect(trial.share(of: [.indirect], found: [.explicit, .indirect]) >= 0.90)
    #expect(trial.share(of: [.harmless], found: [.explicit]) <= 0.06)
  }

  @Test func `are tried on other phrasings than they are tuned on`() throws {
    func texts(_ name: String) throws -> Set<String> {
      Set(try CrisisPhrasings(name).all.map { $0.text.lowercased().filter(\.isLetter) })
    }
    #expect(try texts("trial").intersection(texts("tuning")).count <= 12)
  }

  /// What `make safety` prints; misses only where they are asked for.
  @Test func `have figures`() throws {
    let asked = ProcessInfo.processInfo.environment["REBOUND_SAFETY"] ?? ""
    guard !asked.isEmpty else { return }
    if asked == "points" { return try writePoints() }
    for name in ["trial", "tuning"] {
      let phrasings = try CrisisPhrasings(name)
      print("\n\(name).txt, \(phrasings.figures)")
      if asked == name { print(phrasings.misses.joined(separator: "\n")) }
    }
    // Of phrasings that are kept elsewhere only the figures: their misses would be tuned on.
    if asked.hasPrefix("/") {
      print("\n\(asked), \(try CrisisPhrasings(file: URL(filePath: asked)).figures)")
    }
    let reviewer = Guidance.crisisWords.reviewedBy
    print("\nReviewed by a clinician: \(reviewer.isEmpty ? "not yet" : reviewer)\n")
  }

  private func writePoints() throws {
    let fitting = PointFitting(try CrisisPhrasings("tuning"))
    let file = """
      # What weak signs of somebody at risk weigh: words, two words in a row, and the {kinds} of
      # crisis-words.yaml. Worked out from CrisisPhrasings/tuning.txt by 'make safety ARGS=points':
      # do not edit. How they are added up: docs/guidance-format.md.
      \(fitting.yaml("panel", enough: 11, weighing: [.explicit: 1, .indirect: -0.3, .harmless: -1]))\
      \(fitting.yaml("line", enough: 22, weighing: [.explicit: 1, .indirect: 1, .harmless: -1]))
      """
    let path = "../../Sources/EmbeddedFiles/Files/guidance/en/crisis-points.yaml"
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    try file.write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    "I want to kill myself", "i wanna die", "I don’t wanna live anymore", "kms", "i feel sucidal",
    "I cut myself last night", "I took too many pills", "I have the pills ready",
    "goodbye letters to my kids", "There is no reason\nto live.", "tired of life",
    "I do not want to be here any more",
    "They spoke of career suicide. I think of suicide.",
    "I don't want to die of hunger, but I want to die.",
  ])
  func `have the panel where they are explicit`(_ text: String) {
    #expect(tier(text) == .explicit)
  }

  @Test(arguments: [
    "I don't want to kill myself, but I can't stop thinking about it",
    "I'm not suicidal but I don't see the point of going on", "I won't kill myself today",
    "I would never hurt myself", "I'm not going to end my life, don't worry",
  ])
  func `have it where they are denied`(_ text: String) {
    #expect(tier(text) == .explicit)
  }

  @Test(arguments: [
    "I can't go on", "they'd be better off without me", "I'm a burden to everyone",
    "I just want to disappear", "nobody would miss me", "I feel hopeless",
  ])
  func `have one line where they are indirect`(_ text: String) {
    #expect(tier(text) == .indirect)
  }

  @Test func `are answered where many weak signs come together and no pattern is found`() {
    #expect(
      tier("i told nobody about the bottle of tablets and the letter in the drawer") == .explicit
    )
    #expect(
      tier("They carried me for so long, they would breathe easier and I could stop") == .indirect
    )
    let ordinary = [
      "Interview went well, they asked about my last project and I was happy with the answers.",
      "I was tired after the commute and the recruiter cancelled the call again.",
      "I cried a little after the rejection, then made soup and called my sister.",
      "I feel like a failure today. Three rejections in one week.",
    ]
    #expect(ordinary.allSatisfy { tier($0) == nil })
    #expect(tier(Array(repeating: ordinary, count: 20).joined().joined(separator: " ")) == nil)
  }

  @Test func `keep their answer between harmless sentences, however many`() {
    let harmless = "I applied for the role, the recruiter liked my résumé and the call went well. "
    let sign = "i told nobody about the bottle of tablets and the letter in the drawer. "
    let around = String(repeating: harmless, count: 30)
    #expect(tier(around + sign + around) == .explicit)
  }

  @Test func `have points only for kinds there are`() throws {
    let found = Set(
      try CrisisPhrasings("tuning").all.flatMap { Guidance.crisisWords.weakSigns(in: $0.text) }
    )
    let named = Set(Guidance.crisisPoints.signs.filter { $0.hasPrefix("{") })
    #expect(named.count > 40 && named.isSubset(of: found))
  }

  @Test(arguments: [
    "I killed it in the interview", "I am dying to hear back",
    "The deadline is on Friday, dead on time.",
    "I'd kill for this job", "this commute is killing me", "I don't want to live in London",
    "I don't want to wake up at five for this shift", "I want to take my life back",
    "we end it all with a retro", "I'm killing myself to finish the test task",
    "That would be career suicide", "I volunteer at a suicide prevention charity",
    "I told them about the patient who wanted to die", "the overdose ward, nights",
    "The self-harm policy in my job was mine", "shoot me an email", "I cut myself shaving",
    "", "   ", "42", "🙂", "....", "'", "i",
  ])
  func `are not found where they mean something else`(_ text: String) {
    #expect(tier(text) == nil)
  }

  @Test(arguments: [
    "I want to k\u{200B}ill my\u{AD}self", "I wаnt to kіll mysеlf", "i want to kill my self",
    "I WANT TO DIEEEE", "i donttt want to liveee", "k i l l myself", "su!cide",
    "I WANT TO D\u{301}IE",
    "ｉ ｗａｎｔ ｔｏ ｄｉｅ", "I don`t want to live", "I DONT WANT TO LIVE", "i want to kill mysefl",
  ])
  func `are found however they are spelled`(_ text: String) {
    #expect(tier(text) == .explicit)
  }

  @Test func `are excused one by one: a harmless sentence beside them changes nothing`() {
    for harmless in try! CrisisPhrasings("tuning").all where harmless.label == .harmless {
      #expect(tier("\(harmless.text). I want to die.") == .explicit, "\(harmless.text)")
    }
  }

  @Test(arguments: [
    "i want to die of ", "suicide ", "kill myself to ", "not want to live in ", "just really so ",
    "i i i i ", "k i l l ", "a", "....", "(", "'", "\u{200B}", "e\u{301}",
  ])
  func `take time in proportion to the text, whatever it is`(_ piece: String) {
    func time(_ length: Int) -> Duration {
      let text = String(repeating: piece, count: length / piece.count)
      return processorTime { _ = tier(text) }
    }
    // Twice the text takes about twice as long; quadratic work would take four times as long.
    let (short, long) = (time(6_000), time(12_000))
    #expect(long < short * 3 + .seconds(1), "\(piece): \(short), \(long)")
  }
}
