import Foundation
import Journaling
import Records

let draftLaws: [StoreLaw] = [
  StoreLaw("a draft is kept as typed, in place of the one before") { store in
    try await store.keep(.made("debrief", "half a sen"), in: .own)
    let later = KeptDraft.made("debrief", at: .start + 0.25, "half a sentence 😀")
    try await store.keep(later, in: .own)
    try await expectSame(store.draft(later.key, in: .own), later)
    try await expectSame(store.drafts(in: .own), [later])
  },
  StoreLaw("a draft is kept over what it was begun over, and over nothing else") { store in
    let first = KeptDraft.made("debrief", "half")
    let second = KeptDraft.made("debrief", "half a sentence")
    try await expectSame(store.keep(second, over: first.payload, in: .own), false)
    try await expectSame(store.keep(first, over: nil, in: .own), true)
    try await expectSame(store.keep(second, over: nil, in: .own), false)
    try await expectSame(store.keep(second, over: first.payload, in: .own), true)
    try await expectSame(store.drafts(in: .own), [second])
  },
  StoreLaw("each form and each tab has its own draft, the last one first") { store in
    let old = KeptDraft.made("debrief", tab: "1")
    let new = KeptDraft.made("debrief", tab: "2", at: .start + 2)
    let between = KeptDraft.made("goal", tab: "1", at: .start + 1)
    for draft in [old, new, between] { try await store.keep(draft, in: .own) }
    try await expectSame(store.drafts(in: .own), [new, between, old])
  },
  StoreLaw("a discarded draft is gone, and the others stay") { store in
    let kept = KeptDraft.made("goal", "stays")
    try await store.keep(kept, in: .own)
    try await store.keep(.made("debrief"), in: .own)
    try await store.keep(.made("debrief"), in: .other)
    try await store.discard(DraftKey(form: "debrief", tab: "1"), in: .own)
    try await expectSame(store.drafts(in: .own), [kept])
    try await expectSame(store.draft(DraftKey(form: "debrief", tab: "1"), in: .own), nil)
    try await expectSame(store.drafts(in: .other).count, 1)
  },
  StoreLaw("discarding what is not there changes nothing") { store in
    try await store.discard(DraftKey(form: "debrief", tab: "1"), in: .own)
    try await expectSame(store.drafts(in: .own), [])
  },
  StoreLaw("drafts are not entries") { store in
    try await store.keep(.made("debrief"), in: .own)
    try await expectSame(store.head(of: .own), 0)
    try await expectSame(store.newest(in: .own), [])
  },
]
