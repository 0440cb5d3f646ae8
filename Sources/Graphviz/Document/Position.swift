extension DOT {
  /// Where a node is: a start for neato and fdp, or its place for good.
  ///
  /// In points, y upward. The engines `nop` and `nop2` draw every node at its position; neato and
  /// fdp move a node unless it is pinned.
  public struct Position: Sendable, Hashable, AttributeValue {
    /// The middle of the node.
    public var point: Point
    /// Whether a force-directed layout must leave the node there.
    public var isPinned: Bool

    /// A position that a force-directed layout may move.
    public static func at(_ x: Double, _ y: Double) -> Position {
      Position(point: Point(x: x, y: y), isPinned: false)
    }

    /// A position for good.
    public static func pinned(_ x: Double, _ y: Double) -> Position {
      Position(point: Point(x: x, y: y), isPinned: true)
    }

    init(point: Point, isPinned: Bool) {
      self.point = point
      self.isPinned = isPinned
    }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard case .text(let text) = value else { return nil }
      let isPinned = text.hasSuffix("!")
      guard let point = Point(dot: isPinned ? text.dropLast() : text[...]) else { return nil }
      self.init(point: point, isPinned: isPinned)
    }

    /// The value as it is stored.
    public var attributeValue: Value { .text(point.dot + (isPinned ? "!" : "")) }
  }

  /// The curves of an edge, as the engine `nop2` takes them.
  public struct Route: Sendable, Hashable, AttributeValue {
    /// The curves, from tail to head.
    public var splines: [Spline]

    /// The curves of an edge, in points.
    public init(_ splines: [Spline]) { self.splines = splines }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard case .text(let text) = value else { return nil }
      var splines: [Spline] = []
      for piece in text.split(separator: ";") {
        guard let spline = Spline(dot: piece) else { return nil }
        splines.append(spline)
      }
      self.init(splines)
    }

    /// The value as it is stored.
    public var attributeValue: Value { .text(splines.map(\.dot).joined(separator: ";")) }
  }
}

extension Point: DOT.AttributeValue {
  /// The value read back, or nil if it is something else.
  public init?(_ value: DOT.Value) {
    guard case .text(let text) = value else { return nil }
    self.init(dot: text[...])
  }

  /// The value as it is stored.
  public var attributeValue: DOT.Value { .text(dot) }
}

extension Rectangle: DOT.AttributeValue {
  /// The value read back, or nil if it is something else.
  public init?(_ value: DOT.Value) {
    guard case .text(let text) = value else { return nil }
    let numbers = text.split(separator: ",").compactMap { Double($0) }
    guard numbers.count == 4 else { return nil }
    self.init(
      from: Point(x: numbers[0], y: numbers[1]), to: Point(x: numbers[2], y: numbers[3]))
  }

  /// The value as it is stored.
  public var attributeValue: DOT.Value {
    .text("\(Point(x: minX, y: minY).dot),\(Point(x: maxX, y: maxY).dot)")
  }
}

extension Point {
  /// "12.5,40", to the thousandth of a point.
  var dot: String { "\(decimal(thousandth(x))),\(decimal(thousandth(y)))" }

  init?(dot text: Substring) {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard numbers.count == 2, let x = numbers[0], let y = numbers[1] else { return nil }
    self.init(x: x, y: y)
  }
}

extension Spline {
  /// "s,1,2 e,5,6 1,2 3,4 …": the tips first, then the control points.
  var dot: String {
    var words = points.map(\.dot)
    if let end { words.insert("e," + end.dot, at: 0) }
    if let start { words.insert("s," + start.dot, at: 0) }
    return words.joined(separator: " ")
  }

  init?(dot text: Substring) {
    self.init(points: [])
    for word in text.split(separator: " ") {
      guard
        let point = Point(
          dot: word.hasPrefix("s,") || word.hasPrefix("e,") ? word.dropFirst(2) : word)
      else { return nil }
      if word.hasPrefix("s,") {
        start = point
      } else if word.hasPrefix("e,") {
        end = point
      } else {
        points.append(point)
      }
    }
  }
}

private func thousandth(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
