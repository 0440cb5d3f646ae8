import Entente
import Graphviz

extension Theme {
  /// For dark pages of the web and slides: light lines and words on a page of its own.
  public static let screenDark = Theme(
    name: "screen-dark",
    fontFamily: "PT Sans Narrow,Liberation Sans,Noto Sans,DejaVu Sans Condensed",
    nodeFontSize: 8, smallFontSize: 7,
    entityLooks: [
      .state: EntityLook(
        shape: .box, fill: "#DDE5FF", isInverted: true, horizontalMargin: 5, verticalMargin: 5,
        mark: Mark(shape: .box, fill: "#E6EBFF", breadth: 0.82)),
      .person: EntityLook(
        shape: .ellipse, fill: "#1E232E", horizontalMargin: 1, verticalMargin: 0.6,
        mark: Mark(shape: .circle, fill: "#FF9E7A")),
      .publicBody: EntityLook(
        shape: .box, fill: "#17405C",
        mark: Mark(shape: "invtrapezium", fill: "#6FB4F0")),
      .academicBody: EntityLook(
        shape: .folder, fill: "#4A4312",
        mark: Mark(shape: "pentagon", fill: "#E8CB45")),
      .company: EntityLook(
        shape: .component, fill: "#44285C",
        mark: Mark(shape: .diamond, fill: "#C08FE0", breadth: 1.18)),
      "association": EntityLook(
        shape: .tab, fill: "#55371A",
        mark: Mark(shape: .trapezium, fill: "#E0A45C")),
      "internationalBody": EntityLook(
        shape: .box, fill: "#24407A", isRounded: true,
        mark: Mark(shape: .octagon, fill: "#4C8DEB")),
      .programme: EntityLook(
        shape: .cylinder, fill: "#2F4A1B", horizontalMargin: 4, verticalMargin: 4,
        mark: Mark(shape: .parallelogram, fill: "#9CCB4A", breadth: 1.1)),
      .agreement: EntityLook(
        shape: .note, fill: "#3A3F4A",
        mark: Mark(shape: .note, fill: "#B4BAC6", breadth: 0.9)),
      .event: EntityLook(
        shape: .octagon, fill: "#5E2430", horizontalMargin: 0, verticalMargin: 0,
        mark: Mark(shape: .triangle, fill: "#FF7285", breadth: 1.12)),
      .place: EntityLook(
        shape: .underline, fill: "#16493C",
        mark: Mark(shape: "invtriangle", fill: "#3ECFA5", breadth: 1.12)),
      .work: EntityLook(
        shape: .box, fill: "#6B624F",
        mark: Mark(shape: .hexagon, fill: "#12151C", breadth: 1.05)),
      "concept": EntityLook(
        shape: .ellipse, fill: "#454C5C", horizontalMargin: 0, verticalMargin: 0,
        mark: Mark(shape: "invhouse", fill: "#5A6272")),
    ],
    otherEntityLook: EntityLook(
      shape: .box, fill: "#1C2029", isRounded: true,
      mark: Mark(shape: .house, fill: "#7E8BA0")),
    relationLooks: [
      .treaty: RelationLook(
        color: "#FFFFFF", style: .solid, width: 1.6,
        faintColor: "#C9CED8"),
      .membership: RelationLook(
        color: "#9AA4B5", style: .solid, width: 0.7,
        faintColor: "#667083"),
      .cooperation: RelationLook(
        color: "#5BB8F5", style: .solid, width: 1.2,
        faintColor: "#3A86B8"),
      .event: RelationLook(
        color: "#FFA15C", style: .dashed, width: 1.0,
        faintColor: "#B07343"),
      .economic: RelationLook(
        color: "#F07ABF", style: .dotted, width: 1.4,
        faintColor: "#A4568A"),
      .place: RelationLook(
        color: "#98A2B3", style: .dotted, width: 0.8, arrow: "dot", inferredArrow: "odot",
        faintColor: "#667083"),
      .about: RelationLook(
        color: "#98A2B3", style: .dashed, width: 0.6, arrow: "diamond", inferredArrow: "odiamond",
        faintColor: "#4F5868"),
    ],
    highlight: "#FFD23F", sideTints: ["#171E2B", "#211C17"], heading: "#DCE4FF",
    outline: "#A9B2C3", ink: "#E1E5EC", fadedLine: "#757E8E", fadedInk: "#A3ACBB",
    page: "#12151C", paintsPage: true, text: "#E6E9EF",
    scale: ["#1E2633", "#2C5C86", "#4E9BC4", "#9AD6EA", "#F0FBFF"],
    groups: ["#5F9BD6", "#E07B57", "#E3CE6A", "#37AD8C", "#F29BB0", "#9DB02A"],
    otherGroup: "#3A404C")
}
