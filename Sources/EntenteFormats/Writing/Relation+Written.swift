internal import Entente

extension Relation {
  /// The relation as a map of its keys.
  var written: DataSetValue {
    var members = DataSetMembers(RelationKey.self)
    members.set(.from, from.rawValue)
    members.set(.relation, kind.rawValue)
    members.set(.to, to.rawValue)
    members.set(.id, hasDerivedID ? nil : id.rawValue)
    members.set(.when, period?.text)
    members.set(.role, role)
    members.set(.place, place?.rawValue)
    members.set(.amount, amount)
    members.set(.weight, weight.map { .number($0) })
    members.set(.under, under?.rawValue)
    members.set(.as, nameInSource)
    members.set(.basis, basis, unless: .stated)
    members.set(.confidence, confidence, unless: .certain)
    members.set(.standing, standing, unless: .normal)
    members.set(.denied, isDenied ? .truth(true) : nil)
    members.set(.disputes, .oneOrMore(disputes.map(\.rawValue)))
    members.set(.cite, .items(citations.map(\.written)))
    members.set(.note, note)
    return members.value
  }
}

extension Citation {
  /// The source alone, or a map of it to the place in it.
  var written: DataSetValue {
    guard let locator else { return .text(source.rawValue) }
    return .map([.init(key: source.rawValue, value: .text(locator))])
  }
}

extension Identity {
  /// The statement as a map of its keys.
  var written: DataSetValue {
    var members = DataSetMembers(IdentityKey.self)
    members.set(.entities, .list(entities.map { .text($0.rawValue) }))
    members.set(.cite, .items(citations.map(\.written)))
    members.set(.note, note)
    return members.value
  }
}
