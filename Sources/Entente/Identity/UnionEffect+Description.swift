extension UnionEffect: CustomStringConvertible {
  /// The facts in a few lines.
  public var description: String {
    ([heading, ties] + ranks.map(\.description) + [distances?.description, omitted])
      .compactMap { $0 }.joined(separator: "\n")
  }

  private var heading: String {
    let names = members.map { quotedLine($0.id.rawValue) }.formattedList(joiner: "and")
    return "Uniting \(names.isEmpty ? "nothing" : names): entities \(entityCount), "
      + "relations \(relationCount), components \(componentCount)."
  }

  private var ties: String {
    "Relations with itself: \(loops.count); neighbors in common: \(commonNeighbors.count), gained: "
      + "\(gainedNeighbors.count); parallel to: \(parallels.count); contradictions: "
      + "\(contradictions.count)."
  }

  private var omitted: String? {
    let names = Omission.allCases.filter { omissions.contains($0) }.map(\.rawValue)
    return names.isEmpty ? nil : "Left out for size: \(names.formattedList(joiner: "and"))."
  }
}

extension UnionEffect.Shift: CustomStringConvertible {
  /// The number, or both with an arrow where they differ.
  public var description: String { before == after ? "\(before)" : "\(before) → \(after)" }
}

extension UnionEffect.Ranks: CustomStringConvertible {
  /// The ranks in one line.
  public var description: String {
    let old = members.map { "\($0.rank)" }.formattedList(joiner: "and")
    let others = moves.map {
      "\(quotedLine($0.entity.id.rawValue)) \($0.before.rank) → \($0.after.rank)"
    }
    let rest = others.isEmpty ? "" : "; \(others.joined(separator: ", "))"
    return "Rank by \(measure): \(old) → \(united.rank)\(rest)."
  }
}

extension UnionEffect.Distances: CustomStringConvertible {
  /// The numbers of pairs in one line.
  public var description: String {
    "Pairs that come nearer: \(shrunkPairCount), by \(largestGain) at most; newly joined: "
      + "\(joinedPairCount)."
  }
}
