/// A division of the vertices of a graph into groups that are densely tied within.
///
/// ```swift
/// let graph = try Adjacency(
///   vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
/// let communities = graph.leidenCommunities()
/// communities.labels          // [0, 0, 0, 1, 1, 1]
/// communities.sizes           // [3, 3]
/// communities.modularity      // 0.357…
/// communities.vertices(of: 1) // [3, 4, 5]
/// communities.groups()        // [[0, 1, 2], [3, 4, 5]]
/// ```
public struct Communities: Equatable, Sendable {
  /// For each vertex the number of its community.
  ///
  /// Communities are numbered from 0 in the order of their lowest vertices.
  public let labels: [Int]

  /// For each community how many vertices it has.
  public let sizes: [Int]

  /// How much more weight lies within communities than chance would put there, at most 1.
  ///
  /// It is that of ``Adjacency/modularity(of:resolution:usesWeights:)``.
  public let modularity: Double

  /// The number of communities.
  public var count: Int { sizes.count }

  /// Returns the vertices of a community, ascending.
  ///
  /// - Parameter label: The number of a community; any other has no vertices.
  /// - Returns: Its vertices.
  /// - Complexity: O(*n*)
  public func vertices(of label: Int) -> [Int] {
    labels.indices.filter { labels[$0] == label }
  }

  /// Returns the vertices of all communities, those of each ascending.
  ///
  /// - Returns: For each community, in the order of their numbers, its vertices.
  /// - Complexity: O(*n*)
  public func groups() -> [[Int]] { groupedVertices(labels, sizes: sizes) }
}

extension Adjacency {
  /// Returns communities of high modularity, by the Leiden method.
  ///
  /// Vertices move to the communities where they raise modularity most; then communities are divided
  /// into groups that hold together, groups become vertices, and those move in turn. Each community
  /// is connected, which ``louvainCommunities(resolution:usesWeights:rounds:seed:)`` does not promise.
  ///
  /// ```swift
  /// let graph = try Adjacency(
  ///   vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
  /// graph.leidenCommunities().labels                  // [0, 0, 0, 1, 1, 1]
  /// graph.leidenCommunities(resolution: 0.1).count    // 1
  /// ```
  ///
  /// Parallel edges count each, a loop counts as it does in
  /// ``modularity(of:resolution:usesWeights:)``, and edges of a directed graph are crossed both ways.
  /// Vertices in different components are in different communities, and one without edges is alone.
  ///
  /// The order in which vertices are looked at is drawn by a generator of this module, and sums are
  /// exact: the same seed gives the same communities on every machine and in every layout. Where the
  /// paper draws the group a vertex joins, the one that gains most is taken here, which is the limit
  /// of its parameter θ at 0. Each move depends on those before it, so one thread does all.
  ///
  /// - Parameters:
  ///   - resolution: How finely to divide, a finite number, zero or more: the higher, the smaller the
  ///     communities.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - rounds: How often to begin again from what was found; later rounds gain little.
  ///   - seed: What the order is drawn from.
  /// - Returns: The communities and their modularity.
  /// - Complexity: O(*n* + *m*) for each walk over the graph; a few dozen are usual. Memory is up to
  ///   some 40 bytes for each vertex and 16 for each edge.
  ///
  /// Traag, V. A., Waltman, L. and van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing
  /// well-connected communities. *Scientific Reports* 9, 5233.
  public func leidenCommunities(
    resolution: Double = 1, usesWeights: Bool = false, rounds: Int = 2, seed: UInt64 = 0
  ) -> Communities {
    communities(resolution, usesWeights, refines: true, rounds, seed, Checkpoint())
  }

