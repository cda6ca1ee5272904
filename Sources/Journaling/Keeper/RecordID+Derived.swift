package import Crypto
import Foundation
package import Records

extension RecordID {
  /// A name derived from a fingerprint.
  package init(named print: SHA256.Digest) {
    let bytes = Array(print.prefix(16))
    self.init(
      UUID(
        uuid: (
          bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
          bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
        )
      )
    )
  }
}
