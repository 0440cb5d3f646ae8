internal import GraphAlgorithms

/// The different texts among some nodes, numbered in the order in which they are met.
///
/// Texts are compared as bytes; only one that was not met before and has more than ASCII is made a
/// `String`, to see whether it is an old one in other characters, such as an é of two.
///
/// - Complexity: O(*k*) on average for a text of *k* bytes.
struct InternedCells {
  /// How many different texts there are.
  private(set) var count = 0

  /// The texts as they are spelt.
  private var spellings = LabelTable()

  /// The number of the text of each spelling.
  private var numbers: [Int] = []

  /// The numbers of the texts that may be spelt in several ways.
  private var variables: [String: Int] = [:]

  /// The number of a text, a new one if it was not met before; nothing for a damaged one.
  mutating func number(of node: Int, in file: DocumentTree) -> Int? {
    let written = file.nodes[node]
    if written.isDamaged { return nil }
    switch written.kind {
    case .plain, .quoted: return number(of: written.content, in: file.bytes)
    default:
      let text = Array(file.text(of: node).utf8)
      return number(of: 0..<text.count, in: text)
    }
  }

  private mutating func number(of text: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard let spelling = spellings.vertex(of: text, in: bytes) else { return nil }
    if spelling == numbers.count { numbers.append(newNumber(of: bytes[text])) }
    return numbers[spelling]
  }

  /// The number of a text that was met before; nothing for any other.
  func number(of text: String) -> Int? {
    if let number = variables[text] { return number }
    return spellings.firstIndex(of: text).map { numbers[$0] }
  }

  private mutating func newNumber(of text: ArraySlice<UInt8>) -> Int {
    if text.contains(where: { $0 >= 0x80 }) {
      let string = String(decoding: text, as: UTF8.self)
      if let number = variables[string] { return number }
      variables[string] = count
    }
    count += 1
    return count - 1
  }
}
