import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct ThemeTests {
  /// The contrasts that WCAG 2.2 asks of text (1.4.3) and of lines and shapes (1.4.11).
  private static let (textContrast, lineContrast) = (4.5, 3.0)

  /// ΔE*ab between what nothing but color tells apart: ten times what is just seen would be 23, and
  /// areas as large as a name are told apart at half of that.
  private static let difference = 12.0

  private func contrast(_ one: DOT.Color, _ other: DOT.Color) throws -> Double {
    try #require(one.contrast(with: other))
  }

  private func looks(of theme: Theme) -> [(String, Theme.EntityLook)] {
    theme.entityLooks.map { ($0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 }
      + [("other", theme.otherEntityLook)]
  }

  @Test(arguments: Theme.all) func `words stand out from what is behind them`(theme: Theme) throws {
    for (kind, look) in looks(of: theme) {
      let ink = look.ink ?? look.fill.ink
      #expect(try contrast(ink, look.fill) >= Self.textContrast, "\(theme.name), \(kind)")
    }
    for page in [theme.page] + theme.sideTints {
      for ink in [theme.text, theme.ink, theme.heading, theme.fadedInk] {
        #expect(try contrast(ink, page) >= Self.textContrast, "\(theme.name): \(ink) on \(page)")
      }
    }
    for fill in theme.scale + theme.groups + [theme.otherGroup] {
      #expect(try contrast(fill.ink, fill) >= Self.textContrast, "\(theme.name), \(fill)")
    }
  }

  @Test(arguments: Theme.all) func `lines stand out from the page`(theme: Theme) throws {
    let colors =
      theme.relationLooks.values.map(\.color) + [theme.highlight, theme.outline, theme.fadedLine]
    for page in [theme.page] + theme.sideTints {
      for color in colors {
        #expect(try contrast(color, page) >= Self.lineContrast, "\(theme.name): \(color), \(page)")
      }
    }
  }

  @Test(arguments: Theme.all)
  func `kinds of one shape and border differ in color for every eye`(theme: Theme) throws {
    let looks = looks(of: theme)
    for (position, one) in looks.enumerated() {
      for other in looks[(position + 1)...] {
        let (left, right) = (one.1, other.1)
        if left.shape == right.shape, left.isRounded == right.isRounded,
          left.isDashed == right.isDashed, abs(left.outlineWidth - right.outlineWidth) < 0.5
        {
          for vision in Vision.allCases {
            let difference = try #require(vision.difference(left.fill, right.fill))
            #expect(
              difference >= Self.difference, "\(theme.name), \(vision): \(one.0), \(other.0)")
          }
        }
        #expect(left.mark.shape != right.mark.shape, "\(theme.name): \(one.0), \(other.0)")
      }
    }
  }

  @Test(arguments: Theme.all)
  func `families differ in dash, width or head`(theme: Theme) throws {
    let families = RelationKind.Family.allCases
    for (position, one) in families.enumerated() {
      for other in families[(position + 1)...] {
        let (left, right) = (theme.look(of: one), theme.look(of: other))
        let ratio = max(left.width, right.width) / min(left.width, right.width)
        #expect(
          left.style != right.style || left.arrow != right.arrow || ratio >= 1.3,
          "\(theme.name): \(one), \(other)")
        #expect(left.arrow != right.inferredArrow)
      }
    }
  }

  /// How a class of lines looks without color.
  private struct GrayLine {
    var name: String
    var style: DOT.Style
    var head: DOT.ArrowShape
    var width: Double
    var lightness: Double
    var isOnBand = false

    /// Whether nobody could mistake it for another one: by the dash, the head, the width, the band or
    /// else by being clearly lighter or darker.
    func differs(from other: GrayLine) -> Bool {
      style != other.style || head != other.head || isOnBand != other.isOnBand
        || max(width, other.width) / min(width, other.width) >= 1.3
        || abs(lightness - other.lightness) >= 10
    }
  }

  @Test(arguments: Theme.all)
  func `lines of a family, in gray and set off differ without color`(theme: Theme) throws {
    func lightness(_ color: DOT.Color) throws -> Double {
      try #require(Vision.withoutColor.place(of: color))[0]
    }
    var (plain, setOff): ([GrayLine], [GrayLine]) = ([], [])
    for family in RelationKind.Family.allCases {
      let look = theme.look(of: family)
      func line(_ name: String, _ color: DOT.Color, width: Double) throws -> GrayLine {
        GrayLine(
          name: "\(family) \(name)", style: look.style, head: look.arrow, width: width,
          lightness: try lightness(color))
      }
      plain.append(try line("plain", look.color, width: look.width))
      plain.append(try line("faded", theme.fadedLine, width: look.width))
      var way = try line(
        "set off", theme.highlight, width: max(theme.highlightWidth, look.width))
      way.isOnBand = theme.highlightBand != nil
      setOff.append(way)
    }
    for (position, one) in plain.enumerated() {
      for other in plain[(position + 1)...] + setOff {
        #expect(one.differs(from: other), "\(theme.name): \(one.name), \(other.name)")
      }
    }
  }

  @Test func `where there are no colors a band sets off what a figure is about`() throws {
    let band = try #require(Theme.grayscale.highlightBand)
    #expect(try contrast(Theme.grayscale.highlight, band) >= Self.lineContrast)
    let difference = try #require(Vision.withoutColor.difference(band, Theme.grayscale.page))
    #expect(difference >= Self.difference)
    let graph = try KnownDataSets.franceKazakhstan()
    let ways = try graph.connections(between: "france", and: "kazakhstan", limit: 4)
    var figure = Figure(of: ways, in: graph, theme: .grayscale)
    let content = try figure.content()
    let placed = try figure.placed()
    let painted = try placed.painted(by: .inProcess)
    let areas = painted.backgroundAreas.filter { $0.fill == band }
    let lines = content.lines.count { $0.emphasis == .highlighted }
    let nodes = content.nodes.count { $0.emphasis == .end || $0.emphasis == .highlighted }
    // The key has a sample of the way, and of its dashes.
    #expect(areas.count > lines + nodes && areas.count <= lines + nodes + 7)
    #expect(lines > 0 && nodes >= 2)
    for file in try placed.rendered(as: [.svg, .dot]) {
      #expect(file.text.lowercased().contains(band.rawValue.lowercased()), "\(file.format)")
    }
    #expect(try placed.tikz().contains("ententeBand\(band.rawValue.dropFirst())"))
    figure.theme.highlightBand = nil
    #expect(try figure.placed().painted(by: .inProcess) == figure.placed().document)
  }

  @Test(arguments: Theme.all)
  func `groups differ in color for every eye, and without color in lightness`(
    theme: Theme
  ) throws {
    let colors = theme.groups + [theme.otherGroup, theme.page]
    for (position, one) in colors.enumerated() {
      for other in colors[(position + 1)...] where one != other {
        for vision in Vision.allCases where vision != .withoutColor || theme.name == "grayscale" {
          let difference = try #require(vision.difference(one, other))
          #expect(difference >= 8, "\(theme.name), \(vision): \(one), \(other), \(difference)")
        }
      }
    }
  }

  @Test(arguments: Theme.all)
  func `a scale goes one way in lightness for every eye`(theme: Theme) throws {
    for vision in Vision.allCases {
      let steps = try theme.scale.map { try #require(vision.place(of: $0))[0] }
      let differences = zip(steps, steps.dropFirst()).map { $1 - $0 }
      #expect(
        differences.allSatisfy { $0 > 8 } || differences.allSatisfy { $0 < -8 },
        "\(theme.name), \(vision): \(steps)")
    }
  }

  @Test func `in grayscale every color is gray`() throws {
    let theme = Theme.grayscale
    let colors =
      looks(of: theme).flatMap { [$0.1.fill, $0.1.mark.fill] }
      + theme.relationLooks.values.flatMap { [$0.color, $0.faintColor] } + theme.sideTints
      + theme.scale + theme.groups
      + [theme.highlight, theme.outline, theme.ink, theme.heading, theme.fadedLine, theme.page]
    for color in colors {
      let parts = try #require(color.parts)
      #expect(parts.red == parts.green && parts.green == parts.blue, "\(color)")
    }
  }

  @Test func `known colors have the contrast that WCAG gives them`() throws {
    #expect(try contrast(.black, .white) == 21)
    #expect(abs(try contrast("#767676", .white) - 4.54) < 0.01)
    #expect(abs(try contrast("#0000FF", .white) - 8.59) < 0.01)
    #expect(DOT.Color("#12345678").luminance == nil)
    #expect(DOT.Color("mauve").contrast(with: .white) == nil)
    #expect(try #require(Vision.usual.difference(.black, .white)) > 99.9)
  }

  @Test(arguments: Theme.all) func `every format follows the theme`(theme: Theme) throws {
    var graph = try KnownDataSets.franceKazakhstan()
    graph = graph.restricted(to: ["unesco", "kazakhstan", "france", "nazarbayev"])
    let placed = try Figure(of: graph, theme: theme, layout: .force).placed()
    let look = try #require(theme.entityLooks[.state])
    let color = look.fill.rawValue
    for file in try placed.rendered(as: [.svg, .dot]) {
      #expect(file.text.lowercased().contains(color.lowercased()), "\(theme.name), \(file.format)")
      #expect(
        file.text.lowercased().contains(theme.page.rawValue.lowercased()) == theme.paintsPage
          || theme.page == .white,
        "\(theme.name), \(file.format)")
    }
    let tikz = try placed.tikz()
    #expect(tikz.contains(color.dropFirst()))
    #expect(tikz.contains("{ententePage}{HTML}{\(theme.page.rawValue.dropFirst())}"))
    #expect(tikz.contains("\\fill[entente band,fill=ententePage]") == theme.paintsPage)
    let bare = try Figure(of: graph, theme: theme, layout: .force).restylableDOT()
    #expect(bare.contains(color))
    #expect(bare.contains("bgcolor") == theme.paintsPage)
  }

  @Test func `a theme that is not there is answered with the nearest`() {
    #expect(throws: ThemeError.self) { try Theme(named: "greyscale") }
    #expect(
      ThemeError.unknownTheme("greyscale", known: Theme.all.map(\.name)).description
        == "There is no theme 'greyscale'. Did you mean 'grayscale'? Known: paper, grayscale, "
        + "screen, screen-dark, or a file of your own, such as journal.yaml.")
  }
}
