/// Walks through a document as Graphviz' parser does, and keeps what Graphviz would hold.
struct ContentBuilder {
  private let document: DOT.Document
  /// How many more parts may be made.
  var remaining: Int
  private let maximum: Int
  var content: DOT.Content
  /// The graph, then its subgraphs in the order of their making.
  var scopes: [ContentScope]
  private var numbers: [ExactText: Int] = [:]
  private var scopeNumbers: [ScopeName: Int] = [:]
  private var open = [Place(subgraph: nil, scope: 0)]
  private var memberships: Set<Membership> = []
  var edgeTable: EdgeTable
  /// Where the statement begins that is being read.
  private var current: UInt32 = 0

  /// Where the walk is between a pair of braces.
  private struct Place {
    var subgraph: Int?
    var scope: Int
    var statement = 0
    /// The next end of the edge that is being read, and the ends before it.
    var end = 0
    var ends: [End] = []
  }

  private enum End {
    case nodes([(node: Int, port: String?)])
    case scope(Int)
  }

  private struct ScopeName: Hashable {
    var parent: Int
    var name: ExactText
  }

  private struct Membership: Hashable {
    var scope: Int
    var part: Int
  }

  init(_ document: DOT.Document, maximum: Int) {
    self.document = document
    self.maximum = maximum
    remaining = maximum
    content = DOT.Content(
      name: document.name, kind: document.kind, isStrict: document.isStrict)
    scopes = [ContentScope(attributes: DOT.Attributes())]
    edgeTable = EdgeTable(isStrict: document.isStrict, isDirected: document.kind == .directed)
  }

  mutating func built() throws(DOT.Content.MeaningError) -> DOT.Content {
    while let place = open.last {
      let statements =
        place.subgraph.map { document.subgraphs[$0].statements } ?? document.statements
      if place.statement < statements.count {
        let places = place.subgraph.map { document.subgraphs[$0].places } ?? document.places
        current = place.statement < places.value.count ? places.value[place.statement] : 0
        try read(statements[place.statement], at: place)
      } else {
        open.removeLast()
      }
    }
    return finished()
  }

  private mutating func spend(_ count: Int) throws(DOT.Content.MeaningError) {
    remaining -= count
    if remaining < 0 { throw .tooLarge(maximum: maximum) }
  }
}

extension ContentBuilder {
  private mutating func read(
    _ statement: DOT.Document.Statement, at place: Place
  ) throws(DOT.Content.MeaningError) {
    switch statement {
    case .attributes(.graph, let settings): try set(settings, of: place.scope)
    case .attributes(.node, let settings):
      try spend(scopes[place.scope].knownNodeDefaults.count)
      scopes[place.scope].nodeDefaults.set(settings)
      scopes[place.scope].knownNodeDefaults.set(settings)
    case .attributes(.edge, let settings):
      try spend(scopes[place.scope].knownEdgeDefaults.count)
      scopes[place.scope].edgeDefaults.set(settings, skipsKey: true)
      scopes[place.scope].knownEdgeDefaults.set(settings, skipsKey: true)
    case .assignment(let setting): try set([setting], of: place.scope)
    case .nodes(let mentions, let settings):
      for mention in mentions {
        let node = try number(of: mention.id, in: place.scope)
        guard !settings.isEmpty else { continue }
        // They may have been shared with other nodes, and are copied then.
        try spend(content.nodes[node].attributes.count + settings.count)
        content.nodes[node].attributes.set(settings)
        content.nodePlaces.value[node] = current
      }
    case .edges(let ends, let settings): return try read(ends, settings, at: place)
    case .subgraph(let subgraph): return try read([.subgraph(subgraph)], [], at: place)
    case .comment, .blankLine: break
    }
    open[open.count - 1].statement += 1
  }

  private mutating func set(
    _ settings: [DOT.Document.Setting], of scope: Int
  ) throws(DOT.Content.MeaningError) {
    if scope > 0 { try spend(scopes[scope].attributes.count) }
    scopes[scope].attributes.set(settings)
  }

  /// Reads the ends of an edge up to the next brace, or all of them.
  private mutating func read(
    _ ends: [DOT.Document.End], _ settings: [DOT.Document.Setting], at place: Place
  ) throws(DOT.Content.MeaningError) {
    let last = open.count - 1
    for index in ends.indices[place.end...] {
      switch ends[index] {
      case .node(let mention):
        let node = try number(of: mention.id, in: place.scope)
        open[last].ends.append(.nodes([(node, mention.port)]))
      case .nodes(let mentions):
        var nodes: [(node: Int, port: String?)] = []
        for mention in mentions {
          nodes.append((try number(of: mention.id, in: place.scope), mention.port))
        }
        open[last].ends.append(.nodes(nodes))
      case .subgraph(let subgraph):
        let scope = try scope(named: document.subgraphs[subgraph].name, in: place.scope)
        open[last].ends.append(.scope(scope))
        open[last].end = index + 1
        open.append(Place(subgraph: subgraph, scope: scope))
        return
      }
    }
    if ends.count > 1 { try join(open[last].ends, settings, in: place.scope) }
    open[last].ends.removeAll(keepingCapacity: true)
    open[last].end = 0
    open[last].statement += 1
  }

