import Entente

/// How much of the data a figure shows.
///
/// ```swift
/// let extent = try Figure(ofHighest: 60, in: ranking, of: graph).placed().extent
/// extent.drawnRelationCount             // 130
/// extent.amongCount                     // 146: 16 only say who belongs to which state
/// extent.dataRelationCount              // 626
/// ```
public struct FigureExtent: Sendable, Hashable {
  /// How many entities are drawn.
  public let entityCount: Int

  /// How many entities the data have.
  public let dataEntityCount: Int

  /// How many relations the lines stand for.
  public let drawnRelationCount: Int

  /// How many relations there are among the entities drawn, with those that are not drawn.
  public let amongCount: Int

  /// How many relations the data have.
  public let dataRelationCount: Int
}

extension FigureExtent {
  init(of content: FigureContent, in figure: Figure) {
    let drawn = content.drawnRelations
    let entities = Set(content.nodes.map(\.entity.id))
    let among = figure.graph.relations.filter {
      entities.contains($0.from) && entities.contains($0.to)
    }
    entityCount = entities.count
    dataEntityCount = figure.whole.entities.count
    drawnRelationCount = drawn.count
    amongCount = drawn.union(among.map(\.id)).count
    dataRelationCount = drawn.union(figure.whole.relations.map(\.id)).count
  }
}
