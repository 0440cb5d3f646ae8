extension SlottedColumns {
  /// The height of the fullest column, whose rows begin where those of the others do.
  var height: Double {
    max(order.indices.map(packedHeight).max() ?? 0, Rows(of: self, within: 0).height)
  }

  /// Moves the members up and down, in their order, until the lines are as level as they can be.
  ///
  /// The drawing gets a little higher than its fullest column, if the height allows; a fuller column
  /// than that makes it higher all the same.
  mutating func settle(within height: Double) {
    stack()
    let fullest = self.height
    let half = max(fullest, min(height, fullest * 1.06)) / 2
    let rows = Rows(of: self, within: 2 * half)
    for round in 0..<Self.rounds {
      let columns = round.isMultiple(of: 2) ? Array(order.indices) : order.indices.reversed()
      for column in columns { level(column, half: half, rows) }
    }
  }

  private static let rounds = 60

  /// Moves the members of a column towards those they are tied to.
  private mutating func level(_ column: Int, half: Double, _ rows: Rows) {
    let own = order[column]
    guard let first = own.first, let last = own.last else { return }
    var targets = own.map { member in
      let value = members[member]
      var (sum, weight) = (middles[member] * 0.05, 0.05)
      for neighbor in value.before + value.after {
        let pull = self.pull(member, neighbor)
        sum += middles[neighbor] * pull
        weight += pull
      }
      return MonotoneFit.Target(place: sum / weight, weight: weight)
    }
    if heldRows != nil {
      fit(column, toward: targets)
      return
    }
    var offset = 0.0
    for position in own.indices.dropFirst() {
      offset += pitch(own[position - 1], own[position])
      targets[position].place -= offset
    }
    let lowest = -half + members[first].height / 2
    let highest = half - members[last].height / 2 - offset
    var fitted = MonotoneFit.fit(targets, within: min(lowest, highest)...max(lowest, highest))
    rows.bound(&fitted, of: own, in: self, half: half)
    offset = 0
    for (position, member) in own.enumerated() {
      if position > 0 { offset += pitch(own[position - 1], member) }
      middles[member] = fitted[position] + offset
    }
  }

  /// How strongly a line pulls: a bend between two slots would be seen most.
  private func pull(_ one: Int, _ other: Int) -> Double {
    switch (members[one].isSlot, members[other].isSlot) {
    case (true, true): 8
    case (false, false): 1
    default: 2
    }
  }
}

/// Numbers in order that are as near to given ones as they can be.
enum MonotoneFit {
  struct Target {
    var place: Double
    var weight: Double
  }

  /// The numbers, none smaller than the one before, with the least sum of weighted squares of
  /// distances to the targets (isotonic regression by pooling adjacent violators, Ayer and others
  /// 1955).
  ///
  /// - Complexity: O(*n*).
  static func fit(_ targets: [Target], within range: ClosedRange<Double>) -> [Double] {
    var pools: [(place: Double, weight: Double, count: Int)] = []
    for target in targets {
      pools.append((target.place, target.weight, 1))
      while pools.count > 1, pools[pools.count - 2].place > pools[pools.count - 1].place {
        let last = pools.removeLast()
        let previous = pools.removeLast()
        let weight = previous.weight + last.weight
        pools.append(
          (
            (previous.place * previous.weight + last.place * last.weight) / weight, weight,
            previous.count + last.count
          ))
      }
    }
    return pools.flatMap { pool in
      repeatElement(
        min(max(pool.place, range.lowerBound), range.upperBound), count: pool.count)
    }
  }
}
