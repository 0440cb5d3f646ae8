import Entente
import Testing

@testable import EntenteDrawing

/// Two sides, and states that are on neither.
@Suite struct ThirdStatesTests {
  private static func graph() throws -> Graph {
    try Graph {
      for state in ["f", "k", "x"] { Entity(Entity.ID(state), name: state, kind: .state) }
      Entity("ena", name: "ENA", kind: .university, of: ["f"])
      Entity("enu", name: "ENU", kind: .university, of: ["k"])
      Entity("lab", name: "Lab", kind: .organisation, of: ["x"])
      Relation("ena", .locatedIn, "f")
      Relation("ena", .cooperatesWith, "enu")
      Relation("enu", .locatedIn, "k")
      Relation("lab", .locatedIn, "x")
      Relation("lab", .cooperatesWith, "enu")
    }
  }

  @Test func `a tie to a third state is drawn, for no band tells it`() throws {
    let figure = Figure(of: try Self.graph(), layout: .sides("f", "k"))
    let content = try figure.content()
    #expect(content.drawnRelations.count == 3)
    #expect(content.lines.contains { $0.from == "lab" && $0.to == "x" })
    let caption = try figure.placed().caption
    #expect(
      caption.sentences.contains(
        "Not drawn among these: 2 that only say who belongs to which state."),
      "\(caption.text)")
  }
}
