import Entente
import Graphviz

extension Legend {
  /// A row for each thing that sizes, colors or widths tell, with samples.
  ///
  /// - Parameters:
  ///   - content: What the figure shows.
  ///   - figure: The figure.
  ///   - radius: The radius of a mark at a share of the scale, where there are marks.
  /// - Returns: The rows, each with its heading first.
  static func scaleRows(
    of content: FigureContent, figure: Figure, radius: ((Double) -> Double)? = nil
  ) -> [[Item]] {
    let theme = figure.theme
    return content.scales.map { key in
      let heading = Item.text(figure.words.heading(key.channel, of: key.name))
      let samples =
        switch key.channel {
        case .size:
          key.samples.map { label, share -> Item in
            if let radius {
              .mark(
                Theme.Mark(shape: .circle, fill: theme.page), radius: radius(share), label)
            } else {
              .sized(theme.nameSize(at: share), label)
            }
          }
        case .color: key.groups.map { Item.swatch($0.color, $0.label) }
        case .width:
          key.samples.map { label, share -> Item in
            .relation(
              Theme.RelationLook(
                color: theme.outline, style: .solid, width: FigureContent.lineWidth(at: share),
                arrow: "none"), label)
          }
        }
      return [heading] + samples
    }
  }
}

extension Theme {
  /// The size in points of a name at a share of a scale.
  func nameSize(at share: Double) -> Double { smallFontSize + Self.growth * share }

  /// How many points names grow from the least of a scale to the greatest.
  static let growth = 4.0
}

extension Account {
  /// What sizes, colors and widths tell, and how it is made, each a sentence.
  var scales: [String] {
    content.scales.flatMap { key in
      [figure.words.scaleSentence(key.channel, key.name, key.convention)]
        + (key.isSameForAll ? [figure.words.sameForAll] : [])
    }
  }
}
