extension Icon {
  /// Strokes on a field of 24 by 24, two units clear of its edge.
  var drawing: HTML {
    switch self {
    case .mark, .today, .applications, .steps, .practice, .people, .plan, .insights, .support,
      .settings, .more:
      room
    case .reflection, .resilience, .reframing, .networking, .skills: step
    case .search, .add, .undo, .edit, .remove, .print, .copy, .send, .open, .forward, .back, .move:
      deed
    case .calendar, .clock, .interview, .message, .link, .file, .phone, .place, .card, .note, .leaf,
      .breath:
      thing
    default: state
    }
  }

  private var room: HTML {
    switch self {
    // A line that falls, turns, and comes up higher than it began.
    case .mark:
      #"<path d="M3 8.5c3.2 0 3.4 9 7.6 9S15.4 5 21 5"/><circle class="dot" cx="21" cy="5" r="1.7"/>"#
    case .today:
      #"<circle cx="12" cy="12" r="3.8"/><path d="M12 2.8v2.2M12 19v2.2M2.8 12H5M19 12h2.2M5.5 5.5l1.6 1.6M16.9 16.9l1.6 1.6M18.5 5.5l-1.6 1.6M7.1 16.9l-1.6 1.6"/>"#
    case .applications:
      #"<rect x="3" y="7.5" width="18" height="12.5" rx="2.2"/><path d="M8.8 7.5V6a2 2 0 0 1 2-2h2.4a2 2 0 0 1 2 2v1.5M3 12.5c5.6 2.6 12.4 2.6 18 0M12 13.4v2"/>"#
    case .steps:
      #"<path d="M3 20h4.2v-4h4.2v-4h4.2V8h4.9"/><path d="M17.5 5l3 3-3 3"/>"#
    case .practice:
      #"<path d="M6 4.5h12A2.5 2.5 0 0 1 20.5 7v6.5A2.5 2.5 0 0 1 18 16h-6.5L7 20v-4H6a2.5 2.5 0 0 1-2.5-2.5V7A2.5 2.5 0 0 1 6 4.5z"/><path d="M8 8.8h8M8 12h5"/>"#
    case .people:
      #"<circle cx="9" cy="8" r="3.3"/><path d="M2.8 19.5c.5-3.9 3-5.9 6.2-5.9s5.7 2 6.2 5.9M15.6 4.9a3.3 3.3 0 0 1 0 6.2M17.8 14.2c1.9.8 3.1 2.6 3.4 5.3"/>"#
    case .plan:
      #"<rect x="4" y="5" width="16" height="15.5" rx="2.2"/><path d="M8.2 2.8V7M15.8 2.8V7M4 10h16M9 15l2.2 2.2 4-4"/>"#
    case .insights:
      #"<path d="M3.5 20.5h17"/><path d="M6.5 17v-4.5M12 17V4.5M17.5 17v-7.5"/>"#
    // Two hands' worth of a heart, open at the foot.
    case .support:
      #"<path d="M12 20.2C7.2 17 3.5 13.6 3.5 9.5A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.5c0 4.1-3.7 7.5-8.5 10.7z"/>"#
    case .settings:
      #"<path d="M4 7.5h9M17.5 7.5H20M4 16.5h2.5M11 16.5h9"/><circle cx="15.2" cy="7.5" r="2.2"/><circle cx="8.8" cy="16.5" r="2.2"/>"#
    default:
      #"<circle class="dot" cx="5" cy="12" r="1.6"/><circle class="dot" cx="12" cy="12" r="1.6"/><circle class="dot" cx="19" cy="12" r="1.6"/>"#
    }
  }

  private var step: HTML {
    switch self {
    case .reflection:
      #"<path d="M20 12a8 8 0 1 1-2.3-5.6L20 8.5"/><path d="M20 3.8v4.7h-4.7M12 8v4.3l2.8 1.7"/>"#
    case .resilience:
      #"<path d="M12 21v-8.5M12 12.5c0-4.6 2.8-7.6 8-8 .2 5.3-2.6 8-8 8zM12 16.5c0-3.6-2.4-6-7.5-6.2.1 4.3 2.7 6.5 7.5 6.2z"/>"#
    case .reframing:
      #"<path d="M3.5 8.5v-3a2 2 0 0 1 2-2h3M15.5 3.5h3a2 2 0 0 1 2 2v3M20.5 15.5v3a2 2 0 0 1-2 2h-3M8.5 20.5h-3a2 2 0 0 1-2-2v-3"/><path d="M7.5 14.5l3-3.5 2.3 2.2 3.7-4.7"/>"#
    case .networking:
      #"<circle cx="12" cy="5.5" r="2.5"/><circle cx="5.5" cy="17.5" r="2.5"/><circle cx="18.5" cy="17.5" r="2.5"/><path d="M10.8 7.7l-4.1 7.6M13.2 7.7l4.1 7.6M8 17.5h8"/>"#
    default:
      #"<path d="M4.5 4.5h5.3A2.2 2.2 0 0 1 12 6.7V20a2 2 0 0 0-2-1.8H4.5zM19.5 4.5h-5.3A2.2 2.2 0 0 0 12 6.7V20a2 2 0 0 1 2-1.8h5.5z"/>"#
    }
  }

