import Entente
public import Graphviz

extension Figure {
  /// The figure on the smallest page of a row on which all names can be read, at least 180 mm wide.
  ///
  /// ```swift
  /// let poster = try Figure(of: graph).onReadablePage()
  /// poster.width                                    // 450 millimeters, for three hundred entities
  /// ```
  ///
  /// - Parameters:
  ///   - maximumHeight: The height of the page; without one it grows with the width.
  ///   - renderer: What lays the figure out, once a page.
  /// - Returns: The figure with the page; with the largest one, two meters wide, where even that is
  ///   too small.
  /// - Throws: As ``placed(by:)``, and ``FigureError/noReadablePage(entities:relations:)`` for more
  ///   entities and relations than a dozen pages are tried for in good time.
  public func onReadablePage(
    maximumHeight: DOT.Length? = nil, by renderer: Renderer = .inProcess
  ) throws -> Figure {
    let (entities, relations) = (graph.entities.count, graph.relations.count)
    if !Self.canTryPages(entities: entities, relations: relations) {
      throw FigureError.noReadablePage(entities: entities, relations: relations)
    }
    var figure = self
    for width in widths {
      figure.width = .millimeters(width)
      figure.maximumHeight = maximumHeight ?? .millimeters(width * Self.pageProportion)
      if width == widths.last { break }
      let placed = try figure.placed(by: renderer)
      if placed.textSizes.lowerBound >= Self.smallestText, placed.list.entries.isEmpty,
        placed.crowdedOutCount == 0
      {
        break
      }
    }
    return figure
  }

  /// The widths to try in millimeters; not those on which a part of the names at most has room.
  private var widths: [Double] {
    let room = Double(graph.entities.count) * Self.leastRoom
    let all = Self.pageWidths
    return all.filter { width in
      let points = width * 72 / 25.4
      return width == all.last || layout != .automatic
        || points * points * Self.pageProportion > room
    }
  }

  private static let pageWidths: [Double] = [
    180, 210, 250, 300, 370, 450, 550, 680, 840, 1_040, 1_300, 1_600, 2_000,
  ]

  /// Whether ``onReadablePage(maximumHeight:by:)`` looks for a page for so many entities and
  /// relations.
  public static func canTryPages(entities: Int, relations: Int) -> Bool {
    entities + relations <= mostOnPages
  }

  /// The number of entities and relations for which all pages are tried in some ten seconds.
  private static let mostOnPages = 3_000

  /// The height of a page, by its width: that of a journal's.
  private static let pageProportion = 1.25

  /// The square points of page for each entity below which an overview has never named all.
  private static let leastRoom = 900.0
}

extension PlacedFigure {
  /// The width and the height of the page on which the smallest text would have a size, everything
  /// else alike; nothing where the drawing keeps the size of its text.
  ///
  /// Lengths are points.
  public func page(forTextOf size: Double) -> Size? {
    let factor = size / textSizes.lowerBound
    guard scale < 1, factor > 1, scale * factor <= 1 else { return nil }
    return Size(width: self.size.width * factor, height: self.size.height * factor)
  }
}
