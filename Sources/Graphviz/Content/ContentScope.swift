/// A graph or a subgraph while the meaning of a document is worked out.
struct ContentScope {
  var name: String?
  /// The scope around it; nil for the graph.
  var parent: Int?
  /// The scopes inside it.
  var children: [Int] = []
  /// What is said about it.
  var attributes: DOT.Attributes
  /// Defaults that are set here and not around it.
  var nodeDefaults = DOT.Attributes()
  var edgeDefaults = DOT.Attributes()
  /// All defaults that hold here, while this or a scope inside it is open.
  var knownNodeDefaults = DOT.Attributes()
  var knownEdgeDefaults = DOT.Attributes()
  /// Nodes and edges that are named here, each once.
  var nodes: [Int] = []
  var edges: [Int] = []
}

extension DOT.Attributes {
  /// Sets what a list of attributes says, but for the key of an edge if it does not count.
  mutating func set(_ settings: [DOT.Document.Setting], skipsKey: Bool = false) {
    for setting in settings where !skipsKey || setting.name != "key" {
      self[raw: setting.name] =
        switch setting.value {
        case .text(let text): .text(text)
        case .markup(let markup): .markup(markup)
        }
    }
  }

  /// These attributes without the empty ones.
  var withoutEmpty: DOT.Attributes {
    var result = self
    for name in names where self[raw: name] == .text("") { result[raw: name] = nil }
    return result
  }
}
