import Records

extension OwnTemplate {
  /// What its page is called by: a built-in template keeps its name whatever its words are.
  var templateID: String { replaces.isEmpty ? id.description : replaces }
}
