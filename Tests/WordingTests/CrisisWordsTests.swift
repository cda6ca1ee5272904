import Testing
import Wording

@Suite struct `Words about not wanting to be here` {
  @Test(arguments: [
    "Some nights I want to die.",
    "i dont want to be here anymore",
    "I DON’T WANT TO LIVE like this",
    "I keep thinking about suicide.",
    "Honestly, everyone would be better off without me",
    "There is no reason\nto live.",
    "I don't want to die of hunger, but I want to die.",
    "They spoke of career suicide. I think of suicide.",
    "I can't stop thinking about killing myself",
    "I just want to end it all.",
  ])
  func `are found`(_ text: String) {
    #expect(Guidance.crisisWords.stand(in: text))
  }

  @Test(arguments: [
    "I killed it in the interview",
    "I am dying to hear back",
    "The deadline is on Friday, dead on time.",
    "My laptop died and I could have died of embarrassment",
    "I wanted to die of embarrassment when the slide froze",
    "A job hunt is killing me slowly", "This commute would kill me",
    "The project was a dead end", "That would be career suicide",
    "I applied to a suicide prevention charity",
    "I am not suicidal, only very sad", "I would never kill myself",
    "I don't want to die, I want a job", "I nearly killed myself laughing",
    "They ended it early", "It is not worth the wait", "I hurt my knee",
    "", "   ", "42",
  ])
  func `are not found where they mean something else or are denied`(_ text: String) {
    #expect(!Guidance.crisisWords.stand(in: text))
  }
}
