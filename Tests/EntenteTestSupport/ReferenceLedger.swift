/// The values of a reference file, each of which a test reproduces, or leaves with a reason.
///
/// What is neither is open: a value that a file gains is not forgotten. Words about values, such as
/// who computed them, are none themselves.
package struct ReferenceLedger {
  private static let wordKeys: Set = [
    "about", "agree", "computed_by", "cross_check", "formula", "lengths_agree", "meaning", "note",
    "order", "relations_computed_by", "versions",
  ]

  package let file: ReferenceValue
  private var openPaths: Set<[String]>

  /// What was reproduced otherwise than it stands in the file.
  package private(set) var differences: [String] = []

  package init(fileNamed name: String) throws {
    file = try ReferenceValue(fileNamed: name)
    openPaths = Set(Self.leaves(of: file))
  }

  /// The values that are neither reproduced nor left.
  package var open: [String] { openPaths.map { $0.joined(separator: " › ") }.sorted() }

  /// Compares a value, or all values in it, with what the library says.
  ///
  /// Numbers agree relatively to nine digits; an object may hold more than the file asks for.
  package mutating func reproduce(_ path: [String], _ found: ReferenceValue) throws {
    compare(try value(at: path), found, path)
    settle(path)
  }

  /// Leaves what is given to the library, or what it does otherwise for a reason.
  ///
  /// An asterisk in the path stands for any key or position.
  package mutating func leave(_ path: [String], because reason: String) {
    precondition(!reason.isEmpty, "A value is left for a reason.")
    settle(path)
  }

  private func value(at path: [String]) throws -> ReferenceValue {
    try path.reduce(file) { value, key in
      if let position = Int(key), case .list(let list) = value { return list[position] }
      return try value[key]
    }
  }

  private mutating func settle(_ path: [String]) {
    openPaths = openPaths.filter { open in
      open.count < path.count || !zip(path, open).allSatisfy { $0 == "*" || $0 == $1 }
    }
  }

  private static func leaves(of value: ReferenceValue) -> [[String]] {
    func leaves(_ key: String, _ value: ReferenceValue) -> [[String]] {
      Self.leaves(of: value).map { [key] + $0 }
    }
    switch value {
    case .list(let list): return list.enumerated().flatMap { leaves(String($0), $1) }
    case .object(let values):
      return values.filter { !wordKeys.contains($0.key) }.flatMap { leaves($0.key, $0.value) }
    default: return [[]]
    }
  }

  private mutating func compare(
    _ wanted: ReferenceValue, _ found: ReferenceValue, _ path: [String]
  ) {
    switch (wanted, found) {
    case (.number(let wanted), .number(let found))
    where abs(wanted - found) <= 1e-9 * max(abs(wanted), abs(found)) + 1e-13: break
    case (.null, .null): break
    case (.bool(let wanted), .bool(let found)) where wanted == found: break
    case (.text(let wanted), .text(let found)) where wanted == found: break
    case (.list(let wanted), .list(let found)) where wanted.count == found.count:
      for (position, pair) in zip(wanted, found).enumerated() {
        compare(pair.0, pair.1, path + [String(position)])
      }
    case (.object(let wanted), .object(let found)):
      for (key, value) in wanted { compare(value, found[key] ?? .null, path + [key]) }
    default:
      differences.append("\(path.joined(separator: " › ")): \(wanted), and we say \(found)")
    }
  }
}

extension ReferenceValue {
  /// A number, or nothing where it is not defined.
  package static func number(orNull number: Double?) -> ReferenceValue {
    number.map { .number($0) } ?? .null
  }

  /// Numbers in a list.
  package static func numbers(_ numbers: [Double?]) -> ReferenceValue {
    .list(numbers.map { .number(orNull: $0) })
  }

  /// Texts in a list.
  package static func texts(_ texts: [String]) -> ReferenceValue { .list(texts.map { .text($0) }) }

  /// Numbers by name.
  package static func numbers(_ numbers: [Double?], of names: [String]) -> ReferenceValue {
    .object(
      Dictionary(
        zip(names, numbers).map { ($0, .number(orNull: $1)) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// Sets of texts, such as cuts, in an order of their own, so that equal sets are equal.
  package static func sets(_ sets: some Sequence<[String]>) -> ReferenceValue {
    .list(
      sets.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }.map { .texts($0) })
  }
}
