package import Records

/// A recipe for values drawn at random.
package struct Gen<Value>: Sendable {
  package let run: @Sendable (inout SplitMix64) -> Value

  package init(_ run: @escaping @Sendable (inout SplitMix64) -> Value) {
    self.run = run
  }

  package func map<Other>(_ change: @escaping @Sendable (Value) -> Other) -> Gen<Other> {
    Gen<Other> { change(run(&$0)) }
  }

  package func flatMap<Other>(_ next: @escaping @Sendable (Value) -> Gen<Other>) -> Gen<Other> {
    Gen<Other> { source in next(run(&source)).run(&source) }
  }

  package func array(of count: ClosedRange<Int>) -> Gen<[Value]> {
    Gen<[Value]> { source in
      (0..<Int.random(in: count, using: &source)).map { _ in run(&source) }
    }
  }

  /// Nil once in four times.
  package func orNil() -> Gen<Value?> {
    Gen<Value?> { source in Int.random(in: 0..<4, using: &source) == 0 ? nil : run(&source) }
  }
}

extension Gen where Value: Sendable {
  package static func always(_ value: Value) -> Gen { Gen { _ in value } }

  package static func one(of values: [Value]) -> Gen {
    precondition(!values.isEmpty, "nothing to draw from")
    return Gen { source in values[Int.random(in: 0..<values.count, using: &source)] }
  }

  package static func either(_ gens: [Gen]) -> Gen {
    precondition(!gens.isEmpty, "nothing to draw from")
    return Gen { source in gens[Int.random(in: 0..<gens.count, using: &source)].run(&source) }
  }

  package func shuffled(_ values: [Value]) -> Gen<[Value]> {
    Gen<[Value]> { values.shuffled(using: &$0) }
  }
}

extension Gen where Value == Int {
  package static func int(_ range: ClosedRange<Int>) -> Gen {
    Gen { Int.random(in: range, using: &$0) }
  }
}

extension Gen where Value == Bool {
  package static let bool = Gen { Bool.random(using: &$0) }
}

extension Gen where Value == String {
  /// Words a person could type: quotes, emoji, line breaks, letters beyond ASCII, nothing at all.
  package static let text: Gen<String> = Gen<String>.one(of: [
    "", "a", "Panel talk", "„Müller & Söhne“", "it's \"fine\"", "\\", "line\nbreak\ttab", "😀👩🏽‍💻",
    "<b>", "{\"a\":1}", "שלום", "日本語", "\u{0}", "/", "null", "e\u{301}",
  ]).array(of: 0...4).map { $0.joined(separator: " ") }
}

/// Draws a value from each of two recipes.
package func pair<A, B>(_ first: Gen<A>, _ second: Gen<B>) -> Gen<(A, B)> {
  Gen { source in (first.run(&source), second.run(&source)) }
}
