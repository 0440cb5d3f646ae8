extension DOT {
  /// A label whose lines have fonts of their own, on a background if wanted.
  ///
  /// Graphviz calls these HTML-like. The markup is written from this value and is well-formed
  /// whatever the text is.
  ///
  /// ```swift
  /// node.label = .html(DOT.HTMLLabel([
  ///   .line("Sorbonne-", isBold: true), .line("Kazakhstan", isBold: true),
  ///   .line("2013–14 [2]", size: 6, color: "#555555"),
  /// ]))
  /// edge.label = .html(DOT.HTMLLabel([.line("founded 2014 [3]")], background: .white))
  /// ```
  public struct HTMLLabel: Sendable, Hashable {
    /// The lines from top to bottom.
    public var lines: [Line]
    /// The color of the one-cell table around the lines; nil for no table.
    public var background: Color?
    /// The room between the text and the edge of the background, in whole points.
    public var padding: Int

    /// Lines from top to bottom, on a one-cell table if there is a background.
    public init(_ lines: [Line], background: Color? = nil, padding: Int = 0) {
      self.lines = lines
      self.background = background
      self.padding = padding
    }
  }
}

extension DOT.HTMLLabel {
  /// One line: runs of text side by side.
  public struct Line: Sendable, Hashable {
    /// The pieces of text from left to right.
    public var runs: [Run]
    /// How the line is aligned.
    public var justification: DOT.Label.Justification

    /// A line of runs.
    public init(_ runs: [Run], justification: DOT.Label.Justification = .center) {
      self.runs = runs
      self.justification = justification
    }

    /// A line in one font.
    public static func line(
      _ text: String, size: Int? = nil, isBold: Bool = false, isItalic: Bool = false,
      color: DOT.Color? = nil, justification: DOT.Label.Justification = .center
    ) -> Line {
      Line(
        [Run(text, size: size, isBold: isBold, isItalic: isItalic, color: color)],
        justification: justification)
    }
  }

  /// A piece of text in one font.
  public struct Run: Sendable, Hashable {
    /// The text, which is escaped.
    public var text: String
    /// The size in whole points; Graphviz knows no others here.
    ///
    /// Nil is the `fontSize` of what is labeled.
    public var size: Int?
    /// Whether the text is bold.
    public var isBold: Bool
    /// Whether the text is italic.
    public var isItalic: Bool
    /// The color of the text.
    public var color: DOT.Color?

    /// A piece of text; what is nil or false is taken from what is labeled.
    public init(
      _ text: String, size: Int? = nil, isBold: Bool = false, isItalic: Bool = false,
      color: DOT.Color? = nil
    ) {
      self.text = text
      self.size = size
      self.isBold = isBold
      self.isItalic = isItalic
      self.color = color
    }
  }
}
