import Foundation

/// A value of a reference file: numbers that other programs or a published table gave.
package indirect enum ReferenceValue: Decodable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([ReferenceValue])
  case object([String: ReferenceValue])

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([ReferenceValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: ReferenceValue].self))
    }
  }

  /// Reads the file of a name from the Reference folder.
  package init(fileNamed name: String) throws {
    let file = Bundle.module.url(
      forResource: name, withExtension: "json", subdirectory: "Reference")
    guard let file else { throw ReferenceError.noFile(name) }
    self = try JSONDecoder().decode(ReferenceValue.self, from: Data(contentsOf: file))
  }
}

/// Why a reference file does not hold what a test asks of it.
package enum ReferenceError: Error {
  case noFile(String)
  case noValue(key: String)
  case notA(String)
}

extension ReferenceValue {
  /// The value of a key of an object; it throws when there is none.
  package subscript(key: String) -> ReferenceValue {
    get throws {
      guard case .object(let values) = self, let value = values[key] else {
        throw ReferenceError.noValue(key: key)
      }
      return value
    }
  }

  /// Whether an object has a key.
  package func has(_ key: String) -> Bool {
    if case .object(let values) = self { values[key] != nil } else { false }
  }

  package var number: Double {
    get throws {
      guard case .number(let number) = self else { throw ReferenceError.notA("number") }
      return number
    }
  }

  package var bool: Bool {
    get throws {
      guard case .bool(let bool) = self else { throw ReferenceError.notA("truth value") }
      return bool
    }
  }

  package var text: String {
    get throws {
      guard case .text(let text) = self else { throw ReferenceError.notA("text") }
      return text
    }
  }

  package var list: [ReferenceValue] {
    get throws {
      guard case .list(let list) = self else { throw ReferenceError.notA("list") }
      return list
    }
  }
}

/// A graph of a reference file: names outside, numbers inside.
package struct ReferenceGraph: Sendable {
  package let names: [String]
  package let graph: KnownAdjacency
  /// The third entry of each edge, or 1.
  package let costs: [Double]

  /// Reads a value with `nodes`, `edges` and `directed`.
  ///
  /// Vertices are numbered in the order of their names, as the lists of paths in the files are.
  package init(_ value: ReferenceValue) throws {
    let names = try value["nodes"].list.map { try $0.text }.sorted {
      $0.compare($1, options: .numeric) == .orderedAscending
    }
    let edges = try value["edges"].list.map { try $0.list }
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    self.names = names
    costs = try edges.map { try $0.count > 2 ? $0[2].number : 1 }
    graph = KnownAdjacency(
      "reference", vertexCount: names.count,
      edges: try edges.map { edge in
        let ends = try edge.prefix(2).map { try $0.text }
        guard let start = numbers[ends[0]], let end = numbers[ends[1]] else {
          throw ReferenceError.noValue(key: ends.joined(separator: " "))
        }
        return (start, end)
      },
      isDirected: try value["directed"].bool)
  }

  /// Returns the numbers of an object of numbers by name, in the order of the vertices.
  package func column(_ value: ReferenceValue) throws -> [Double] {
    try names.map { try value[$0].number }
  }

  /// Returns a path with names for vertices.
  package func named(_ path: [Int]) -> [String] {
    path.map { names[$0] }
  }

  /// Returns the vertex of a name.
  package func vertex(_ name: ReferenceValue) throws -> Int {
    let name = try name.text
    guard let vertex = names.firstIndex(of: name) else {
      throw ReferenceError.noValue(key: name)
    }
    return vertex
  }
}
