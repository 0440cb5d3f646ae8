extension Source {
  /// What the record says, field by field, as a data set writes it.
  var allFields: [FieldValue] {
    let texts: [(String, String?)] = [
      ("type", type), ("title", title), ("issued", issued), ("file", file), ("sha256", sha256),
      ("lines", lineCount.map { "\($0)" }), ("note", note),
    ]
    // The first author is not the second: the list is one value.
    let author =
      authors.isEmpty
      ? [] : [FieldValue("author", FieldValue.list(authors), details: authors.map { $0 })]
    return texts.compactMap { FieldValue($0.0, $0.1) } + author
      + fields.map { FieldValue($0.name, $0.value, key: [$0.name], details: ["field"]) }
  }
}
