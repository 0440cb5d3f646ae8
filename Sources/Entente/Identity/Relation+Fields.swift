extension Relation {
  /// What the relation says, field by field, as a data set writes it.
  var fields: [FieldValue] {
    let texts: [(String, String?)] = [
      ("id", hasDerivedID ? nil : id.rawValue), ("from", from.rawValue),
      ("relation", kind.rawValue), ("to", to.rawValue), ("when", period?.text), ("role", role),
      ("place", place?.rawValue), ("amount", amount), ("weight", weight.map { "\($0)" }),
      ("under", under?.rawValue), ("as", nameInSource), ("basis", basis.rawValue),
      ("confidence", confidence.rawValue), ("standing", standing.rawValue),
      ("denied", "\(isDenied)"),
    ]
    var fields = texts.compactMap { FieldValue($0.0, $0.1) }
    fields += disputes.map { FieldValue("disputes", $0.rawValue, key: [$0.rawValue]) }
    fields += citations.map {
      FieldValue("cite", $0.description, key: [$0.source.rawValue], details: [$0.locator])
    }
    fields += [FieldValue("note", note)].compactMap { $0 }
    return fields
  }
}
