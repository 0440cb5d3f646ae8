internal import GraphAlgorithms

/// How much each entity lies on the shortest ways from one side to the other.
struct SidesBetweenness {
  /// The sums over pairs across of the shares of their shortest ways.
  let sums: [Double]

  /// The same, divided by the pairs across of which neither is the entity itself.
  let values: [Double]

  /// How many entities of the first side the sums were estimated from; nothing where all were asked.
  let sampleCount: Int?

  /// From how many entities of the first side ways are sought at most.
  static func sourceLimit(of question: BrokerageQuestion) -> Int {
    let cost = question.ties.vertexCount + 2 * question.ties.edgeCount
    return max(16, BrokerageQuestion.Budget.betweenness / max(1, cost))
  }

  init(of question: BrokerageQuestion, progress: (Double) -> Void) {
    let (first, second) = question.sides
    let most = Self.sourceLimit(of: question)
    // Evenly over the data, so that the same question has the same answer.
    let stride = first.count > most ? (first.count + most - 1) / most : 1
    let sources = Swift.stride(from: 0, to: first.count, by: stride).map { first[$0] }
    sampleCount = stride > 1 ? sources.count : nil
    let scale = sources.isEmpty ? 1 : Double(first.count) / Double(sources.count)
    let sums = question.ties.betweenness(
      between: sources, and: second, normalized: false, progress: progress
    ).map { $0 * scale }
    self.sums = sums
    values = sums.indices.map { number in
      let ownFirst = question.places[number] == .first ? 1 : 0
      let ownSecond = question.places[number] == .second ? 1 : 0
      let pairs = Double(first.count - ownFirst) * Double(second.count - ownSecond)
      return pairs > 0 ? min(1, sums[number] / pairs) : 0
    }
  }
}
