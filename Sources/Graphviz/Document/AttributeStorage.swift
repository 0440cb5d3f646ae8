/// Values by their names.
///
/// Most parts of a drawing have one attribute or two, and drawings have many parts, so a few stand in a
/// list: looking there costs less than a hash. More of them stand in a dictionary.
struct AttributeStorage: Sendable, Hashable {
  /// A name and what it is set to.
  struct Pair: Sendable, Hashable {
    let name: String
    var value: DOT.Value
  }

  /// How many stand in a list at most; equal values are stored alike.
  private static let few = 12

  /// Sorted by name; empty where the table is not.
  private var list: [Pair] = []
  private var table: [String: DOT.Value] = [:]

  var isEmpty: Bool { list.isEmpty && table.isEmpty }

  var count: Int { max(list.count, table.count) }

  /// All, sorted by name.
  ///
  /// - Complexity: O(1) for a few, and O(*n* log *n*) for more.
  var pairs: [Pair] { table.isEmpty ? list : sorted(table) }

  /// Whether a name is set; no value is touched.
  ///
  /// - Complexity: O(1).
  func has(_ name: String) -> Bool {
    table.isEmpty ? list.contains { $0.name == name } : table.keys.contains(name)
  }

  /// The value of a name.
  ///
  /// - Complexity: O(1).
  subscript(name: String) -> DOT.Value? {
    get { table.isEmpty ? place(of: name).map { list[$0].value } : table[name] }
    set {
      if !table.isEmpty {
        table[name] = newValue
        if table.count <= Self.few { (list, table) = (sorted(table), [:]) }
      } else if let place = place(of: name) {
        if let newValue { list[place].value = newValue } else { list.remove(at: place) }
      } else if let newValue {
        insert(newValue, as: name)
      }
    }
  }

  private mutating func insert(_ value: DOT.Value, as name: String) {
    let place = list.firstIndex { $0.name > name } ?? list.endIndex
    list.insert(Pair(name: name, value: value), at: place)
    guard list.count > Self.few else { return }
    table = Dictionary(list.map { ($0.name, $0.value) }) { first, _ in first }
    list = []
  }

  private func place(of name: String) -> Int? { list.firstIndex { $0.name == name } }

  private func sorted(_ table: [String: DOT.Value]) -> [Pair] {
    table.map { Pair(name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
  }
}
