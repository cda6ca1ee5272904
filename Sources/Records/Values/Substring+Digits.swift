extension Substring {
  /// Whether it is made of the digits 0 to 9; `Int` would also read a sign.
  var isDigits: Bool { utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
