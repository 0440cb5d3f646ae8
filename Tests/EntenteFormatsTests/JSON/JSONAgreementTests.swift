import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

/// Whatever our reader accepts, Foundation reads as the same tree, and what it refuses, so do we.
///
/// We refuse more, each with a finding of its own: keys that stand twice, empty keys, characters that
/// no data set holds, halves of surrogate pairs, and more than 64 levels. Foundation in turn passes
/// over a comma behind the last entry, which RFC 8259 does not know.
@Suite struct JSONAgreementTests {
  private static let refusedByUsAlone: Set<Finding.Code> = [
    .repeatedKey, .complexKey, .forbiddenCharacter, .unknownEscape, .tooDeep,
  ]

  @Test(arguments: 0..<16 as Range<UInt64>)
  func `a random document is the same tree`(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<60 {
      let text = random.document()
      let tree = JSONParser.document(named: "a.json", bytes: Array(text.utf8))
      try #require(tree.problems.isEmpty, "seed \(seed): \(text.debugDescription)")
      let foundation = try JSONSerialization.jsonObject(with: Data(text.utf8))
      try #require(isSame(tree.root, of: tree, foundation), "seed \(seed): \(text)")
    }
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func `a changed document is the same tree, or refused by both`(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    var acceptedCount = 0
    var refusedCount = 0
    for _ in 0..<300 {
      let bytes = random.changed(Array(random.document().utf8))
      let tree = JSONParser.document(named: "a.json", bytes: bytes)
      let foundation = foundationTree(bytes)
      let comment: Testing.Comment =
        "seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)"
      if let problem = tree.problems.first(where: { !isRefusedByUsAlone($0.problem) }) {
        if !isDataSet(bytes) { continue }
        try #require(foundation == nil, "\(problem) \(comment)")
        refusedCount += 1
      } else if tree.problems.isEmpty, tree.root != 0, tree.repetitions.isEmpty {
        let object = try #require(foundation, comment)
        try #require(isSame(tree.root, of: tree, object), comment)
        acceptedCount += 1
      }
    }
    #expect(acceptedCount > 10 && refusedCount > 20, "seed \(seed)")
  }

  private func isRefusedByUsAlone(_ problem: Finding.Problem) -> Bool {
    if case .notJSON(",", let expected) = problem, ["'}'", "']'"].contains(expected) {
      return true
    }
    return Self.refusedByUsAlone.contains(problem.code)
  }

  /// Whether the outermost value is an object, as we ask for.
  private func isDataSet(_ bytes: [UInt8]) -> Bool {
    bytes.first { !Byte.isBlank($0) && !Byte.isBreak($0) } == Byte.openBrace
  }

  private func foundationTree(_ bytes: [UInt8]) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }

  private func isSame(_ node: Int, of tree: DocumentTree, _ object: Any) -> Bool {
    switch tree[node].kind {
    case .map:
      guard let object = object as? [String: Any] else { return false }
      let pairs = Array(tree.pairs(of: node))
      return pairs.count == object.count
        && pairs.allSatisfy { key, value in
          object[tree.text(of: key)].map { isSame(value, of: tree, $0) } ?? false
        }
    case .list:
      guard let array = object as? [Any] else { return false }
      let items = Array(tree.items(of: node))
      return items.count == array.count
        && zip(items, array).allSatisfy { isSame($0, of: tree, $1) }
    case .empty: return object is NSNull
    case .plain:
      let text = tree.text(of: node)
      if text == "true" || text == "false" { return (object as? Bool) == (text == "true") }
      return (object as? NSNumber)?.doubleValue == Double(text)
    default: return (object as? String) == tree.text(of: node)
    }
  }
}
