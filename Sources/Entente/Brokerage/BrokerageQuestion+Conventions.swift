extension BrokerageQuestion {
  /// How the numbers of an answer are made, in the order in which they are shown.
  func conventions(
    _ between: SidesBetweenness, _ apart: SideDistances, triedCount: Int, of brokerCount: Int
  ) -> [Brokerage.Convention] {
    let direction =
      restriction.isDirected
      ? "directed, ways lead from the first side to the second"
      : "undirected, where roles count each tie as two arcs and so each pair twice"
    let ties =
      restriction.isTiesOnly
      ? "only relations that are ties count" : "every relation asked for counts"
    let estimate = between.sampleCount.map {
      "; estimated from \($0) of \(sides.first.count) entities of the first side, evenly over the data"
    }
    let sample = apart.sampleCount.map {
      "; estimated from \($0) of \(sides.first.count) entities of the first side"
    }
    let tried =
      triedCount == brokerCount
      ? "" : "; tried for the first \(triedCount) of \(brokerCount) brokers, for the graph is large"
    let sought = apart.isWhole ? "" : "; not sought in a graph as large as this"
    let rows: [(String, String)] = [
      (
        "ties",
        "\(direction); parallel relations count as one; \(ties); "
          + (restriction.reading == .all ? "denied ones never" : "denied and deprecated ones never")
      ),
      ("within", graph.grounds(of: restriction).joined(separator: "; ")),
      (
        "sides",
        "a state and the entities that belong to it alone; a joint body belongs to several states, one "
          + "of the two among them; a third party to others or to none; neither is counted on a side"
      ),
      (
        "betweenness",
        "the sum over pairs across the sides of the share of their shortest ways that pass through it, "
          + "divided by the number of such pairs without it\(estimate ?? "")"
      ),
      ("pairs", "pairs across that it ties in two steps and no tie joins directly"),
      (
        "roles",
        "Gould and Fernandez 1989, the two sides, joint bodies and third parties as four groups, over "
          + "all pairs, not only those across; expected and z if each arc were drawn by chance with "
          + "the density of the network, exact variance; z is – where chance leaves no choice"
      ),
      (
        "constraint, size",
        "Burt 1992, from all ties of the entity; the effective size is its contacts less what they "
          + "repeat of one another"
      ),
      (
        "cut, added",
        "pairs across that no way joins without it, and steps by which the ways of the others grow\(tried)"
      ),
      ("distance", "steps on a shortest way, over the pairs across that one joins\(sample ?? "")"),
      (
        "key players",
        "Borgatti 2006, fragmentation: 1 less the mean of 1/distance across without them; the two "
          + "states are never chosen; where not all sets can be tried, one entity is added at a time\(sought)"
      ),
      (
        "decades",
        "direct ties: dated relations across; brokers: those with dated ties to both sides; certain: "
          + "held at some time of the decade whatever its date leaves open; undated relations count in "
          + "none, and a decade without either is left out"
      ),
    ]
    return rows.map { Brokerage.Convention(name: $0.0, words: $0.1) }
  }
}
