/// Somebody a person can turn to, in their own words.
package struct TrustedPerson: Hashable, Sendable {
  package let name: String
  /// A number, an address, or whatever else they wrote down.
  package let reach: String

  /// What a telephone is given; nil where it is no number.
  package var dialled: String? {
    let digits = reach.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    let isNumber = reach.allSatisfy { "0123456789+-()/. ".contains($0) }
    return isNumber && (3...20).contains(digits.count) ? digits : nil
  }

  /// What a mail program is given; nil where it is no address.
  package var mailed: WebLink? {
    Control.email.admits(reach) ? WebLink("mailto:\(reach)") : nil
  }
}

extension Preferences {
  /// Whom the person trusts, where they said so.
  package var trusted: TrustedPerson? {
    trustedName.isEmpty && trustedReach.isEmpty
      ? nil : TrustedPerson(name: trustedName, reach: trustedReach)
  }

  /// The fields that say who it is.
  package static let trustedNames = ["trusted-name", "trusted-reach"]
}
