/// One line of a vCard or an iCalendar file, unfolded: `group.NAME;PARAMETER=a,b:value`.
package struct ContentLine: Hashable, Sendable {
  /// What ties lines of a vCard together, in small letters: `item1`.
  package var group: String
  /// In capitals.
  package var name: String
  /// In the order they stand.
  package var parameters: [ContentParameter]
  /// As written, its escapes still in it; see ``ContentText``.
  package var value: String
  /// The line of the file on which it begins, from 1; 0 for one that is yet to be written.
  package var line: Int

  package init(
    _ name: String,
    _ value: String,
    group: String = "",
    parameters: [ContentParameter] = [],
    line: Int = 0
  ) {
    self.name = name
    self.value = value
    self.group = group
    self.parameters = parameters
    self.line = line
  }

  /// All values of a parameter, also where it stands there several times.
  package func values(of parameter: String) -> [String] {
    parameters.filter { $0.name == parameter }.flatMap(\.values)
  }

  /// The value, its escapes undone.
  package var text: String { ContentText.unescaped(value) }
}

/// Something said about the value of a content line.
package struct ContentParameter: Hashable, Sendable {
  /// In capitals.
  package let name: String
  package let values: [String]

  package init(_ name: String, _ values: String...) {
    self.init(name, values)
  }

  package init(_ name: String, _ values: [String]) {
    self.name = name
    self.values = values
  }
}
