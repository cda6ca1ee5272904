import Foundation

extension JournalRecord {
  /// The record with every link to `gone` made one to `kept`, whichever field it stands in.
  ///
  /// By what is written down of it, so that no kind has to be named here and none can be forgotten.
  package func speaking(of kept: RecordID, insteadOf gone: RecordID) -> Self {
    guard links.contains(gone), let written = try? PayloadCoder.encoder.encode(self) else {
      return self
    }
    let renamed = JSONText(written).saying(kept.description, insteadOf: gone.description)
    return (try? PayloadCoder.decoder.decode(Self.self, from: renamed.data)) ?? self
  }
}

extension JSONText {
  /// The same with every string that is `old`, and nothing but `old`, made `new`.
  fileprivate func saying(_ new: String, insteadOf old: String) -> JSONText {
    if let members {
      return .object(members.map { ($0.key, $0.value.saying(new, insteadOf: old)) })
    }
    if let elements { return .array(elements.map { $0.saying(new, insteadOf: old) }) }
    return string == old ? .string(new) : self
  }
}
