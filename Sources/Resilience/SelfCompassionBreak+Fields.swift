package import Records
package import Wording

extension SelfCompassionBreak: Fielded {
  package static let fields = FieldTable<SelfCompassionBreak>([
    .prose("setback", \.setback, "What happened", about: .myself),
    .prose("others", \.others, "Who else has been here", about: .myself),
    .prose("friend", \.friend, "What you would say to a good friend", about: .myself),
    .line("act", \.act, "One kind thing in the next hour", about: .myself),
  ])
}
