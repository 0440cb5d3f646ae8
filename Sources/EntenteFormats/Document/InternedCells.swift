/// The different texts among some nodes, numbered in the order in which they are met.
///
/// Texts are compared as bytes; only one that was not met before is made a `String`, to see whether
/// it is an old one in other characters, such as an é of two.
///
/// - Complexity: O(*k*) on average for a text of *k* bytes.
struct InternedCells {
  /// How many different texts there are.
  private(set) var count = 0

  /// The first node with each spelling, its hash, and the number of its text.
  private var spellings: [(node: Int, hash: Int, number: Int)] = []

  /// The numbers of the texts that may be spelt in several ways.
  private var variables: [String: Int] = [:]

  /// Open addressing with linear steps: the positions of spellings, -1 where there is none.
  private var slots = [Int32](repeating: -1, count: 64)

  /// The number of a text, a new one if it was not met before; nothing for a damaged one.
  mutating func number(of node: Int, in file: DocumentTree) -> Int? {
    if file.nodes[node].isDamaged { return nil }
    return Self.withText(of: node, in: file) { text in
      let hash = Self.hash(of: text)
      let mask = slots.count - 1
      var slot = hash & mask
      while slots[slot] >= 0 {
        let old = spellings[Int(slots[slot])]
        if old.hash == hash, isSame(text, old.node, in: file) { return old.number }
        slot = (slot + 1) & mask
      }
      slots[slot] = Int32(truncatingIfNeeded: spellings.count)
      let number = newNumber(of: text)
      spellings.append((node, hash, number))
      if spellings.count * 2 > slots.count { grow() }
      return number
    }
  }

  private mutating func newNumber(of text: UnsafeRawBufferPointer) -> Int {
    if text.contains(where: { $0 >= 0x80 }) {
      let string = String(decoding: text, as: UTF8.self)
      if let number = variables[string] { return number }
      variables[string] = count
    }
    count += 1
    return count - 1
  }

  private func isSame(
    _ text: UnsafeRawBufferPointer, _ node: Int, in file: DocumentTree
  ) -> Bool {
    Self.withText(of: node, in: file) { other in
      text.count == other.count && text.elementsEqual(other)
    }
  }

  /// Hands on the bytes of a text as it reads; most stand in the file like that.
  private static func withText<Result>(
    of node: Int, in file: DocumentTree, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let written = file.nodes[node]
    switch written.kind {
    case .plain, .quoted:
      return file.bytes.withUnsafeBytes { body(.init(rebasing: $0[written.content])) }
    default:
      return Array(file.text(of: node).utf8).withUnsafeBytes { body($0) }
    }
  }

  /// The hash that dictionaries use, with a seed that nobody knows: no file is slow by intent.
  private static func hash(of text: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: text)
    return hasher.finalize()
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (position, spelling) in spellings.enumerated() {
      var slot = spelling.hash & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: position)
    }
  }
}
