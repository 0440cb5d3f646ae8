@testable import EntenteFormats

/// A document as a plain value, for comparing.
indirect enum YAMLTree: Equatable, CustomStringConvertible {
  case text(String)
  case list([YAMLTree])
  case map([Pair])

  struct Pair: Equatable {
    var key: String
    var value: YAMLTree
  }

  var description: String {
    switch self {
    case .text(let text): text.debugDescription
    case .list(let items): "[\(items.map(\.description).joined(separator: ", "))]"
    case .map(let pairs):
      "{\(pairs.map { "\($0.key.debugDescription): \($0.value)" }.joined(separator: ", "))}"
    }
  }
}

extension YAMLTree {
  /// What our own reader makes of a node; nothing at a value is the empty text.
  init(_ node: Int, of document: DocumentTree) {
    switch document[node].kind {
    case .list: self = .list(document.items(of: node).map { YAMLTree($0, of: document) })
    case .map:
      self = .map(
        document.pairs(of: node).map {
          Pair(key: document.text(of: $0.key), value: YAMLTree($0.value, of: document))
        })
    default: self = .text(document.text(of: node))
    }
  }
}

/// What our own reader makes of a text, if it finds nothing wrong with it.
func ownTree(_ text: String) -> YAMLTree? { ownTree(Array(text.utf8)) }

func ownTree(_ bytes: [UInt8]) -> YAMLTree? {
  let document = YAMLParser.document(named: "graph.yaml", bytes: bytes)
  guard document.problems.isEmpty, document.repetitions.isEmpty else { return nil }
  return YAMLTree(document.root, of: document)
}
