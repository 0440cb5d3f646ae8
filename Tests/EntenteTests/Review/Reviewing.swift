import Entente

extension Graph {
  /// A licensed graph, so that only what a test is about is doubted.
  static func reviewed(
    _ entities: [Entity], _ relations: [Relation] = [], _ sources: [Source] = [],
    same identities: [Identity] = [], vocabulary: Vocabulary = .bilateral
  ) throws(GraphError) -> Graph {
    var graph = try Graph(
      vocabulary: vocabulary, entities: entities, relations: relations, sources: sources,
      identities: identities)
    graph.licence = "CC BY 4.0"
    return graph
  }

  /// The doubts that one rule raises.
  func doubts(_ rule: Doubt.Rule) -> [Doubt] { doubts().filter { $0.rule == rule } }

  /// What one rule doubts, as texts: the identifiers of its subjects.
  func doubted(_ rule: Doubt.Rule) -> [String] {
    doubts(rule).map { doubt in
      switch doubt.subject {
      case .dataSet: "data set"
      case .entity(let id): id.rawValue
      case .relation(let id): id.rawValue
      case .source(let id): id.rawValue
      case .identity(let position): "identity \(position)"
      }
    }
  }
}
