/// The names of vertices: a collection of strings, each made when it is asked for.
///
/// All names lie in one block of bytes, so that a million of them are a few allocations.
///
/// ```swift
/// let table = try LabeledAdjacency(tableAt: "memberships.csv")
/// table.labels[0]                      // "P0000001"
/// table.labels.firstIndex(of: "I007")  // 1, in O(1)
/// ```
public struct LabelTable: Sendable {
  /// The bytes of all labels, and as many more as one load may read past them.
  private var bytes: [UInt8]
  /// Where each label ends in the bytes.
  private var ends: [UInt32]
  /// Slots of an open-addressing table: the upper half of a hash, and 1 more than a vertex.
  private var slots: [UInt64]
  private var byteCount = 0
  /// Makes hashes other ones each time, so that no file can be written whose names all collide.
  private let seed = UInt64.random(in: 0...UInt64.max)

  static let padding = 8

  /// Makes an empty table, to which names are added by whoever asks for their vertices.
  package init() {
    bytes = Array(repeating: 0, count: 1 << 12)
    ends = []
    slots = Array(repeating: 0, count: 1 << 10)
  }
}

extension LabelTable: RandomAccessCollection {
  /// The first vertex, 0.
  public var startIndex: Int { 0 }

  /// The number of vertices.
  public var endIndex: Int { ends.count }

  /// The name of a vertex; bytes that are no UTF-8 are repaired.
  ///
  /// - Complexity: O(*length*)
  public subscript(vertex: Int) -> String {
    String(decoding: bytes[start(of: vertex)..<Int(ends[vertex])], as: UTF8.self)
  }

  /// Returns the vertex of a name.
  ///
  /// - Parameter label: A name, compared byte by byte.
  /// - Returns: The vertex, or `nil` if none has the name.
  /// - Complexity: O(*length*)
  public func firstIndex(of label: String) -> Int? {
    // A hash reads whole words, so the name needs some bytes after it as well.
    let name = Array(label.utf8)
    let padded = name + Array(repeating: 0, count: Self.padding)
    return padded.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let hash = hash(start, name.count)
      let slot = slots[slot(for: start, name.count, hash)]
      return slot == 0 ? nil : Int(UInt32(truncatingIfNeeded: slot)) - 1
    }
  }

  private func start(of vertex: Int) -> Int { vertex == 0 ? 0 : Int(ends[vertex - 1]) }
}

extension LabelTable: Equatable {
  /// Returns whether two tables name the same vertices alike.
  ///
  /// - Parameters:
  ///   - left: A table.
  ///   - right: Another table.
  /// - Returns: `true` if they are equal.
  /// - Complexity: O(*n*)
  public static func == (left: LabelTable, right: LabelTable) -> Bool {
    left.ends == right.ends && left.bytes[..<left.byteCount] == right.bytes[..<right.byteCount]
  }
}

extension LabelTable {
  /// Returns the vertex of a name, the next one if the name is new; `nil` if there is no room left.
  ///
  /// The name is a part of some bytes, as of a file that has been read; no string is made.
  package mutating func vertex(of name: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard name.upperBound + Self.padding <= bytes.count else {
      let padded = bytes[name] + Array(repeating: 0, count: Self.padding)
      return vertex(of: 0..<name.count, in: Array(padded))
    }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { vertex($0 + name.lowerBound, name.count) }.map { Int($0) }
    }
  }

  /// Returns the vertex of a name that is a part of some bytes; `nil` for a new one.
  package func firstIndex(of name: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard name.upperBound + Self.padding <= bytes.count else {
      return firstIndex(of: String(decoding: bytes[name], as: UTF8.self))
    }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let start = base + name.lowerBound
      let slot = slots[slot(for: start, name.count, hash(start, name.count))]
      return slot == 0 ? nil : Int(UInt32(truncatingIfNeeded: slot)) - 1
    }
  }

  /// Returns the vertex of a name, the next one if the name is new; `nil` if there is no room left.
  package mutating func vertex(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    return vertex(of: bytes.indices, in: bytes + repeatElement(0, count: Self.padding))
  }

  /// Returns the vertex of a name, the next one if the name is new; `nil` if there is no room left.
  ///
  /// At least ``padding`` bytes after the name must be readable.
  mutating func vertex(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt32? {
    let hash = hash(start, count)
    let position = slot(for: start, count, hash)
    let slot = slots[position]
    if slot != 0 { return UInt32(truncatingIfNeeded: slot) &- 1 }
    guard byteCount + count <= Int(UInt32.max), ends.count + 1 < Adjacency.vertexLimit else {
      return nil
    }
    let vertex = UInt32(truncatingIfNeeded: ends.count)
    append(start, count)
    slots[position] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(vertex &+ 1)
    if ends.count * 2 > slots.count { grow() }
    return vertex
  }

  private mutating func append(_ start: UnsafePointer<UInt8>, _ count: Int) {
    let needed = byteCount + count + Self.padding
    if needed > bytes.count {
      bytes.append(
        contentsOf: repeatElement(0, count: Swift.max(needed - bytes.count, bytes.count)))
    }
    bytes.withUnsafeMutableBufferPointer { bytes in
      for offset in 0..<count { bytes[byteCount + offset] = start[offset] }
    }
    byteCount += count
    ends.append(UInt32(truncatingIfNeeded: byteCount))
  }

  /// Returns the slot that holds a name, or the free one where it belongs.
  @inline(__always)
  private func slot(for start: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var position = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let slot = slots[position]
      if slot == 0 { return position }
      if (slot ^ hash) >> 32 == 0
        && isLabel(of: Int(UInt32(truncatingIfNeeded: slot)) &- 1, start, count)
      {
        return position
      }
      position = (position &+ 1) & mask
    }
  }

  @inline(__always)
  private func isLabel(of vertex: Int, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let begin = self.start(of: vertex)
    guard Int(ends[vertex]) &- begin == count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return count == 0 }
      var offset = 0
      while offset < count {
        let word = Digits.word(at: base + begin + offset) ^ Digits.word(at: start + offset)
        if word & Self.mask(count &- offset) != 0 { return false }
        offset &+= 8
      }
      return true
    }
  }

  /// Makes twice as many slots; a slot knows enough of its hash to find its new place.
  private mutating func grow() {
    let old = slots
    let mask = old.count &* 2 &- 1
    slots = Array(repeating: 0, count: old.count &* 2)
    slots.withCells { slots in
      for slot in old where slot != 0 {
        var position = Int(truncatingIfNeeded: slot >> 32) & mask
        while slots[position] != 0 { position = (position &+ 1) & mask }
        slots[position] = slot
      }
    }
  }

  /// The bits of those bytes of a word that belong to the last `count` bytes of a name.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1
  }

  /// Mixes a name eight bytes at a time; only the upper half of the result is used.
  @inline(__always)
  private func hash(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset < count {
      let word = Digits.word(at: start + offset) & Self.mask(count &- offset)
      let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = product.high ^ product.low
      offset &+= 8
    }
    hash ^= hash >> 32
    return hash &* 0x9E37_79B9_7F4A_7C15
  }
}
