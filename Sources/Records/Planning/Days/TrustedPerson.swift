/// Somebody a person can turn to, described in their own words.
package struct TrustedPerson: Hashable, Sendable {
  package let name: String
  /// A number, an address, or anything else the person wrote.
  package let reach: String

  /// The number to dial; nil if ``reach`` is not a phone number.
  package var dialled: String? {
    let digits = reach.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    let isNumber = reach.allSatisfy { "0123456789+-()/. ".contains($0) }
    return isNumber && (3...20).contains(digits.count) ? digits : nil
  }

  /// The `mailto:` link; nil if ``reach`` is not an email address.
  package var mailed: WebLink? { Control.email.admits(reach) ? WebLink("mailto:\(reach)") : nil }
}

extension Preferences {
  /// The person they trust; nil if they named nobody.
  package var trusted: TrustedPerson? {
    trustedName.isEmpty && trustedReach.isEmpty
      ? nil : TrustedPerson(name: trustedName, reach: trustedReach)
  }

  /// The fields that say who the person is.
  package static let trustedNames = ["trusted-name", "trusted-reach"]
}
