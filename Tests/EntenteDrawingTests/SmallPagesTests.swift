import Entente
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct SmallPagesTests {
  @Test(arguments: [
    FigureLayout.automatic, .sides("a", "b"), .path, .focus, .time, .force, .overview,
    .engine(.dot),
  ])
  func `a page on which nothing can be read is refused in every layout`(
    layout: FigureLayout
  ) throws {
    let graph = try Graph { Entity("a", name: "A", kind: .person) }
    for length in [DOT.Length.millimeters(1), .points(0), .points(-7), .points(.nan)] {
      var low = Figure(of: graph, layout: layout)
      low.maximumHeight = length
      var narrow = Figure(of: graph, layout: layout)
      narrow.width = length
      for figure in [low, narrow] {
        let error = #expect(throws: FigureError.self) { try figure.placed() }
        guard case .smallPage = error else {
          Issue.record("\(layout): \(String(describing: error))")
          continue
        }
      }
    }
  }

  @Test func `the refusal names both lengths`() {
    let error = FigureError.smallPage(
      width: DOT.Length.millimeters(180).points, height: DOT.Length.millimeters(1.5).points)
    #expect(
      error.description
        == "A page of 180 × 1.5 mm is too small for a figure. It is at least 10 mm wide and high.")
    let none = FigureError.smallPage(width: .nan, height: .infinity)
    #expect(none.description.contains("nan × inf mm"))
  }
}
