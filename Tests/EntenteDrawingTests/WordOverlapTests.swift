import Entente
import Graphviz
import Testing

@testable import EntenteDrawing

/// The words on lines, over many settings of a figure.
@Suite struct WordOverlapTests {
  /// A page, a look and the entities drawn on it.
  struct Setting: Sendable, CustomTestStringConvertible {
    var count: Int
    var theme = Theme.paper
    var language: String?
    var sizes: Bool = false
    var width = 180.0
    var height = 225.0

    var testDescription: String {
      "\(count) entities, \(theme.name), \(language ?? "-"), \(sizes ? "sized, " : "")"
        + "\(Int(width)) × \(Int(height)) mm"
    }
  }

  private static let sides: [Setting] = [
    Setting(count: 5), Setting(count: 10, theme: .grayscale, sizes: true),
    Setting(count: 15, theme: .grayscale, sizes: true), Setting(count: 18, width: 160, height: 120),
    Setting(count: 18, width: 85, height: 120), Setting(count: 22, sizes: true, width: 130),
    Setting(count: 25, sizes: true), Setting(count: 25, language: "kk"),
    Setting(count: 28, language: "kk", width: 85), Setting(count: 40, language: "ru", width: 210),
    Setting(count: 55, height: 240),
  ]

  private func figure(_ setting: Setting) throws -> Figure {
    let graph = try FigureTests.bilateral()
    var figure = Figure(
      ofHighest: setting.count, in: graph.centrality(.betweenness), of: graph,
      theme: setting.theme, layout: .sides("france", "kazakhstan"))
    figure.language = setting.language
    if setting.sizes { figure.sizing = EntityScale(graph.centrality(.betweenness)) }
    figure.width = .millimeters(setting.width)
    figure.maximumHeight = .millimeters(setting.height)
    return figure
  }

  @Test(arguments: sides)
  func `words between two sides lie on no words and on no entity`(setting: Setting) throws {
    let placed = try figure(setting).placed()
    #expect(placed.document.nodes.contains { $0.class == "label" })
    #expect(try placed.wordOverlaps() == [])
  }

  @Test(arguments: [("alliance-francaise", 2), ("unesco", 1), ("nazarbayev", 1)])
  func `words around an entity lie on no words and on no entity`(
    center: Entity.ID, steps: Int
  ) throws {
    let placed = try Figure(around: center, steps: steps, in: FigureTests.bilateral()).placed()
    #expect(try placed.wordOverlaps() == [])
  }

  @Test func `words moved onto others or onto an entity are found`() throws {
    var placed = try figure(Setting(count: 10)).placed()
    let words = placed.document.nodes.indices.filter { placed.document.nodes[$0].class == "label" }
    try #require(words.count > 2)
    let state = try #require(placed.document.nodes.first { $0.id == "france" })
    placed.document.nodes[words[0]].position = placed.document.nodes[words[1]].position
    placed.document.nodes[words[2]].position = state.position
    let found = try placed.wordOverlaps()
    #expect(found.count == 2)
    #expect(found.contains { $0.covered == "France" })
  }
}
