/// The edges of a graph that is being built, in the order they were given.
@usableFromInline
struct EdgeColumns: Sendable {
  /// The two ends of each edge, the first in the upper half.
  @usableFromInline var ends: [UInt64] = []
  var weights = EdgeWeights.none
  /// Whether rows are to keep the ids of edges, which are their positions.
  var keepsEdgeIDs: Bool

  @usableFromInline
  init(ends: [UInt64] = [], keepsEdgeIDs: Bool) {
    self.ends = ends
    self.keepsEdgeIDs = keepsEdgeIDs
  }
}

/// Numbers that 32 bits can hold, two to a word.
@inlinable
@inline(__always)
func packed(_ first: Int, _ second: Int) -> UInt64 {
  UInt64(truncatingIfNeeded: first) << 32 | UInt64(UInt32(truncatingIfNeeded: second))
}

/// The weights of edges in the narrowest type that holds all so far exactly.
enum EdgeWeights: Sendable {
  case none
  case whole([UInt32])
  case single([Float])
  case double([Double])

  /// Adds the weight of one more edge, after those of `count` others.
  mutating func append(_ weight: Double, after count: Int) {
    switch self {
    case .none:
      // The edges before were given without a weight, and weigh 1.
      self = .whole(Array(repeating: 1, count: count))
      append(weight, after: count)
    case .whole(var weights):
      guard let whole = UInt32(exactly: weight) else {
        widen(for: weight)
        return append(weight, after: count)
      }
      self = .none
      weights.append(whole)
      self = .whole(weights)
    case .single(var weights):
      guard let single = Float(exactly: weight) else {
        widen(for: weight)
        return append(weight, after: count)
      }
      self = .none
      weights.append(single)
      self = .single(weights)
    case .double(var weights):
      self = .none
      weights.append(weight)
      self = .double(weights)
    }
  }

  /// Changes to the narrowest type that holds one more weight as exactly as the others.
  private mutating func widen(for weight: Double) {
    if case .whole(let weights) = self, Float(exactly: weight) != nil,
      weights.allSatisfy({ Float(exactly: $0) != nil })
    {
      self = .single(weights.map { Float($0) })
    } else if case .whole(let weights) = self {
      self = .double(weights.map { Double($0) })
    } else if case .single(let weights) = self {
      self = .double(weights.map { Double($0) })
    }
  }

  /// Adds the weight 1 of more edges, if the others have weights.
  @inline(__always)
  mutating func appendDefaults(_ newCount: Int, after count: Int) {
    if case .none = self { return }
    for number in 0..<newCount { append(1, after: count + number) }
  }

  /// Adds whole weights of more edges, after those of `count` others.
  mutating func append(_ newWeights: UnsafeBufferPointer<UInt32>, after count: Int) {
    if case .none = self { self = .whole(Array(repeating: 1, count: count)) }
    guard case .whole(var weights) = self else {
      for (number, weight) in newWeights.enumerated() {
        append(Double(weight), after: count + number)
      }
      return
    }
    self = .none
    weights.append(contentsOf: newWeights)
    self = .whole(weights)
  }
}
