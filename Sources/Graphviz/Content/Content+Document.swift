extension DOT.Content {
  /// The content in DOT, canonical: equal contents give equal text.
  ///
  /// Each part is written once, with everything that holds for it, and everything is quoted: first
  /// the graph's attributes, then the nodes in order, the subgraphs with their members, and the
  /// other edges in order. Attributes are sorted.
  ///
  /// - Returns: The text, which ends with a line feed.
  /// - Complexity: O(length of the text).
  public func dot() -> String {
    var writer = DocumentWriter(document, quotesAll: true)
    return writer.written()
  }

  /// The document that says this content in the plainest way.
  public var document: DOT.Document {
    var document = DOT.Document(name: name, kind: kind, isStrict: isStrict)
    if !attributes.isEmpty { document.statements.append(.attributes(.graph, attributes.settings)) }
    for node in nodes {
      document.statements.append(
        .nodes([DOT.Document.Mention(id: node.id)], node.attributes.settings))
    }
    var isInside = Array(repeating: false, count: edges.count)
    for subgraph in subgraphs {
      for edge in subgraph.edges { isInside[edge] = true }
    }
    appendSubgraphs(to: &document)
    for (edge, isInside) in zip(edges, isInside) where !isInside {
      document.statements.append(statement(edge))
    }
    return document
  }

  /// Adds the subgraphs, each with those inside it before its edges, as in the graph itself.
  private func appendSubgraphs(to document: inout DOT.Document) {
    var children = Array(repeating: [Int](), count: subgraphs.count)
    var waiting: [(subgraph: Int, around: Int?, place: Int?)] = []
    for (number, subgraph) in subgraphs.enumerated() {
      if let parent = subgraph.parent {
        children[parent].append(number)
      } else {
        waiting.append((number, nil, nil))
      }
    }
    waiting.reverse()
    // An edge of several subgraphs comes where it is written first.
    var order = Array(repeating: Int.max, count: edges.count)
    var writtenCount = 0
    while let (number, around, place) = waiting.popLast() {
      if let place {
        for edge in subgraphs[number].edges.sorted(by: { (order[$0], $0) < (order[$1], $1) }) {
          document.subgraphs[place].statements.append(statement(edges[edge]))
          order[edge] = min(order[edge], writtenCount)
          writtenCount += 1
        }
        continue
      }
      let place = document.subgraphs.count
      document.subgraphs.append(written(subgraphs[number]))
      if let around {
        document.subgraphs[around].statements.append(.subgraph(place))
      } else {
        document.statements.append(.subgraph(place))
      }
      waiting.append((number, around, place))
      waiting += children[number].reversed().map { ($0, place, nil) }
    }
  }

  /// A subgraph with its attributes and its nodes.
  private func written(_ subgraph: Subgraph) -> DOT.Document.Subgraph {
    var written = DOT.Document.Subgraph(name: subgraph.name)
    let settings = ownSettings(of: subgraph)
    if !settings.isEmpty { written.statements.append(.attributes(.graph, settings)) }
    for node in subgraph.nodes {
      written.statements.append(.nodes([DOT.Document.Mention(id: nodes[node].id)], []))
    }
    return written
  }

  /// The attributes of a subgraph that it does not take over from around it.
  private func ownSettings(of subgraph: Subgraph) -> [DOT.Document.Setting] {
    let around = subgraph.parent.map { subgraphs[$0].attributes } ?? attributes
    var own = subgraph.attributes
    for pair in around.pairs {
      if own[raw: pair.name] == nil {
        own[raw: pair.name] = .text("")
      } else if own[raw: pair.name] == pair.value {
        own[raw: pair.name] = nil
      }
    }
    return own.settings
  }

  private func statement(_ edge: Edge) -> DOT.Document.Statement {
    .edges(
      [edge.tail, edge.head].map { .node(DOT.Document.Mention(id: nodes[$0].id)) },
      edge.attributes.settings)
  }
}

extension DOT.Attributes {
  /// The attributes as a list, sorted by name.
  var settings: [DOT.Document.Setting] {
    pairs.map { DOT.Document.Setting(name: $0.name, value: $0.value.asWritten) }
  }
}
