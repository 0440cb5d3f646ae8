/// Numbers sorted into buckets by a key, in two plain arrays.
///
/// A bucket may hold members of several keys with the same hash: who asks compares once more.
struct Buckets: Sendable {
  private let starts: [UInt32]
  private let members: [UInt32]

  /// Sorts members into `count` buckets; each key is below the count.
  ///
  /// - Complexity: O(*n* + *count*), by counting; members of a bucket keep their order.
  init(keys: [UInt32], members: [UInt32], count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: members.count)
    for (key, member) in zip(keys, members) {
      sorted[Int(next[Int(key)])] = member
      next[Int(key)] += 1
    }
    self.starts = starts
    self.members = sorted
  }

  /// Sorts members by the hash of their keys.
  init(hashes: [UInt32], members: [UInt32]) {
    let count = Self.count(for: hashes.count)
    self.init(keys: hashes.map { $0 & UInt32(count - 1) }, members: members, count: count)
  }

  /// The members of a bucket.
  func members(of bucket: Int) -> ArraySlice<UInt32> {
    members[Int(starts[bucket])..<Int(starts[bucket + 1])]
  }

  /// The members whose key may have this hash.
  func members(hash: UInt32) -> ArraySlice<UInt32> {
    members(of: Int(hash & UInt32(starts.count - 2)))
  }

  /// How many members a bucket has.
  func count(of bucket: Int) -> Int { Int(starts[bucket + 1] - starts[bucket]) }

  /// The hash of bytes: FNV-1a, its halves mixed.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: state ^ (state >> 29))
  }

  /// The power of two that gives about one member to a bucket.
  private static func count(for members: Int) -> Int {
    var count = 1
    while count < members { count *= 2 }
    return count
  }
}
