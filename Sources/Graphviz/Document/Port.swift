extension DOT {
  /// Where an edge meets its node.
  ///
  /// That is a field of a record or a cell of a table, a side of the node, or a side of a field.
  ///
  /// ```swift
  /// graph.edge("order", to: "customer") {
  ///   $0.tailPort = DOT.Port("buyer", .east)
  ///   $0.headPort = .north
  /// }
  /// ```
  public struct Port: Sendable, Hashable, AttributeValue {
    /// The name of the field or cell; nil for the node as a whole.
    public var field: String?
    /// The side; nil for the one that is nearest.
    public var side: CompassPort?

    /// A field, and a side of it if wanted.
    public init(_ field: String?, _ side: CompassPort? = nil) {
      self.field = field
      self.side = side
    }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard case .text(let text) = value, !text.isEmpty else { return nil }
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let last = parts.last.map { CompassPort(String($0)) }
      if parts.count == 2 {
        self.init(String(parts[0]), last)
      } else if let last, CompassPort.all.contains(last) {
        self.init(nil, last)
      } else {
        self.init(text)
      }
    }

    /// The value as it is stored.
    public var attributeValue: Value {
      .text([field.map(fieldName), side?.rawValue].compactMap(\.self).joined(separator: ":"))
    }
  }
}

extension DOT.Port {
  /// The middle of the top.
  public static let north = DOT.Port(nil, .north)
  /// The upper right corner.
  public static let northEast = DOT.Port(nil, .northEast)
  /// The middle of the right side.
  public static let east = DOT.Port(nil, .east)
  /// The lower right corner.
  public static let southEast = DOT.Port(nil, .southEast)
  /// The middle of the bottom.
  public static let south = DOT.Port(nil, .south)
  /// The lower left corner.
  public static let southWest = DOT.Port(nil, .southWest)
  /// The middle of the left side.
  public static let west = DOT.Port(nil, .west)
  /// The upper left corner.
  public static let northWest = DOT.Port(nil, .northWest)
  /// The middle.
  public static let center = DOT.Port(nil, .center)
}

extension DOT.CompassPort {
  fileprivate static let all: Set<Self> = [
    .north, .northEast, .east, .southEast, .south, .southWest, .west, .northWest, .center,
  ]
}

/// The name of a field as Graphviz takes it: what means something in records, ports or markup is
/// written as "_" and its number.
func fieldName(_ name: String) -> String {
  var result = ""
  for scalar in drawable(name).unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "_-.".unicodeScalars.contains(scalar)
    {
      result.unicodeScalars.append(scalar)
    } else {
      result += "_" + String(scalar.value, radix: 16, uppercase: true)
    }
  }
  return result
}
