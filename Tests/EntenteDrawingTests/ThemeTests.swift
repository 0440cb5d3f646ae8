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
