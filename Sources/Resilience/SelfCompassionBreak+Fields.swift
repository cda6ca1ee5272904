package import Records
package import Wording

extension SelfCompassionBreak: Fielded {
  package static let fields = FieldTable<SelfCompassionBreak>([
    .prose("setback", \.setback, "What happened"),
    .prose("others", \.others, "Who else has been here"),
    .prose("friend", \.friend, "What you would say to a good friend"),
    .line("act", \.act, "One kind thing in the next hour"),
  ])
}
