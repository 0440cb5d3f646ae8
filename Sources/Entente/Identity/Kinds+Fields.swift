extension EntityKind {
  /// What is declared, field by field, as a data set writes it.
  var fields: [FieldValue] {
    [("parent", parent?.rawValue), ("name", name), ("plural", plural)]
      .compactMap { FieldValue($0.0, $0.1) }
  }
}

extension RelationKind {
  /// What is declared, field by field, as a data set writes it.
  var fields: [FieldValue] {
    [
      FieldValue("phrase", phrase), FieldValue("inverse", inverse),
      FieldValue("symmetric", "\(isSymmetric)"), FieldValue("single", "\(isSingle)"),
      FieldValue("from", Self.text(domain), details: domain.map(\.rawValue)),
      FieldValue("to", Self.text(range), details: range.map(\.rawValue)),
      FieldValue("family", family.rawValue), FieldValue("distance", "\(distance)"),
      FieldValue("tie", "\(isTie)"),
    ]
  }

  private static func text(_ kinds: [Entity.Kind]) -> String {
    kinds.isEmpty ? "anything" : FieldValue.list(kinds)
  }
}
