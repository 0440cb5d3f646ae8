extension ReviewRule {
  /// Relations that are certainly dated outside the time of one of their ends.
  ///
  /// What a statement may precede or outlast depends on its family:
  ///
  /// - `about`: everything; one writes about the dead and about what is to come.
  /// - `membership`, `place`, `economic`: nothing; both ends are there.
  /// - `treaty`, `cooperation`, `event`: symmetric kinds are like those. Others may precede what
  ///   they bring about (an agreement establishes an institute that opens a year later, someone
  ///   initiates a programme), but no person or state acts before its time, and nobody is a party
  ///   to an agreement that is not there.
  /// - `event`: may outlast its second end, since an event may mark one long past; and also its
  ///   first, where that receives an award or a work.
  ///
  /// Open and unknown ends and whatever is qualified (`?`, `~`, `%`) are taken in favor of the
  /// data. The single date of anything but an event is taken for its beginning: a treaty of 1992 is
  /// still joined in 1995.
  static let outsideLives = ReviewRule { reviewed in
    let graph = reviewed.graph
    let lives = graph.entities.map(\.period)
    if lives.allSatisfy({ $0 == nil }) { return [] }
    var doubts: [Doubt] = []
    for (position, ends) in reviewed.ends.enumerated() {
      guard let stated = graph.relations[position].period else { continue }
      let (from, to) = (ends.from, ends.to)
      for end in from == to ? [from] : [from, to] {
        guard let lived = lives[end] else { continue }
        let isEarly = stated.isCertainlyBefore(lived)
        guard isEarly || lived.isCertainlyBefore(stated),
          let kind = reviewed.kind(ofRelation: position)
        else { continue }
        let bounds = LifeBounds(of: kind, from: from, to: to, end: end, reviewed)
        guard isEarly ? bounds.hasBeginning : bounds.hasEnd else { continue }
        doubts.append(
          Doubt(
            about: .relation(graph.relations[position].id), .when,
            .outsideLife(of: graph.entities[end].id, lived: lived, stated: stated)))
      }
    }
    return doubts
  }
}

/// Whether a relation must lie after the beginning of one of its ends, and before its end.
private struct LifeBounds {
  var hasBeginning = true
  var hasEnd = true

  init(of kind: RelationKind, from: Int, to: Int, end: Int, _ reviewed: ReviewedGraph) {
    let entities = reviewed.graph.entities
    let entity = entities[end]
    switch kind.family {
    case .about: (hasBeginning, hasEnd) = (false, false)
    case .membership, .place, .economic: break
    case .treaty, .cooperation, .event:
      if kind.isSymmetric { break }
      hasBeginning =
        reviewed.isKind(entity, [.person, .state])
        || reviewed.isParty(entities[from], to: entities[to], by: kind)
      if kind.family == .event {
        hasEnd = end == from && !reviewed.isKind(entities[to], ["award", .work])
      }
    }
    if entity.period?.form == .date, !reviewed.isKind(entity, [.event]) { hasEnd = false }
  }
}

extension Period {
  /// Whether it had certainly ended before another began.
  func isCertainlyBefore(_ other: Period) -> Bool {
    // Doubted dates only widen the bounds, so most periods need no closer look.
    guard let end = latest, let start = other.earliest, end < start else { return false }
    return isBefore(other) == .certainly
  }
}
