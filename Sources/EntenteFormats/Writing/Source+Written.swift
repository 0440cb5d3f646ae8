internal import Entente

extension Source {
  /// The record as a map of its variables: type, authors, title and date first, the others in the
  /// order that every source has.
  var written: DataSetValue {
    var members: [DataSetValue.Member] = []
    func set(_ key: String, _ value: DataSetValue?) {
      if let value { members.append(.init(key: key, value: value)) }
    }
    func set(_ key: String, text: String?) { set(key, text.map { .text($0) }) }
    set("type", text: type)
    set("author", .oneOrMore(authors))
    set("title", text: title)
    set("issued", text: issued)
    for (name, values) in fieldsByName { set(name, .oneOrMore(values)) }
    set("file", text: file)
    set("sha256", text: sha256)
    set("lines", lineCount.map { .number(String($0)) })
    set("note", text: note)
    return .map(members)
  }

  /// The fields, those of one name together.
  var fieldsByName: [(name: String, values: [String])] {
    var fieldsByName: [(name: String, values: [String])] = []
    for field in fields {
      if fieldsByName.last?.name == field.name {
        fieldsByName[fieldsByName.count - 1].values.append(field.value)
      } else {
        fieldsByName.append((name: field.name, values: [field.value]))
      }
    }
    return fieldsByName
  }
}
