extension DOT {
  /// A length with its unit: Graphviz itself mixes inches and points.
  ///
  /// ```swift
  /// graph.nodeSeparation = .inches(0.16)
  /// node.width = .points(40)
  /// graph.size = DOT.DrawingSize(.millimeters(85), .millimeters(225))
  /// ```
  public struct Length: Sendable, Hashable, Comparable, AttributeValue {
    static let pointsPerInch = 72.0

    /// The length in points, 72 to the inch.
    public let points: Double

    /// A length in points, 72 to the inch.
    public static func points(_ points: Double) -> Length { Length(points: points) }
    /// A length in inches.
    public static func inches(_ inches: Double) -> Length { Length(points: inches * pointsPerInch) }
    /// A length in millimeters, 25.4 to the inch.
    public static func millimeters(_ millimeters: Double) -> Length {
      Length(points: millimeters * pointsPerInch / 25.4)
    }

    /// No length.
    public static let zero = Length(points: 0)

    /// Whether one length is the shorter.
    public static func < (one: Length, other: Length) -> Bool { one.points < other.points }

    /// The length in inches, to the hundred-thousandth: less than a printer's dot, and short in the
    /// file.
    var inches: Double { (points / Self.pointsPerInch * 1e5).rounded() / 1e5 }

    init(points: Double) { self.points = points }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard let inches = Double(value) else { return nil }
      self = .inches(inches)
    }

    /// The value as it is stored.
    public var attributeValue: Value { .number(inches) }
  }

  /// A horizontal and a vertical length: the margin inside a node, the padding around a drawing.
  public struct Margin: Sendable, Hashable, AttributeValue {
    /// The length left and right.
    public var horizontal: Length
    /// The length above and below.
    public var vertical: Length

    /// A margin left and right, and one above and below.
    public init(_ horizontal: Length, _ vertical: Length) {
      self.horizontal = horizontal
      self.vertical = vertical
    }

    /// The same margin on all sides.
    public init(_ all: Length) { self.init(all, all) }

    /// No length.
    public static let zero = Margin(.zero)

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard let pair = inchPair(value) else { return nil }
      self.init(pair.0, pair.1)
    }

    /// The value as it is stored.
    public var attributeValue: Value { .text(inchText(horizontal, vertical)) }
  }

  /// How large the whole drawing may be, or must be.
  ///
  /// Graphviz shrinks a larger drawing, text and all. It leaves a smaller one alone, unless
  /// `isFilled`.
  public struct DrawingSize: Sendable, Hashable, AttributeValue {
    /// The largest width.
    public var width: Length
    /// The largest height.
    public var height: Length
    /// Whether a smaller drawing is scaled up.
    public var isFilled: Bool

    /// A drawing no larger than this, or scaled up to it as well.
    public init(_ width: Length, _ height: Length, isFilled: Bool = false) {
      self.width = width
      self.height = height
      self.isFilled = isFilled
    }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard let pair = inchPair(value), case .text(let text) = value else { return nil }
      self.init(pair.0, pair.1, isFilled: text.hasSuffix("!"))
    }

    /// The value as it is stored.
    public var attributeValue: Value { .text(inchText(width, height) + (isFilled ? "!" : "")) }
  }
}

private func inchText(_ one: DOT.Length, _ other: DOT.Length) -> String {
  "\(decimal(one.inches)),\(decimal(other.inches))"
}

/// Two lengths, or one for both, as in "0.5,0.25", "7!" or 0.1.
private func inchPair(_ value: DOT.Value) -> (DOT.Length, DOT.Length)? {
  if case .number(let inches) = value { return (.inches(inches), .inches(inches)) }
  guard case .text(let text) = value else { return nil }
  let parts = text.split { $0 == "," || $0 == "!" }.map { Double($0) }
  guard let first = parts.first, let one = first else { return nil }
  guard parts.count > 1, let other = parts[1] else { return (.inches(one), .inches(one)) }
  return (.inches(one), .inches(other))
}
