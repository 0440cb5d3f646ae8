extension Entity {
  /// What the entity says, field by field, as a data set writes it.
  var fields: [FieldValue] {
    var fields = [FieldValue("kind", kind.rawValue)]
    for name in names.all {
      fields.append(FieldValue(name.field, name.text, key: [name.language]))
    }
    fields += states.map { FieldValue("of", $0.rawValue, key: [$0.rawValue]) }
    fields += aliases.map(\.fieldValue)
    for id in externalIDs {
      fields.append(FieldValue("ids (\(id.register))", id.value, key: [id.register]))
    }
    fields += [FieldValue("when", period?.text)].compactMap { $0 }
    fields += attributes.map(\.fieldValue)
    fields += [FieldValue("note", note)].compactMap { $0 }
    return fields
  }
}

extension Names.Entry {
  /// The field of a name: `name`, with its language where there is one.
  var field: String { FieldValue.text("name", remarks: [language]) }
}

extension Alias {
  fileprivate var fieldValue: FieldValue {
    FieldValue(
      "alias",
      FieldValue.text(
        text, remarks: [language, period?.text, FieldValue.list(citations)]),
      key: [text, language],
      details: [text, language, period?.text] + citations.details)
  }
}

extension Attribute {
  fileprivate var fieldValue: FieldValue {
    let remarks = [
      period?.text, basis == .stated ? nil : basis.rawValue,
      confidence == .certain ? nil : confidence.rawValue,
      standing == .normal ? nil : standing.rawValue,
      disputes.isEmpty ? nil : "disputes \(FieldValue.list(disputes))",
      FieldValue.list(citations), note,
    ]
    let amount = unit.map { "\(value) \($0)" } ?? value
    return FieldValue(
      "attributes (\(name))", FieldValue.text(amount, remarks: remarks),
      key: [name, period?.text],
      details: [
        name, value, unit, period?.text, basis.rawValue, confidence.rawValue, standing.rawValue,
        note,
      ] + disputes.map(\.rawValue) + citations.details)
  }
}

extension [Citation] {
  /// What tells one list of citations from another.
  var details: [String?] { flatMap { [$0.source.rawValue, $0.locator] } }
}
