extension Decoder {
  /// Decodes a value from its text.
  func lossless<Value: LosslessStringConvertible>() throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Value(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Value.self)")
    }
    return value
  }
}

extension Encoder {
  /// Encodes a value as its text.
  func encode(lossless value: some LosslessStringConvertible) throws {
    var container = singleValueContainer()
    try container.encode(value.description)
  }
}
