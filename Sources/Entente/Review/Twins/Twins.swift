extension ReviewRule {
  /// Entities that may be one: a name of each is almost the same.
  ///
  /// Names and aliases are alike if they sound the same in any script or transliteration (words in
  /// any order, unless words such as "of" join them), if they differ by one slip in one long
  /// word, or, for people, if one has the initials of the other and nobody else has. Numbers,
  /// Roman numerals and words of up to three letters have to agree.
  ///
  /// Two are no twins where something tells them apart: kinds of which neither is the other or its
  /// sub-kind, no state in common, times of which one certainly precedes the other, or two
  /// identifiers in one register; nor if they are said to be one already. Each entity is doubted
  /// once, with the first before it that it is most like.
  ///
  /// Over ``TwinNames/limit`` names only those are alike that are the same but for letter case,
  /// marks and word order.
  static let twins = ReviewRule { reviewed in
    let names = TwinNames(of: reviewed.graph)
    var pairs = TwinPairs(reviewed)
    names.forEachEqualPair { pairs.insert($0, $1, .sameName) }
    if names.isThorough {
      names.forEachSlip(isRare: TwinWords(in: names)) { pairs.insert($0, $1, .slip) }
      InitialNames(among: names, reviewed).forEachPair { pairs.insert($0, $1, .initials) }
    }
    return pairs.doubts
  }
}

/// Pairs of entities that may be one, the most alike for each that stands later.
struct TwinPairs {
  private let reviewed: ReviewedGraph
  private var best: [Int: Pair] = [:]

  private struct Pair {
    let other: TwinName
    let own: TwinName
    let likeness: Doubt.Likeness

    /// What comes first is told, whatever the order in which pairs are found.
    var rank: [Int] { [other.entity, own.form, other.form] }
  }

  init(_ reviewed: ReviewedGraph) {
    self.reviewed = reviewed
  }

  /// Takes a pair of names; those that are more alike come first.
  mutating func insert(_ first: TwinName, _ second: TwinName, _ likeness: Doubt.Likeness) {
    let (earlier, later) = first.entity < second.entity ? (first, second) : (second, first)
    let pair = Pair(other: earlier, own: later, likeness: likeness)
    if let old = best[later.entity] {
      guard old.likeness == likeness, pair.rank.lexicographicallyPrecedes(old.rank) else { return }
    }
    if reviewed.mayBeOne(earlier.entity, later.entity) { best[later.entity] = pair }
  }

  /// The doubts, in the order of the entities.
  var doubts: [Doubt] {
    let graph = reviewed.graph
    return best.sorted { $0.key < $1.key }.map { entity, pair in
      let texts = [pair.own, pair.other].map { $0.text(in: graph) }
      return Doubt(
        about: .entity(graph.entities[entity].id),
        .twins(
          with: graph.entities[pair.other.entity].id,
          names: texts[0] == texts[1] ? [texts[0]] : texts, likeness: pair.likeness))
    }
  }
}

extension ReviewedGraph {
  /// Whether nothing but a name tells two entities apart or makes them one.
  func mayBeOne(_ first: Int, _ second: Int) -> Bool {
    guard representative(of: first) != representative(of: second) else { return false }
    let (first, second) = (graph.entities[first], graph.entities[second])
    guard isKind(first, [second.kind]) || isKind(second, [first.kind])
    else { return false }
    let states = [first, second].map { Set($0.states) }
    if !states[0].isEmpty, !states[1].isEmpty, states[0].isDisjoint(with: states[1]) {
      return false
    }
    if let period = first.period, let other = second.period {
      if period.isCertainlyBefore(other) || other.isCertainlyBefore(period) { return false }
    }
    return !first.externalIDs.contains { id in
      let others = second.externalIDs.filter { $0.register == id.register }
      return !others.isEmpty && !others.contains(id)
    }
  }
}
