import Entente
import Graphviz

extension Theme {
  /// For print: pale fills (Paul Tol's pale scheme), dark outlines, sans serif.
  public static let paper = Theme(
    name: "paper",
    fontFamily: "PT Sans Narrow,Liberation Sans,Noto Sans,DejaVu Sans Condensed",
    nodeFontSize: 8, smallFontSize: 7,
    entityLooks: [
      .state: EntityLook(
        shape: .box, fill: "#222255", isInverted: true, horizontalMargin: 5, verticalMargin: 5,
        mark: Mark(shape: .box, fill: "#222255", breadth: 0.82)),
      .person: EntityLook(
        shape: .ellipse, fill: "#FFFFFF", horizontalMargin: 1, verticalMargin: 0.6,
        mark: Mark(shape: .circle, fill: "#EE8866")),
      .publicBody: EntityLook(
        shape: .box, fill: "#CCEEFF", mark: Mark(shape: "invtrapezium", fill: "#77AADD")),
      .academicBody: EntityLook(
        shape: .folder, fill: "#EEEEBB", mark: Mark(shape: "pentagon", fill: "#E5C94A")),
      .company: EntityLook(
        shape: .component, fill: "#EEDDF5",
        mark: Mark(shape: .diamond, fill: "#AA77BB", breadth: 1.18)),
      "association": EntityLook(
        shape: .tab, fill: "#F7E8D4", mark: Mark(shape: .trapezium, fill: "#D9A066")),
      "internationalBody": EntityLook(
        shape: .box, fill: "#BBCCEE", isRounded: true,
        mark: Mark(shape: .octagon, fill: "#4477AA")),
      .programme: EntityLook(
        shape: .cylinder, fill: "#CCDDAA", horizontalMargin: 4, verticalMargin: 4,
        mark: Mark(shape: .parallelogram, fill: "#88AA33", breadth: 1.1)),
      .agreement: EntityLook(
        shape: .note, fill: "#DDDDDD", mark: Mark(shape: .note, fill: "#777777", breadth: 0.9)),
      .event: EntityLook(
        shape: .octagon, fill: "#FFCCCC", horizontalMargin: 0, verticalMargin: 0,
        mark: Mark(shape: .triangle, fill: "#EE6677", breadth: 1.12)),
      .place: EntityLook(
        shape: .underline, fill: "#E0F2EC",
        mark: Mark(shape: "invtriangle", fill: "#44BB99", breadth: 1.12)),
      .work: EntityLook(
        shape: .box, fill: "#CBC3B4",
        mark: Mark(shape: .hexagon, fill: "#FFFFFF", breadth: 1.05)),
      "concept": EntityLook(
        shape: .ellipse, fill: "#DADADA", horizontalMargin: 0, verticalMargin: 0,
        mark: Mark(shape: "invhouse", fill: "#E2E2E2")),
    ],
    otherEntityLook: EntityLook(
      shape: .box, fill: "#F4F4F4", isRounded: true,
      mark: Mark(shape: .house, fill: "#C9D3CB")),
    relationLooks: [
      .treaty: RelationLook(
        color: "#000000", style: .solid, width: 1.5, faintColor: "#444444"),
      .membership: RelationLook(
        color: "#555555", style: .solid, width: 0.6, faintColor: "#8A8A8A"),
      .cooperation: RelationLook(
        color: "#0072B2", style: .solid, width: 1.1, faintColor: "#3F93C8"),
      .event: RelationLook(
        color: "#B34700", style: .dashed, width: 0.9, faintColor: "#CC7B42"),
      .economic: RelationLook(
        color: "#882255", style: .dotted, width: 1.3, faintColor: "#AC5A88"),
      .place: RelationLook(
        color: "#6B6B6B", style: .dotted, width: 0.7, arrow: "dot",
        inferredArrow: "odot", faintColor: "#8F8F8F"),
      .about: RelationLook(
        color: "#6B6B6B", style: .dashed, width: 0.6, arrow: "diamond",
        inferredArrow: "odiamond", faintColor: "#A6A6A6"),
    ],
    highlight: "#D55E00", sideTints: ["#F1F5FB", "#FDF7EC"], heading: "#222255",
    outline: "#444444", ink: "#222222", fadedLine: "#8A8A8A", fadedInk: "#5E5E5E",
    keepsDashes: true,
    scale: ["#F3F5FB", "#B9CBE8", "#6F9BD1", "#2F6AA8", "#123A66"],
    groups: ["#77AADD", "#EE8866", "#EEDD88", "#44BB99", "#FFAABB", "#BBCC33"],
    otherGroup: "#DDDDDD")
}
