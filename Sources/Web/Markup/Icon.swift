/// A small drawing of Rebound's own, beside a word that says the same; never alone, so never read out.
enum Icon: CaseIterable {
  // Rooms
  case mark, today, applications, steps, practice, people, plan, insights, support, settings, more
  // The five steps
  case reflection, resilience, reframing, networking, skills
  // Deeds
  case search, add, undo, edit, remove, print, copy, send, open, forward, back, move
  // Things
  case calendar, clock, interview, message, link, file, phone, place, card, note, leaf, breath
  // States
  case done, attention, about, hidden, lock

  var html: HTML {
    #"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">\#(drawing)</svg>"#
  }
}
