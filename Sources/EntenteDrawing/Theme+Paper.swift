import Entente
import Graphviz

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
        color: "#6B6B6B", style: .dotted, width: 0.7, arrow: "dot",
        inferredArrow: "odot", name: "lies in"),
      .about: RelationLook(
        color: "#6B6B6B", style: .dashed, width: 0.6, arrow: "diamond",
        inferredArrow: "odiamond", name: "is about, promotes"),
    ],
    highlight: "#D55E00", sideTints: ["#F1F5FB", "#FDF7EC"], heading: "#222255",
    outline: "#444444", ink: "#222222", fadedLine: "#9A9A9A", fadedInk: "#5E5E5E")
}