  private var deed: HTML {
    switch self {
    case .search: #"<circle cx="10.8" cy="10.8" r="6.3"/><path d="M15.5 15.5l5 5"/>"#
    case .add: #"<path d="M12 5v14M5 12h14"/>"#
    case .undo: #"<path d="M8.5 4.5L4 9l4.5 4.5"/><path d="M4 9h9.5a5.5 5.5 0 0 1 0 11H9"/>"#
    case .edit:
      #"<path d="M4 20l1-4.5L16.5 4a2 2 0 0 1 2.9 0l.6.6a2 2 0 0 1 0 2.9L8.5 19z"/><path d="M14.5 6l3.5 3.5"/>"#
    case .remove:
      #"<path d="M4.5 7h15M9.5 7V5.2c0-.7.5-1.2 1.2-1.2h2.6c.7 0 1.2.5 1.2 1.2V7M6.5 7l.8 11.6c.1 1 .8 1.7 1.8 1.7h5.8c1 0 1.7-.7 1.8-1.7L17.5 7"/>"#
    case .print:
      #"<path d="M7 9V3.8h10V9M7 17H5.2A1.7 1.7 0 0 1 3.5 15.3v-4.6A1.7 1.7 0 0 1 5.2 9h13.6a1.7 1.7 0 0 1 1.7 1.7v4.6a1.7 1.7 0 0 1-1.7 1.7H17"/><path d="M7 14h10v6.2H7z"/>"#
    case .copy:
      #"<rect x="8.5" y="8.5" width="12" height="12" rx="2"/><path d="M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3"/>"#
    case .send: #"<path d="M20.5 3.5L3.5 10.3l6.7 3.5 3.5 6.7z"/><path d="M10.2 13.8l4.3-4.3"/>"#
    case .open:
      #"<path d="M9 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-3M13.5 4H20v6.5M20 4l-9 9"/>"#
    case .forward: #"<path d="M4.5 12h15M13.5 6l6 6-6 6"/>"#
    case .back: #"<path d="M19.5 12h-15M10.5 6l-6 6 6 6"/>"#
    default: #"<path d="M4 8.5h14.5M15 5l3.5 3.5L15 12M20 15.5H5.5M9 12l-3.5 3.5L9 19"/>"#
    }
  }

  private var thing: HTML {
    switch self {
    case .calendar:
      #"<rect x="4" y="5" width="16" height="15.5" rx="2.2"/><path d="M8.2 2.8V7M15.8 2.8V7M4 10h16"/>"#
    case .clock: #"<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.2l3.4 2"/>"#
    case .interview:
      #"<circle cx="7" cy="8" r="2.8"/><circle cx="17" cy="8" r="2.8"/><path d="M2.8 18.5c.3-3.4 1.9-5 4.2-5s3.9 1.6 4.2 5M12.8 18.5c.3-3.4 1.9-5 4.2-5s3.9 1.6 4.2 5"/>"#
    case .message:
      #"<rect x="3" y="5.5" width="18" height="13.5" rx="2.2"/><path d="M3.5 7.5l8.5 6 8.5-6"/>"#
    case .link:
      #"<path d="M10 14.5a4 4 0 0 0 5.8.3l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3"/><path d="M14 9.5a4 4 0 0 0-5.8-.3l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3"/>"#
    case .file:
      #"<path d="M6 3.5h8L19 8.5v12H6a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1z"/><path d="M13.5 3.8V9H19M8.5 13h7M8.5 16.5h5"/>"#
    case .phone:
      #"<path d="M6.2 3.8h2.6l1.6 4.1-2 1.6a12 12 0 0 0 6.1 6.1l1.6-2 4.1 1.6v2.6a2.2 2.2 0 0 1-2.4 2.2C10.6 19.5 4.5 13.4 4 6.2a2.2 2.2 0 0 1 2.2-2.4z"/>"#
    case .place:
      #"<path d="M12 21c4.5-4.5 6.8-8 6.8-11a6.8 6.8 0 0 0-13.6 0c0 3 2.3 6.5 6.8 11z"/><circle cx="12" cy="10" r="2.4"/>"#
    case .card:
      #"<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M6.5 9h11M6.5 10.8h11M6.5 15h6"/>"#
    case .note: #"<path d="M5 3.5h14v12l-5 5H5z"/><path d="M19 15.5h-5v5M8.5 8h7M8.5 11.5h5"/>"#
    case .leaf:
      #"<path d="M5 19.5C4.5 11 9.5 4.8 20 4.5c.3 9.5-4.5 14.7-12.5 13M5 19.5c2-5 5-8 9.5-10"/>"#
    default:
      #"<circle cx="12" cy="12" r="3"/><circle cx="12" cy="12" r="6"/><circle cx="12" cy="12" r="9"/>"#
    }
  }

  private var state: HTML {
    switch self {
    case .done: #"<path d="M4.5 12.8l5 5 10-11.3"/>"#
    case .attention:
      #"<circle cx="12" cy="12" r="8.8"/><path d="M12 7.3v5.7"/><circle class="dot" cx="12" cy="16.5" r="1.2"/>"#
    case .about:
      #"<circle cx="12" cy="12" r="8.8"/><path d="M12 11v5.7"/><circle class="dot" cx="12" cy="7.5" r="1.2"/>"#
    case .hidden:
      #"<path d="M4 4l16 16M9.9 5.9A9 9 0 0 1 12 5.7c4.5 0 7.8 2.8 9.3 6.3a11 11 0 0 1-2.6 3.6M6.3 7.7A11 11 0 0 0 2.7 12c1.5 3.5 4.8 6.3 9.3 6.3 1.5 0 2.9-.3 4.1-.9M10 10.1a2.8 2.8 0 0 0 3.9 3.9"/>"#
    default:
      #"<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>"#
    }
  }
}

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
