/// A part of a data set as it is written: what YAML and JSON have in common.
indirect enum DataSetValue: Hashable {
  case text(String)
  /// A number, as it is spelled.
  case number(String)
  case truth(Bool)
  case list([DataSetValue])
  case map([Member])

  /// A key and its value.
  struct Member: Hashable {
    var key: String
    var value: DataSetValue
  }
}

extension DataSetValue {
  /// A number without a fraction where it is whole.
  static func number(_ value: Double) -> DataSetValue {
    .number(Int(exactly: value).map { String($0) } ?? String(value))
  }

  /// One text alone, several in a list.
  static func oneOrMore(_ texts: [String]) -> DataSetValue? {
    switch texts.count {
    case 0: nil
    case 1: .text(texts[0])
    default: .list(texts.map { .text($0) })
    }
  }

  /// A list, nothing where it is empty.
  static func items(_ values: [DataSetValue]) -> DataSetValue? {
    values.isEmpty ? nil : .list(values)
  }
}

/// Collects the members of a map in their order, leaving out what has no value.
struct DataSetMembers<Key: DataSetKey> {
  private var members: [DataSetValue.Member] = []

  init(_ keys: Key.Type) {}

  mutating func set(_ key: Key, _ value: DataSetValue?) {
    if let value { members.append(DataSetValue.Member(key: key.rawValue, value: value)) }
  }

  mutating func set(_ key: Key, _ text: String?) { set(key, text.map { .text($0) }) }

  /// Sets a key whose usual value goes without saying.
  mutating func set<Choice: RawRepresentable & Equatable>(
    _ key: Key, _ choice: Choice, unless usual: Choice
  ) where Choice.RawValue == String {
    if choice != usual { set(key, choice.rawValue) }
  }

  var value: DataSetValue { .map(members) }

  var isEmpty: Bool { members.isEmpty }
}
