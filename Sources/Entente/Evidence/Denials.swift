/// Which statements of a graph the denied ones speak of.
///
/// A denial speaks of the statements of its kind and of its two entities, be it from either end of a
/// symmetric relation. What it says of role, place and agreement limits it to those that say the same,
/// and its date to those with a date that may share a day with it: "not a member in 1995" denies a
/// membership from 1990 to 2000, and neither one from 2001 on nor one that nobody dates. What it leaves
/// out limits nothing: "never a member" denies them all.
///
/// Dates are taken as written, and where they leave days open, as ``Period/overlaps(_:)`` does where it
/// answers *possibly*. A deprecated denial speaks of nothing, and no denial speaks of another.
struct Denials: Sendable {
  /// By what denials leave of a claim, those that leave just this, and the statements that make it.
  private var sides: [Claim: (denials: DatedStatements, statements: DatedStatements)] = [:]

  /// Whether nothing is denied.
  var isEmpty: Bool { sides.isEmpty }

  /// - Complexity: O(*m*) to find that nothing is denied; else O(*m* + *k* log *k*) for *k* statements
  ///   of what is denied.
  init(in graph: Graph) {
    var denials: [Claim: [Int]] = [:]
    for position in graph.relations.indices where graph.relations[position].isDenied {
      let relation = graph.relations[position]
      if relation.standing == .deprecated { continue }
      denials[Claim(of: relation, in: graph), default: []].append(position)
    }
    if denials.isEmpty { return }
    let subjects = Set(denials.keys.map(\.unqualified))
    var statements: [Claim: [Int]] = [:]
    for position in graph.relations.indices where !graph.relations[position].isDenied {
      let claim = Claim(of: graph.relations[position], in: graph)
      guard subjects.contains(claim.unqualified) else { continue }
      for general in claim.generalizations where denials[general] != nil {
        statements[general, default: []].append(position)
      }
    }
    for (claim, positions) in denials {
      sides[claim] = (
        DatedStatements(of: positions, in: graph),
        DatedStatements(of: statements[claim] ?? [], in: graph)
      )
    }
  }

  /// The positions of the denials that speak of the statement at a position, so many at most.
  func denying(_ position: Int, atMost limit: Int = .max, in graph: Graph) -> [Int] {
    if sides.isEmpty || graph.relations[position].isDenied { return [] }
    let relation = graph.relations[position]
    var found: [Int] = []
    for claim in Claim(of: relation, in: graph).generalizations where found.count < limit {
      guard let denials = sides[claim]?.denials else { continue }
      found += denials.undated.prefix(limit - found.count)
      if let period = relation.period {
        found += denials.positions(sharingADayWith: period, atMost: limit - found.count)
      }
    }
    return found
  }

  /// The positions of the statements that the denial at a position speaks of.
  func denied(by position: Int, in graph: Graph) -> [Int] {
    let relation = graph.relations[position]
    guard relation.isDenied, relation.standing != .deprecated,
      let statements = sides[Claim(of: relation, in: graph)]?.statements
    else { return [] }
    guard let period = relation.period else { return statements.all }
    return statements.positions(sharingADayWith: period)
  }

  /// The positions of all denials that speak of some statement that is not deprecated, and of all such
  /// statements they speak of.
  ///
  /// - Complexity: O(*k* log *k*) for *k* statements of what is denied.
  func positions(in graph: Graph) -> Set<Int> {
    var positions: Set<Int> = []
    for (denials, all) in sides.values {
      let open = all.all.filter { graph.relations[$0].standing != .deprecated }
      if open.isEmpty { continue }
      let statements = open.count == all.all.count ? all : DatedStatements(of: open, in: graph)
      positions.formUnion(denials.undated)
      positions.formUnion(denials.dated(sharingADayWith: statements))
      positions.formUnion(
        denials.undated.isEmpty
          ? statements.dated(sharingADayWith: denials) : statements.all)
    }
    return positions
  }

  /// What a statement says but for its date, whoever says it.
  private struct Claim: Hashable {
    let kind: Relation.Kind
    let from: Entity.ID
    let to: Entity.ID
    var role: String?
    var place: Entity.ID?
    var under: Entity.ID?

    init(of relation: Relation, in graph: Graph) {
      let isTurned =
        relation.to < relation.from && graph.vocabulary[relation.kind]?.isSymmetric == true
      kind = relation.kind
      from = isTurned ? relation.to : relation.from
      to = isTurned ? relation.from : relation.to
      role = relation.role
      place = relation.place
      under = relation.under
    }

    /// The claim without role, place and agreement.
    var unqualified: Claim {
      var claim = self
      (claim.role, claim.place, claim.under) = (nil, nil, nil)
      return claim
    }

    /// The claim, and what is left of it where any of role, place and agreement are left out; each once.
    var generalizations: [Claim] {
      func without<Value>(_ part: WritableKeyPath<Claim, Value?>, _ claim: Claim) -> Claim {
        var claim = claim
        claim[keyPath: part] = nil
        return claim
      }
      var claims = [self]
      if role != nil { claims += claims.map { without(\.role, $0) } }
      if place != nil { claims += claims.map { without(\.place, $0) } }
      if under != nil { claims += claims.map { without(\.under, $0) } }
      return claims
    }
  }
}
