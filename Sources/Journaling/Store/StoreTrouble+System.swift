import Foundation

extension StoreTrouble {
  /// The trouble that an `errno` of a file operation stands for.
  package init(errno code: Int32) {
    switch code {
    case EACCES, EPERM: self = .notAllowed
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT: self = .diskFull
    case EEXIST: self = .fileExists
    case ELOOP: self = .link
    case EIO: self = .unreliableDisk
    default: self = .notFound
    }
  }
}
