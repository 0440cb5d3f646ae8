import Entente
import Graphviz

extension Theme {
  /// For pages of the web and slides: clear colors on a white page of its own.
  public static let screen = Theme(
    name: "screen",
    fontFamily: "PT Sans Narrow,Liberation Sans,Noto Sans,DejaVu Sans Condensed",
    nodeFontSize: 8, smallFontSize: 7,
    entityLooks: [
      .state: EntityLook(
        shape: .box, fill: "#1F3A68", isInverted: true, horizontalMargin: 5, verticalMargin: 5,
        mark: Mark(shape: .box, fill: "#1F3A68", breadth: 0.82)),
      .person: EntityLook(
        shape: .ellipse, fill: "#FFFFFF", horizontalMargin: 1, verticalMargin: 0.6,
        mark: Mark(shape: .circle, fill: "#FF8A5C")),
      .publicBody: EntityLook(
        shape: .box, fill: "#CFE8FF",
        mark: Mark(shape: "invtrapezium", fill: "#5FA8E8")),
      .academicBody: EntityLook(
        shape: .folder, fill: "#FFF2B3",
        mark: Mark(shape: "pentagon", fill: "#F2C62E")),
      .company: EntityLook(
        shape: .component, fill: "#EAD9F7",
        mark: Mark(shape: .diamond, fill: "#A66FD0", breadth: 1.18)),
      "association": EntityLook(
        shape: .tab, fill: "#FFE0C2",
        mark: Mark(shape: .trapezium, fill: "#E0914A")),
      "internationalBody": EntityLook(
        shape: .box, fill: "#BFD3F2", isRounded: true,
        mark: Mark(shape: .octagon, fill: "#2F66B5")),
      .programme: EntityLook(
        shape: .cylinder, fill: "#CFE9B0", horizontalMargin: 4, verticalMargin: 4,
        mark: Mark(shape: .parallelogram, fill: "#7FB02A", breadth: 1.1)),
      .agreement: EntityLook(
        shape: .note, fill: "#DDE1E6",
        mark: Mark(shape: .note, fill: "#6B7280", breadth: 0.9)),
      .event: EntityLook(
        shape: .octagon, fill: "#FFC9CF", horizontalMargin: 0, verticalMargin: 0,
        mark: Mark(shape: .triangle, fill: "#F0566B", breadth: 1.12)),
      .place: EntityLook(
        shape: .underline, fill: "#CDEEE3",
        mark: Mark(shape: "invtriangle", fill: "#2FB38C", breadth: 1.12)),
      .work: EntityLook(
        shape: .box, fill: "#C8BEAD",
        mark: Mark(shape: .hexagon, fill: "#FFFFFF", breadth: 1.05)),
      "concept": EntityLook(
        shape: .ellipse, fill: "#D5DAE1", horizontalMargin: 0, verticalMargin: 0,
        mark: Mark(shape: "invhouse", fill: "#DCE1E8")),
    ],
    otherEntityLook: EntityLook(
      shape: .box, fill: "#F3F4F6", isRounded: true,
      mark: Mark(shape: .house, fill: "#BFC9D3")),
    relationLooks: [
      .treaty: RelationLook(
        color: "#111827", style: .solid, width: 1.6,
        faintColor: "#3B4454"),
      .membership: RelationLook(
        color: "#5B6470", style: .solid, width: 0.7,
        faintColor: "#98A1AE"),
      .cooperation: RelationLook(
        color: "#0068B5", style: .solid, width: 1.2,
        faintColor: "#5FA6DB"),
      .event: RelationLook(
        color: "#B23C00", style: .dashed, width: 1.0,
        faintColor: "#E0955F"),
      .economic: RelationLook(
        color: "#8A1A5B", style: .dotted, width: 1.4,
        faintColor: "#C27AA3"),
      .place: RelationLook(
        color: "#646B78", style: .dotted, width: 0.8, arrow: "dot", inferredArrow: "odot",
        faintColor: "#A3AAB5"),
      .about: RelationLook(
        color: "#646B78", style: .dashed, width: 0.6, arrow: "diamond", inferredArrow: "odiamond",
        faintColor: "#C6CCD5"),
    ],
    highlight: "#D9480F", sideTints: ["#EFF5FD", "#FDF7EA"], heading: "#1F3A68",
    outline: "#3F4A5A", ink: "#1F2937", fadedLine: "#7F8896", fadedInk: "#566070",
    paintsPage: true,
    scale: ["#F3F5FB", "#B9CBE8", "#6F9BD1", "#2F6AA8", "#123A66"],
    groups: ["#77AADD", "#EE8866", "#EEDD88", "#44BB99", "#FFAABB", "#BBCC33"],
    otherGroup: "#DDDDDD")
}
