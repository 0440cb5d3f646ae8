import EntenteTestSupport

/// What each of the two says to one question; neither where its convention cannot be translated.
struct PeerAnswer<Value: Decodable & Sendable>: Decodable, Sendable {
  let networkx: Value?
  let igraph: Value?

  /// The answers there are, with the name of who gives them.
  var given: [(peer: String, value: Value)] {
    [("networkx", networkx), ("igraph", igraph)].compactMap { peer, value in
      value.map { (peer, $0) }
    }
  }
}

/// What networkx and igraph say about one graph.
///
/// `peers.py` says how each question is put, and why some are put to one of them only.
struct PeerAnswers: Decodable, Sendable {
  typealias Numbers = PeerAnswer<[Int]>
  typealias Values = PeerAnswer<[Double]>

  let distances: PeerAnswer<[[Double?]]>
  let weightedDistances: PeerAnswer<[[Double?]]>
  let pathCounts: Numbers
  let rankedLengths: PeerAnswer<[[Double]]>
  let rankedCosts: PeerAnswer<[[Double]]>

  let weakComponents: Numbers
  let strongComponents: Numbers
  let articulationPoints: Numbers
  let bridges: PeerAnswer<[[Int]]>
  let blocks: PeerAnswer<[[Int]]>

  let betweenness: Values
  let weightedBetweenness: Values
  let edgeBetweenness: Values
  let weightedEdgeBetweenness: Values
  let setBetweenness: Values
  let weightedSetBetweenness: Values
  let sourceBetweenness: Values
  let simpleBetweenness: Values
  let normalizedBetweenness: Values
  let simpleWeightedBetweenness: Values
  let simpleEdgeBetweenness: Values
  let simpleWeightedEdgeBetweenness: Values
  let simpleSetBetweenness: Values

  let closenessInWholeGraph: Values
  let closenessWithinReach: Values
  let harmonicIncoming: Values
  let harmonicNormalized: Values
  let pageRank: Values
  let weightedPageRank: Values
  let personalizedPageRank: Values
  let eigenvector: Values
  let weightedEigenvector: Values
  let katz: Values
  let weightedKatz: Values
  let hubs: Values
  let authorities: Values
  let weightedHubs: Values
  let weightedAuthorities: Values
  let simpleLoad: Values
  let normalizedLoad: Values
  let eccentricities: Numbers
  let constraints: PeerAnswer<[Double?]>
  let effectiveSizes: PeerAnswer<[Double?]>

  let coreNumbers: Numbers
  let simpleCoreNumbers: Numbers
  let triangles: Numbers
  let clustering: Values
  let transitivity: PeerAnswer<Double>
  let modularity: PeerAnswer<Double>
  let weightedModularity: PeerAnswer<Double>
  let fineModularity: PeerAnswer<Double>
}

/// A graph with what networkx and igraph say about it.
struct DifferentialCase: Sendable {
  let graph: DifferentialGraph
  let answers: PeerAnswers

  /// All graphs with all answers, asked once; `nil` where Python does not have both packages.
  static let all: Result<[DifferentialCase]?, any Error> = Result {
    let graphs = try DifferentialGraph.all()
    return try Peers.answers(to: graphs, as: [PeerAnswers].self).map { answers in
      zip(graphs, answers).map { DifferentialCase(graph: $0, answers: $1) }
    }
  }

  /// Whether there is anything to compare with, or a failure to report.
  static var canBeAsked: Bool {
    switch all {
    case .success(let cases): cases != nil
    case .failure: true
    }
  }
}
