/// Two rows whose targets ascend without repetition, to be met where they agree.
struct SharedTargets {
  private let first: Rows
  private let second: Rows

  init(_ first: Rows, _ second: Rows) {
    self.first = first
    self.second = second
  }

  /// Calls a closure with the positions of each target that is in a row of the first and in a row of
  /// the second.
  ///
  /// - Complexity: O(*d* log *e*) for a row of *d* and one of *e* targets, *d* < *e*.
  @inline(__always)
  func forEach(of firstRow: Int, and secondRow: Int, _ body: (Int, Int) -> Void) {
    let (firstEnd, secondEnd) = (first.end(of: firstRow), second.end(of: secondRow))
    var (left, right) = (first.start(of: firstRow), second.start(of: secondRow))
    // A step of a search costs more than one of a walk.
    let isLeftLong = (firstEnd &- left) / 8 > secondEnd &- right
    let isRightLong = (secondEnd &- right) / 8 > firstEnd &- left
    while left < firstEnd && right < secondEnd {
      let (leftTarget, rightTarget) = (first.targets[left], second.targets[right])
      if leftTarget == rightTarget {
        body(left, right)
        left &+= 1
        right &+= 1
      } else if leftTarget < rightTarget {
        left = isLeftLong ? first.position(of: rightTarget, in: left..<firstEnd) : left &+ 1
      } else {
        right = isRightLong ? second.position(of: leftTarget, in: right..<secondEnd) : right &+ 1
      }
    }
  }
}

extension Rows {
  /// Returns the position of the first target that is not less than one, or the end of the range.
  fileprivate func position(of target: UInt32, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low &+ high) / 2
      if targets[middle] < target { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
