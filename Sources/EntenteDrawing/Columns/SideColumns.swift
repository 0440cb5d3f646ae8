import Entente

/// The columns of two states: those at home, those who deal with others, what is shared, and the
/// first two mirrored.
struct SideColumns {
  /// The five parts of the figure, from left to right.
  enum Part: Int, CaseIterable { case leftHome, leftAbroad, shared, rightAbroad, rightHome }

  /// The part of each entity.
  private(set) var parts: [Entity.ID: Part] = [:]
  /// The state on the left.
  let first: Entity.ID
  /// The state on the right.
  let second: Entity.ID
  /// Both states.
  var states: Set<Entity.ID> { [first, second] }
  private let content: FigureContent

  init(_ first: Entity.ID, _ second: Entity.ID, _ content: FigureContent, in graph: Graph) {
    self.first = first
    self.second = second
    self.content = content
    let left = graph.side(of: first)
    let right = graph.side(of: second)
    var abroad: Set<Entity.ID> = []
    for line in content.lines {
      if left.contains(line.from) != left.contains(line.to)
        || right.contains(line.from) != right.contains(line.to)
      {
        abroad.formUnion([line.from, line.to])
      }
    }
    for node in content.nodes {
      let entity = node.entity.id
      let isHome = entity == first || entity == second || !abroad.contains(entity)
      if left.contains(entity) {
        parts[entity] = isHome ? .leftHome : .leftAbroad
      } else if right.contains(entity) {
        parts[entity] = isHome ? .rightHome : .rightAbroad
      } else {
        parts[entity] = .shared
      }
    }
  }

  /// The columns of the entities, and the part of each column, where some parts take several.
  ///
  /// A part that takes several columns is divided by height; who has more to do with the left stands
  /// further left.
  ///
  /// - Parameters:
  ///   - counts: How many columns each part takes.
  ///   - height: The height of each entity.
  /// - Returns: The column of each entity, and the part of each column.
  func columns(
    _ counts: [Part: Int], height: (Entity.ID) -> Double
  ) -> (of: [Entity.ID: Int], parts: [Part]) {
    let parted = PartedColumns(parts: parts.mapValues(\.rawValue), content: content)
    let own = Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
    let columns = parted.columns(own, height: height)
    return (columns.of, columns.parts.compactMap(Part.init))
  }
}
