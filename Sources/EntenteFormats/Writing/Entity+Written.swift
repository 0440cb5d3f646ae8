internal import Entente

extension Entity {
  /// The entity as a map of its keys.
  var written: DataSetValue {
    var members = DataSetMembers(EntityKey.self)
    members.set(.kind, kind.rawValue)
    members.set(.of, .oneOrMore(states.map(\.rawValue)))
    members.set(.name, names.written)
    members.set(.alias, .items(aliases.map(\.written)))
    members.set(.ids, externalIDs.isEmpty ? nil : .map(externalIDs.map(\.written)))
    members.set(.when, period?.text)
    members.set(.attributes, .items(attributes.map(\.written)))
    members.set(.note, note)
    return members.value
  }
}

extension Entity.ExternalID {
  var written: DataSetValue.Member { .init(key: register, value: .text(value)) }
}

extension Names {
  /// The one name, or a map of names by language.
  var written: DataSetValue {
    if all.count == 1, all[0].language == nil { return .text(first) }
    return .map(all.map { .init(key: $0.language ?? "", value: .text($0.text)) })
  }
}

extension Alias {
  /// The text alone where nothing else is known.
  var written: DataSetValue {
    if language == nil, period == nil, citations.isEmpty { return .text(text) }
    var members = DataSetMembers(AliasKey.self)
    members.set(.text, text)
    members.set(.lang, language)
    members.set(.when, period?.text)
    members.set(.cite, .items(citations.map(\.written)))
    return members.value
  }
}

extension Attribute {
  /// The value as a map of its keys.
  var written: DataSetValue {
    var members = DataSetMembers(AttributeKey.self)
    members.set(.name, name)
    members.set(.value, value)
    members.set(.unit, unit)
    members.set(.when, period?.text)
    members.set(.basis, basis, unless: .stated)
    members.set(.confidence, confidence, unless: .certain)
    members.set(.standing, standing, unless: .normal)
    members.set(.disputes, .oneOrMore(disputes.map(\.rawValue)))
    members.set(.cite, .items(citations.map(\.written)))
    members.set(.note, note)
    return members.value
  }
}
