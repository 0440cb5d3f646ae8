extension ReviewRule {
  /// Relations that are certainly dated outside the time of one of their ends.
  ///
  /// What a statement may precede or outlast depends on its family:
  ///
  /// - `about`: everything; one writes about the dead and about what is to come.
  /// - `membership`, `place`, `economic`: nothing; both ends are there.
  /// - `treaty`, `cooperation`, `event`: symmetric kinds are like those. Others may precede what
  ///   they bring about (an agreement establishes an institute that opens a year later, someone
  ///   initiates a programme), but no person or state acts before its time, and nobody is a party to
  ///   an agreement that is not there.
  /// - `event`: may outlast its second end, since an event may mark one long past; and also its
  ///   first, where that receives an award or a work.
  ///
  /// Open and unknown ends and whatever is qualified (`?`, `~`, `%`) are taken in favor of the data.
  /// The single date of anything but an event is taken for its beginning: a treaty of 1992 is
  /// still joined in 1995.
  static let outsideLives = ReviewRule { reviewed in
    let graph = reviewed.graph
    var doubts: [Doubt] = []
    for (position, relation) in graph.relations.enumerated() {
      guard let stated = relation.period, let kind = reviewed.kind(ofRelation: position),
        kind.family != .about
      else { continue }
      let (from, to) = graph.ends(of: relation)
      for end in from == to ? [from] : [from, to] {
        let entity = graph.entities[end]
        guard let lived = entity.period, lived != stated else { continue }
        let other = graph.entities[end == from ? to : from]
        let bounds = LifeBounds(
          of: kind, isParty: reviewed.isParty(graph.entities[from], to: graph.entities[to], by: kind),
          isFirst: end == from, isActor: reviewed.isKind(entity, [.person, .state]),
          isHonor: reviewed.isKind(other, ["award", .work]))
        let isEnded = lived.form != .date || reviewed.isKind(entity, [.event])
        let isEarly = bounds.hasBeginning && stated.isBefore(lived) == .certainly
        let isLate = bounds.hasEnd && isEnded && lived.isBefore(stated) == .certainly
        guard isEarly || isLate else { continue }
        doubts.append(
          Doubt(
            about: .relation(relation.id), .when,
            .outsideLife(of: entity.id, lived: lived, stated: stated)))
      }
    }
    return doubts
  }
}

/// Whether a relation must lie after the beginning of one of its ends, and before its end.
private struct LifeBounds {
  var hasBeginning = true
  var hasEnd = true

  init(of kind: RelationKind, isParty: Bool, isFirst: Bool, isActor: Bool, isHonor: Bool) {
    switch kind.family {
    case .about: (hasBeginning, hasEnd) = (false, false)
    case .membership, .place, .economic: break
    case .treaty, .cooperation, .event:
      if kind.isSymmetric { return }
      hasBeginning = isActor || isParty
      if kind.family == .event { hasEnd = isFirst && !isHonor }
    }
  }
}