  private mutating func join(
    _ ends: [End], _ settings: [DOT.Document.Setting], in scope: Int
  ) throws(DOT.Content.MeaningError) {
    let key = settings.last { $0.name == "key" }?.value.text
    var attributes = scopes[scope].knownEdgeDefaults
    if !settings.isEmpty {
      try spend(attributes.count)
      attributes.set(settings)
    }
    var tails = try members(of: ends[0])
    for end in ends.dropFirst() {
      let heads = try members(of: end)
      for tail in tails {
        try spend(heads.count + edgeTable.takenWork())
        for head in heads {
          guard
            let found = edgeTable.edge(
              tail.node, head.node, key: key, in: scope, scopes: scopes, count: content.edges.count)
          else { continue }
          try join(found, tail, head, attributes, settings)
          keep(edge: found.edge, in: scope)
        }
      }
      tails = heads
    }
  }

  private mutating func join(
    _ found: EdgeTable.Found, _ tail: (node: Int, port: String?),
    _ head: (node: Int, port: String?), _ attributes: DOT.Attributes,
    _ settings: [DOT.Document.Setting]
  ) throws(DOT.Content.MeaningError) {
    let isNew = found.edge == content.edges.count
    if isNew {
      content.edges.append(
        DOT.Content.Edge(tail: tail.node, head: head.node, attributes: attributes))
      content.edgePlaces.value.append(current)
    }
    let hasPorts = tail.port != nil || head.port != nil
    guard !isNew || hasPorts else { return }
    try spend(content.edges[found.edge].attributes.count + settings.count)
    let ports = found.isReversed ? (head.port, tail.port) : (tail.port, head.port)
    if let port = ports.0 { content.edges[found.edge].attributes[raw: "tailport"] = .text(port) }
    if let port = ports.1 { content.edges[found.edge].attributes[raw: "headport"] = .text(port) }
    // What the list says about a port counts more.
    content.edges[found.edge].attributes.set(settings)
  }

  private mutating func members(
    of end: End
  ) throws(DOT.Content.MeaningError) -> [(node: Int, port: String?)] {
    switch end {
    case .nodes(let nodes): return nodes
    case .scope(let scope):
      var found: Set<Int> = []
      var waiting = [scope]
      while let scope = waiting.popLast() {
        try spend(scopes[scope].nodes.count + 1)
        found.formUnion(scopes[scope].nodes)
        waiting += scopes[scope].children
      }
      // Graphviz goes through them in the order of their making.
      return found.sorted().map { ($0, nil) }
    }
  }
}

extension ContentBuilder {
  private mutating func number(
    of id: String, in scope: Int
  ) throws(DOT.Content.MeaningError) -> Int {
    let node: Int
    if let known = numbers[ExactText(id)] {
      node = known
    } else {
      try spend(1)
      node = content.nodes.count
      numbers[ExactText(id)] = node
      content.nodes.append(
        DOT.Content.Node(id: id, attributes: scopes[scope].knownNodeDefaults))
      content.nodePlaces.value.append(current)
    }
    if scope > 0, memberships.insert(Membership(scope: scope, part: node)).inserted {
      scopes[scope].nodes.append(node)
    }
    return node
  }

  private mutating func keep(edge: Int, in scope: Int) {
    guard scope > 0 else { return }
    // Edges are told from nodes by their sign.
    if memberships.insert(Membership(scope: scope, part: -1 - edge)).inserted {
      scopes[scope].edges.append(edge)
      edgeTable.note(edge, in: scope)
    }
  }

  /// The subgraph of this name directly inside an open scope, made if it is not there.
  ///
  /// While a scope is open nothing changes around it, so the defaults that hold in it are found
  /// when it is opened, and once.
  private mutating func scope(
    named name: String?, in parent: Int
  ) throws(DOT.Content.MeaningError) -> Int {
    let key = name.map { ScopeName(parent: parent, name: ExactText($0)) }
    if let key, let known = scopeNumbers[key] {
      var (node, edge) = (scopes[parent].knownNodeDefaults, scopes[parent].knownEdgeDefaults)
      try add(scopes[known].nodeDefaults, to: &node)
      try add(scopes[known].edgeDefaults, to: &edge)
      scopes[known].knownNodeDefaults = node
      scopes[known].knownEdgeDefaults = edge
      return known
    }
    let number = scopes.count
    try spend(1 + scopes[parent].attributes.count)
    var scope = ContentScope(name: name, parent: parent, attributes: scopes[parent].attributes)
    scope.knownNodeDefaults = scopes[parent].knownNodeDefaults
    scope.knownEdgeDefaults = scopes[parent].knownEdgeDefaults
    scopes.append(scope)
    scopes[parent].children.append(number)
    if let key { scopeNumbers[key] = number }
    return number
  }

  private mutating func add(
    _ defaults: DOT.Attributes, to attributes: inout DOT.Attributes
  ) throws(DOT.Content.MeaningError) {
    guard !defaults.isEmpty else { return }
    try spend(attributes.count + defaults.count)
    for pair in defaults.pairs { attributes[raw: pair.name] = pair.value }
  }
}
