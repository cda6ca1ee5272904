extension Field {
  /// The same field, asked of something that holds the subject.
  ///
  /// - Parameter name: another name, where the whole asks for more than one of its kind.
  package func within<Whole>(
    _ path: Path<Whole, Subject>,
    named name: String? = nil,
    _ label: Phrase? = nil
  ) -> Field<Whole> {
    let (read, write) = (read, write)
    return Field<Whole>(name ?? self.name, label ?? self.label, control, about: about) {
      read($0[keyPath: path])
    } write: { whole, typed in
      write(&whole[keyPath: path], typed)
    }
  }
}
