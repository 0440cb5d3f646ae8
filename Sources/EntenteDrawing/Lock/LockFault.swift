import Graphviz

/// Something of a figure that is in the way of something else because a lock holds entities in
/// place.
public struct LockFault: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// Two entities lie on one another.
    case overlap

    /// A line runs through an entity that it is not tied to.
    case crossing
  }

  /// What is wrong.
  public let kind: Kind

  /// The entity that lies on another, or one at the end of the line.
  public let first: String

  /// The entity that is covered or crossed.
  public let second: String

  /// Whether nothing but another place would mend it.
  var isGrave: Bool { kind == .overlap }
}

extension PlacedFigure {
  /// The entities that lie on one another and the lines that run through some, as measured.
  ///
  /// - Complexity: O(*n*² + *l* · *n*) for *n* entities and *l* lines.
  /// - Throws: `RenderError` where Graphviz fails.
  func faults(by renderer: Renderer) throws(RenderError) -> [LockFault] {
    let entities = document.nodes.filter { $0.class?.hasPrefix("entity") == true }
    let frames = try renderer.layout(document, engine: .nop2).nodes.mapValues(\.frame)
    var faults: [LockFault] = []
    for (position, one) in entities.enumerated() {
      guard let frame = frames[one.id] else { continue }
      for other in entities[(position + 1)...] {
        guard frames[other.id]?.overlaps(frame, tolerance: Self.touch) == true else { continue }
        faults.append(
          LockFault(kind: .overlap, first: one.printedText, second: other.printedText))
      }
    }
    let names = Dictionary(
      entities.map { ($0.id, $0.printedText) }, uniquingKeysWith: { first, _ in first })
    for edge in document.edges where edge.class?.hasPrefix("relation") == true {
      let track = Track(edge.route?.splines ?? [])
      for entity in entities where entity.id != edge.tail && entity.id != edge.head {
        guard let frame = frames[entity.id], track.crosses(frame.grown(by: -Self.touch))
        else { continue }
        faults.append(
          LockFault(
            kind: .crossing, first: names[edge.tail] ?? edge.tail, second: entity.printedText))
      }
    }
    return faults
  }

  /// The room in points by which frames may overlap that only touch.
  private static let touch = 0.5
}
