internal import GraphAlgorithms

/// What the parts of the question who stands between two states are expected to cost, in arcs walked.
///
/// The constants are what a part took on a million relations, beside a walk over as many arcs.
struct BrokerageWork {
  /// The parts, in the order in which they are done.
  enum Part: Int, CaseIterable {
    case betweenness, distances, roles, brokers, keyPlayers, decades
  }

  private let shares: WorkShares

  init(of question: BrokerageQuestion) {
    let sources = question.sides.first.count
    let arcs = question.ties.vertexCount + 2 * question.ties.edgeCount
    let plan = SideDistances.Plan(of: question)
    let removals =
      plan.isWhole
      ? min(question.kept.count, BrokerageQuestion.Budget.removal / max(1, plan.cost)) : 0
    let trials = plan.isWhole ? KeyPlayerSearch.trialCount(of: question, cost: plan.cost) : 0
    shares = WorkShares(
      costs: Part.allCases.map { part in
        switch part {
        case .betweenness:
          Double(min(sources, SidesBetweenness.sourceLimit(of: question)) * arcs)
        case .distances: Double(plan.cost)
        case .roles: 115 * Double(arcs)
        case .brokers: 230 * Double(arcs) + Double(removals) * Double(plan.cost)
        case .keyPlayers: Double(trials) * Double(plan.cost)
        case .decades: 900 * Double(question.passages.passages.count)
        }
      })
  }

  /// The share of all that is done when a share of a part is.
  func share(_ part: Part, _ done: Double) -> Double { shares.share(part.rawValue, done) }
}
