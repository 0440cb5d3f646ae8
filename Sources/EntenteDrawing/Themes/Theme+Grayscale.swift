import Entente
import Graphviz

extension Theme {
  /// For print without colors: white, grays and black, in the fonts of ``paper``.
  ///
  /// Kinds are told by shape and border, families by dash and width, and what the figure is about by
  /// a heavy line on a gray band.
  public static let grayscale = Theme(
    name: "grayscale",
    fontFamily: "PT Sans Narrow,Liberation Sans,Noto Sans,DejaVu Sans Condensed",
    nodeFontSize: 8, smallFontSize: 7,
    entityLooks: [
      .state: EntityLook(
        shape: .box, fill: "#222222", isInverted: true, horizontalMargin: 5, verticalMargin: 5,
        mark: Mark(shape: .box, fill: "#111111", breadth: 0.82)),
      .person: EntityLook(
        shape: .ellipse, fill: "#FFFFFF", horizontalMargin: 1, verticalMargin: 0.6,
        mark: Mark(shape: .circle, fill: "#8C8C8C")),
      .publicBody: EntityLook(
        shape: .box, fill: "#F0F0F0",
        mark: Mark(shape: "invtrapezium", fill: "#BBBBBB")),
      .academicBody: EntityLook(
        shape: .folder, fill: "#E2E2E2",
        mark: Mark(shape: "pentagon", fill: "#D9D9D9")),
      .company: EntityLook(
        shape: .component, fill: "#F0F0F0",
        mark: Mark(shape: .diamond, fill: "#777777", breadth: 1.18)),
      "association": EntityLook(
        shape: .tab, fill: "#FFFFFF",
        mark: Mark(shape: .trapezium, fill: "#CFCFCF")),
      "internationalBody": EntityLook(
        shape: .box, fill: "#CFCFCF", isRounded: true,
        mark: Mark(shape: .octagon, fill: "#5A5A5A")),
      .programme: EntityLook(
        shape: .cylinder, fill: "#E2E2E2", horizontalMargin: 4, verticalMargin: 4,
        mark: Mark(shape: .parallelogram, fill: "#A0A0A0", breadth: 1.1)),
      .agreement: EntityLook(
        shape: .note, fill: "#C2C2C2",
        mark: Mark(shape: .note, fill: "#EEEEEE", breadth: 0.9)),
      .event: EntityLook(
        shape: .octagon, fill: "#DADADA", horizontalMargin: 0, verticalMargin: 0,
        mark: Mark(shape: .triangle, fill: "#666666", breadth: 1.12)),
      .place: EntityLook(
        shape: .underline, fill: "#F0F0F0",
        mark: Mark(shape: "invtriangle", fill: "#C4C4C4", breadth: 1.12)),
      .work: EntityLook(
        shape: .box, fill: "#B8B8B8",
        mark: Mark(shape: .hexagon, fill: "#FFFFFF", breadth: 1.05)),
      "concept": EntityLook(
        shape: .ellipse, fill: "#CFCFCF", horizontalMargin: 0, verticalMargin: 0,
        mark: Mark(shape: "invhouse", fill: "#F5F5F5")),
    ],
    otherEntityLook: EntityLook(
      shape: .box, fill: "#FFFFFF", isRounded: true,
      mark: Mark(shape: .house, fill: "#E2E2E2")),
    relationLooks: [
      .treaty: RelationLook(
        color: "#000000", style: .solid, width: 1.8,
        faintColor: "#222222"),
      .membership: RelationLook(
        color: "#505050", style: .solid, width: 0.5,
        faintColor: "#9A9A9A"),
      .cooperation: RelationLook(
        color: "#3C3C3C", style: .solid, width: 1.1,
        faintColor: "#555555"),
      .event: RelationLook(
        color: "#3C3C3C", style: .dashed, width: 0.9,
        faintColor: "#555555"),
      .economic: RelationLook(
        color: "#000000", style: .dotted, width: 1.4,
        faintColor: "#222222"),
      .place: RelationLook(
        color: "#505050", style: .dotted, width: 0.7, arrow: "dot", inferredArrow: "odot",
        faintColor: "#9A9A9A"),
      .about: RelationLook(
        color: "#505050", style: .dashed, width: 0.5, arrow: "diamond", inferredArrow: "odiamond",
        faintColor: "#9A9A9A"),
    ],
    highlight: "#000000", sideTints: ["#F5F5F5", "#F0F0F0"], heading: "#222222",
    outline: "#444444", ink: "#222222", fadedLine: "#868686", fadedInk: "#5E5E5E",
    keepsDashes: true, highlightWidth: 2.4, highlightBand: "#B4B4B4",
    scale: ["#FFFFFF", "#C8C8C8", "#8C8C8C", "#505050", "#1E1E1E"],
    groups: ["#FFFFFF", "#4A4A4A", "#B4B4B4", "#7C7C7C"], otherGroup: "#DCDCDC")
}
