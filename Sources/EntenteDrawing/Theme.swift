public import Entente
public import Graphviz

/// How a figure looks: fonts, and the shape and color of each kind and family.
///
/// Every class is told by its shape or dash as well as by its color, so that a figure survives
/// grayscale print. Fills are pale enough for black text; lines are dark enough for white paper.
public struct Theme: Sendable, Hashable {
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

    /// Whether the name is set in bold, in white and larger, on a dark fill.
    public var isInverted = false

    /// Whether the outline is dashed.
    public var isDashed = false

    /// The room left and right of the text, in points.
    public var horizontalMargin = 3.6

    /// The room above and below the text, in points.
    public var verticalMargin = 1.8
  }

  /// How relations of a family are drawn.
  public struct RelationLook: Sendable, Hashable {
    /// The color of the line.
    public var color: DOT.Color

    /// The dash of the line.
    public var style: DOT.Style

    /// The width of the line in points.
    public var width: Double

    /// The arrowhead.
    public var arrow: DOT.ArrowShape = .normal

    /// What the legend says.
    public var name: String

    /// The arrowhead of what a curator concluded: hollow.
    var hollowArrow: DOT.ArrowShape { arrow == .normal ? "onormal" : arrow }
  }

  /// The look of an entity, and the kind for which it is listed.
  func look(of kind: Entity.Kind, in vocabulary: Vocabulary) -> (kind: Entity.Kind?, EntityLook) {
    for kind in vocabulary.lineage(of: kind) {
      if let look = entityLooks[kind] { return (kind, look) }
    }
    return (nil, otherEntityLook)
  }

  func look(of family: RelationKind.Family) -> RelationLook {
    relationLooks[family]
      ?? RelationLook(color: "#555555", style: .solid, width: 0.6, name: family.rawValue)
  }
}

extension Theme {
  /// For print: pale fills (Paul Tol's pale scheme), dark outlines, sans serif.
  public static let paper = Theme(
    fontFamily: "PT Sans Narrow,Liberation Sans,Noto Sans,DejaVu Sans Condensed",
    nodeFontSize: 8, smallFontSize: 7,
    entityLooks: [
      .state: EntityLook(
        shape: .box, fill: "#222255", isInverted: true, horizontalMargin: 5, verticalMargin: 5),
      .person: EntityLook(
        shape: .ellipse, fill: "#FFFFFF", horizontalMargin: 1, verticalMargin: 0.6),
      .publicBody: EntityLook(shape: .box, fill: "#CCEEFF"),
      .academicBody: EntityLook(shape: .folder, fill: "#EEEEBB"),
      .company: EntityLook(shape: .component, fill: "#EEDDF5"),
      "association": EntityLook(shape: .tab, fill: "#F7E8D4"),
      "internationalBody": EntityLook(shape: .box, fill: "#BBCCEE", isRounded: true),
      .programme: EntityLook(
        shape: .cylinder, fill: "#CCDDAA", horizontalMargin: 4, verticalMargin: 4),
      .agreement: EntityLook(shape: .note, fill: "#DDDDDD"),
      .event: EntityLook(shape: .octagon, fill: "#FFCCCC", horizontalMargin: 0, verticalMargin: 0),
      .place: EntityLook(shape: .underline, fill: "#FFFFFF"),
      .work: EntityLook(
        shape: .hexagon, fill: "#F4F4F4", horizontalMargin: 0, verticalMargin: 0),
      "concept": EntityLook(
        shape: .ellipse, fill: "#F4F4F4", isDashed: true, horizontalMargin: 0, verticalMargin: 0),
    ],
    otherEntityLook: EntityLook(shape: .box, fill: "#F4F4F4"),
    relationLooks: [
      .treaty: RelationLook(
        color: "#000000", style: .solid, width: 1.5, name: "treaty, agreement"),
      .membership: RelationLook(
        color: "#555555", style: .solid, width: 0.6, name: "heads, represents, belongs to"),
      .cooperation: RelationLook(
        color: "#0072B2", style: .solid, width: 1.1, name: "cooperation"),
      .event: RelationLook(
        color: "#B34700", style: .dashed, width: 0.9, name: "organises, takes part"),
      .economic: RelationLook(
        color: "#882255", style: .dotted, width: 1.3, name: "economic tie"),
      .place: RelationLook(
        color: "#6B6B6B", style: .dotted, width: 0.7, arrow: "tee", name: "lies in"),
      .about: RelationLook(
        color: "#6B6B6B", style: .dashed, width: 0.6, arrow: "vee", name: "is about, promotes"),
    ],
    highlight: "#D55E00", sideTints: ["#F1F5FB", "#FDF7EC"])
}