  /// Returns communities by the Leiden method, reporting how much is done.
  ///
  /// - Parameters:
  ///   - resolution: How finely to divide, a finite number, zero or more.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - rounds: How often to begin again from what was found.
  ///   - seed: What the order is drawn from.
  ///   - progress: Called on the calling thread after every walk over the graph with what is done,
  ///     from 0 to 1, a guess, since nobody knows how many walks it takes; to cancel, it throws.
  /// - Returns: The communities and their modularity.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*n* + *m*) for each walk over the graph; a few dozen are usual.
  public func leidenCommunities<Failure>(
    resolution: Double = 1, usesWeights: Bool = false, rounds: Int = 2, seed: UInt64 = 0,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Communities {
    try Checkpoint.reporting(to: progress) { checkpoint in
      communities(resolution, usesWeights, refines: true, rounds, seed, checkpoint)
    }
  }

  /// Returns communities of high modularity, by the Louvain method.
  ///
  /// Vertices move to the communities where they raise modularity most; then communities become
  /// vertices, and those move in turn. A community may turn out to be in two pieces;
  /// ``leidenCommunities(resolution:usesWeights:rounds:seed:)`` takes little longer, and finds better
  /// ones.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 4, edges: [(0, 3), (1, 2)])
  /// graph.louvainCommunities().labels  // [0, 1, 1, 0]
  /// ```
  ///
  /// Conventions are those of the Leiden method here.
  ///
  /// - Parameters:
  ///   - resolution: How finely to divide, a finite number, zero or more.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - rounds: How often to go through it, each time from what was found. The paper has one round; a
  ///     second, in which vertices may leave again, gains more than any other seed.
  ///   - seed: What the order is drawn from.
  /// - Returns: The communities and their modularity.
  /// - Complexity: O(*n* + *m*) for each walk over the graph; a few dozen are usual. Memory is up to some
  ///   40 bytes for each vertex and 16 for each edge.
  ///
  /// Blondel, V. D., Guillaume, J.-L., Lambiotte, R. and Lefebvre, E. (2008). Fast unfolding of
  /// communities in large networks. *Journal of Statistical Mechanics*, P10008.
  public func louvainCommunities(
    resolution: Double = 1, usesWeights: Bool = false, rounds: Int = 2, seed: UInt64 = 0
  ) -> Communities {
    communities(resolution, usesWeights, refines: false, rounds, seed, Checkpoint())
  }

  /// Returns communities by the Louvain method, reporting how much is done.
  ///
  /// - Parameters:
  ///   - resolution: How finely to divide, a finite number, zero or more.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - rounds: How often to go through it, each time from what was found.
  ///   - seed: What the order is drawn from.
  ///   - progress: Called on the calling thread after every walk over the graph with what is done,
  ///     from 0 to 1, a guess, since nobody knows how many walks it takes; to cancel, it throws.
  /// - Returns: The communities and their modularity.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*n* + *m*) for each walk over the graph; a few dozen are usual.
  public func louvainCommunities<Failure>(
    resolution: Double = 1, usesWeights: Bool = false, rounds: Int = 2, seed: UInt64 = 0,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Communities {
    try Checkpoint.reporting(to: progress) { checkpoint in
      communities(resolution, usesWeights, refines: false, rounds, seed, checkpoint)
    }
  }

  /// How often a search goes along every arc until about half of its time is over.
  private static var halfOfWalks: Double { 7 }

  private func communities(
    _ resolution: Double, _ usesWeights: Bool, refines: Bool, _ rounds: Int, _ seed: UInt64,
    _ checkpoint: Checkpoint
  ) -> Communities {
    precondition(
      resolution >= 0 && resolution < .infinity, "The resolution is no finite number from 0 up.")
    var walked = 0.0
    func goesOn(_ arcCount: Int) -> Bool {
      walked += Double(arcCount + 1) / Double(storage.outgoing.arcCount + 1)
      return checkpoint.goesOn(walked / (walked + Self.halfOfWalks))
    }
    func labels<Weights>(in network: CommunityNetwork<Weights>) -> Column<UInt32> {
      var search = CommunitySearch(
        storage, network, resolution: resolution, refines: refines, seed: seed)
      return search.labels(in: network, rounds: rounds, goesOn: goesOn)
    }
    let found =
      switch communityForm(usesWeights: usesWeights) {
      case .plain(let strengths): withPlainNetwork(strengths) { labels(in: $0) }
      case .whole(let columns): withExtendedLifetime(columns) { labels(in: columns.network) }
      case .scaled(let columns): withExtendedLifetime(columns) { labels(in: columns.network) }
      }
    let count = found.number(below: vertexCount, along: storage.order?.rows)
    let modularity = modularity(
      ofRows: found, count: count, resolution: resolution, usesWeights: usesWeights)
    var sizes = [Int](repeating: 0, count: count)
    let labels = vertices.map { vertex in
      let label = Int(found.cells[storage.row(of: vertex)])
      sizes[label] += 1
      return label
    }
    return Communities(labels: labels, sizes: sizes, modularity: modularity)
  }
}
