public import Entente
public import Graphviz

/// How a figure looks: fonts, and the shape and color of each kind and family.
///
/// Every class is told by its shape, dash and width as well as by its color, so that a figure
/// survives grayscale print. Words stand out from what is behind them by 4.5 to 1 and lines from
/// their page by 3 to 1, as WCAG 2.2 asks.
///
/// ```swift
/// var figure = Figure(of: graph, theme: .screenDark)
/// figure.theme.entityLooks[.person]?.fill = "#30405A"
/// ```
public struct Theme: Sendable, Hashable {
  /// The name by which it is asked for.
  public var name: String

  /// The font families to try, the first first, separated by commas.
  public var fontFamily: String

  /// The size of names, in points before the figure is scaled to its page.
  public var nodeFontSize: Double

  /// The size of what stands on lines and under names.
  public var smallFontSize: Double

  /// The looks of entities by kind; sub-kinds look like the nearest broader kind that is listed.
  public var entityLooks: [Entity.Kind: EntityLook]

  /// The look of an entity whose kind has none.
  public var otherEntityLook: EntityLook

  /// The looks of relations by family.
  public var relationLooks: [RelationKind.Family: RelationLook]

  /// The color of what the figure is about.
  public var highlight: DOT.Color

  /// The tints behind the two sides of a figure.
  public var sideTints: [DOT.Color]

  /// The color of headings.
  public var heading: DOT.Color

  /// The color of outlines.
  public var outline: DOT.Color

  /// The color of words on lines.
  public var ink: DOT.Color

  /// The color of lines and outlines of what only surrounds the matter of the figure.
  public var fadedLine: DOT.Color

  /// The color of words on such lines.
  public var fadedInk: DOT.Color

  /// Whether the lines of an overview keep their dashes, which are restless among hundreds.
  public var keepsDashes = false

  /// The color of the page, which also lies behind the words on lines.
  public var page: DOT.Color = .white

  /// Whether files are painted in the color of the page, not left to the paper.
  public var paintsPage = false

  /// The color of words that stand on the page itself.
  public var text: DOT.Color = .black

  /// The width in points of the lines and outlines of what the figure is about.
  public var highlightWidth = Theme.highlightWidth

  /// The color of the band behind such lines and around such outlines, where no color of their own
  /// sets them off; no band where it is nil.
  public var highlightBand: DOT.Color?

  /// The colors of a measure, from the least value to the greatest, paler or darker step by step.
  public var scale: [DOT.Color]

  /// The colors of groups, in the order in which they are given out.
  public var groups: [DOT.Color]

  /// The color of the groups for which there is none left.
  public var otherGroup: DOT.Color
}

extension Theme {
  /// How entities of a kind are drawn.
  public struct EntityLook: Sendable, Hashable {
    /// The outline.
    public var shape: DOT.Shape

    /// What fills it.
    public var fill: DOT.Color

    /// Whether its corners are round.
    public var isRounded = false

    /// Whether the name is set in bold and larger, on a fill that stands out.
    public var isInverted = false

    /// Whether the outline is dashed.
    public var isDashed = false

    /// The width of the outline in points.
    public var outlineWidth = 0.6

    /// The color of the name; black or white, whichever stands out more, where it is nil.
    public var ink: DOT.Color?

    /// The room left and right of the text, in points.
    public var horizontalMargin = 3.6

    /// The room above and below the text, in points.
    public var verticalMargin = 1.8

    /// How it is drawn where there are too many for names.
    public var mark: Mark

    /// Creates a look.
    public init(
      shape: DOT.Shape, fill: DOT.Color, isRounded: Bool = false, isInverted: Bool = false,
      isDashed: Bool = false, outlineWidth: Double = 0.6, ink: DOT.Color? = nil,
      horizontalMargin: Double = 3.6, verticalMargin: Double = 1.8,
      mark: Mark = Mark(shape: .circle, fill: "#DDDDDD")
    ) {
      self.outlineWidth = outlineWidth
      self.ink = ink
      self.shape = shape
      self.fill = fill
      self.isRounded = isRounded
      self.isInverted = isInverted
      self.isDashed = isDashed
      self.horizontalMargin = horizontalMargin
      self.verticalMargin = verticalMargin
      self.mark = mark
    }
  }

  /// A small sign without a name in it, for figures of many entities.
  public struct Mark: Sendable, Hashable {
    /// The outline.
    public var shape: DOT.Shape

    /// What fills it; darker than behind a name, to be told apart when small.
    public var fill: DOT.Color

    /// The side of the shape for a circle of diameter 1, so that all shapes look equally large.
    public var breadth: Double

    /// Creates a mark.
    public init(shape: DOT.Shape, fill: DOT.Color, breadth: Double = 1) {
      self.shape = shape
      self.fill = fill
      self.breadth = breadth
    }
  }

  /// How relations of a family are drawn.
  public struct RelationLook: Sendable, Hashable {
    /// The color of the line.
    public var color: DOT.Color

    /// The dash of the line.
    public var style: DOT.Style

    /// The width of the line in points.
    public var width: Double

    /// The arrowhead of what a source states.
    public var arrow: DOT.ArrowShape

    /// The arrowhead of what is inferred or not certain: the same, hollow.
    public var inferredArrow: DOT.ArrowShape

    /// What the legend says; the name of the family in the figure's language where it is nil.
    public var name: String?

    /// The color among hundreds of lines, where the full one would hide all else.
    public var faintColor: DOT.Color

    /// Creates a look.
    public init(
      color: DOT.Color, style: DOT.Style, width: Double, arrow: DOT.ArrowShape = .normal,
      inferredArrow: DOT.ArrowShape = "onormal", name: String? = nil,
      faintColor: DOT.Color = "#BBBBBB"
    ) {
      self.faintColor = faintColor
      self.color = color
      self.style = style
      self.width = width
      self.arrow = arrow
      self.inferredArrow = inferredArrow
      self.name = name
    }
  }

  /// The usual width in points of the lines and outlines of what a figure is about: clearly more than
  /// any family's.
  static let highlightWidth = 2.1

  /// The look of an entity, and the kind for which it is listed.
  func look(of kind: Entity.Kind, in vocabulary: Vocabulary) -> (kind: Entity.Kind?, EntityLook) {
    for kind in vocabulary.lineage(of: kind) {
      if let look = entityLooks[kind] { return (kind, look) }
    }
    return (nil, otherEntityLook)
  }

  func look(of family: RelationKind.Family) -> RelationLook {
    relationLooks[family]
      ?? RelationLook(color: outline, style: .solid, width: 0.6, name: family.rawValue)
  }
}
