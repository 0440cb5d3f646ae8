/// A search for communities, from single vertices up.
///
/// Vertices move, those that are to stay together become one vertex of a smaller network, and its
/// vertices move in turn, until nothing gains any more.
///
/// Whatever is drawn, numbered or chosen among equals goes by the caller's vertices, and sums are
/// exact, so the layout of the graph does not matter.
struct CommunitySearch {
  let storage: AdjacencyStorage
  let resolution: Double
  /// Whether communities are divided before they become vertices: Leiden's method, not Louvain's.
  let refines: Bool
  private var random: RandomNumbers
  private var isCancelled = false

  /// A network whose vertices are the rows of the graph is walked in an order of its own: by descending
  /// degree, equals by the caller's vertices, so that what is read lies close together.
  private let rowsByDegree: Column<UInt32>

  /// Networks shrink by a third or more each time; this only keeps one that hardly does from going
  /// on for long.
  private static let levelLimit = 100

  private static let longestRun = 64

  /// Where another round follows, vertices stop moving when less than one in 2⁸ moves.
  private static let haste = 8

  /// What one level of the search found.
  private struct Division<Sum: WeightSum> {
    /// For each vertex its group.
    let groups: Column<UInt32>
    /// For each group its community.
    let communities: Column<UInt32>
    /// The network of the groups, or `nil` if nothing more is to be gained.
    let next: NetworkColumns<Sum>?
  }

  init<Weights>(
    _ storage: AdjacencyStorage, _ base: CommunityNetwork<Weights>, resolution: Double,
    refines: Bool, seed: UInt64
  ) {
    self.storage = storage
    self.resolution = resolution
    self.refines = refines
    random = RandomNumbers(seed: seed)
    let degrees = Column<UInt32>(count: base.count)
    var largest = 0
    for vertex in 0..<base.count {
      let degree = base.rows.length(of: storage.row(of: vertex))
      degrees.cells[vertex] = UInt32(truncatingIfNeeded: degree)
      largest = max(largest, degree)
    }
    let order = VertexOrder(degrees: degrees.cells, count: base.count, largest: largest)
    withExtendedLifetime(degrees) {}
    rowsByDegree = order.vertices
    if let rows = storage.order?.rows { rowsByDegree.lookUp(in: rows) }
  }

  /// Returns for each row its community, after beginning again from what was found a few times.
  ///
  /// - Parameters:
  ///   - base: The network whose vertices are the rows of the graph.
  ///   - rounds: How often to go through it.
  ///   - goesOn: Told after every walk how many arcs it went along, and asked whether to go on; if not, the
  ///     answer is none.
  /// - Returns: For each row its community.
  mutating func labels<Weights>(
    in base: CommunityNetwork<Weights>, rounds: Int, goesOn: (_ arcCount: Int) -> Bool
  ) -> Column<UInt32> {
    var found = communities(in: base, from: nil, isFinal: rounds <= 1, goesOn)
    var round = 1
    while round < rounds && !isCancelled {
      round += 1
      found = communities(in: base, from: found, isFinal: round == rounds, goesOn)
    }
    return found
  }

  /// Walks from single vertices, or what was found before, up to where nothing more is gained.
  ///
  /// - Parameters:
  ///   - base: The network whose vertices are the rows of the graph.
  ///   - labels: What an earlier round found and this one is to improve, or `nil`.
  ///   - isFinal: Whether no other round follows, which would catch up on the last moves.
  ///   - goesOn: Told after every walk how many arcs it went along, and asked whether to go on.
  /// - Returns: For each row its community.
  private mutating func communities<Weights>(
    in base: CommunityNetwork<Weights>, from labels: Column<UInt32>?, isFinal: Bool,
    _ goesOn: (_ arcCount: Int) -> Bool
  ) -> Column<UInt32> {
    let start = labels.map { Partition<Weights.Sum>($0, of: base) } ?? Partition(alone: base)
    let vertices = storage.order?.vertices
    var division = divide(
      base, start, communityNames: labels == nil ? vertices : nil, groupNames: vertices,
      along: rowsByDegree, isFinal: isFinal, isLast: false, goesOn)
    let found = division.groups
    var level = 1
    while let columns = division.next {
      let network = columns.network
      let partition = Partition(division.communities, of: network)
      division = divide(
        network, partition, communityNames: nil, groupNames: nil, along: nil, isFinal: isFinal,
        isLast: level == Self.levelLimit, goesOn)
      withExtendedLifetime(columns) {}
      found.lookUp(in: division.groups)
      level += 1
    }
    found.lookUp(in: division.communities)
    return found
  }

  /// Lets the vertices of a network move, and puts in groups what is to stay together.
  ///
  /// - Parameters:
  ///   - network: The network of this level.
  ///   - partition: Where its vertices are; they move there.
  ///   - communityNames: What breaks ties between communities, where not their numbers.
  ///   - groupNames: What breaks ties between groups, where not the numbers of their vertices.
  ///   - rows: The order to walk in and number groups by, where not that of vertices.
  ///   - isFinal: Whether to go on until nothing moves.
  ///   - isLast: Whether to go no further.
  ///   - goesOn: Told after every walk how many arcs it went along, and asked whether to go on.
  /// - Returns: The groups, their communities, and the network in which they are vertices.
  private mutating func divide<Weights>(
    _ network: CommunityNetwork<Weights>, _ partition: Partition<Weights.Sum>,
    communityNames: Column<UInt32>?, groupNames: Column<UInt32>?, along rows: Column<UInt32>?,
    isFinal: Bool, isLast: Bool, _ goesOn: (_ arcCount: Int) -> Bool
  ) -> Division<Weights.Sum> {
    let order = drawnOrder(network.count, rows)
    defer { withExtendedLifetime((order, communityNames, groupNames, rows, partition)) {} }
    let scale = network.total > 0 ? resolution / network.total : 0
    let isDone = LocalMoving(
      network: network, partition: partition, scale: scale, names: communityNames?.cells
    ).run(order: order.cells, until: isFinal ? 0 : network.count >> Self.haste, goesOn)
    if !isDone {
      isCancelled = true
      return stopped(network, at: partition.communities, along: rows)
    }
    let groups =
      refines
      ? Refinement(network: network, partition: partition, scale: scale, names: groupNames?.cells)
        .groups(order: order.cells)
      : partition.communities.copy()
    let count = groups.number(below: network.count, along: rows)
    guard count < network.count && !isLast else {
      return stopped(network, at: partition.communities, along: rows)
    }
    let communities = Column<UInt32>(count: count)
    if refines {
      communities.write(partition.communities, at: groups)
      communities.number(below: network.count, along: nil)
    } else {
      communities.fillAscending()
    }
    return Division(
      groups: groups, communities: communities,
      next: network.merged(groups.cells, count: count))
  }

  /// Returns what was found at the last level: communities in one piece.
  private func stopped<Weights>(
    _ network: CommunityNetwork<Weights>, at communities: Column<UInt32>,
    along rows: Column<UInt32>?
  ) -> Division<Weights.Sum> {
    let groups = Column<UInt32>(count: network.count)
    groups.fillAscending()
    let parts = network.connectedParts(of: communities)
    parts.number(below: network.count, along: rows)
    return Division(groups: groups, communities: parts, next: nil)
  }

  /// Draws an order of so many vertices, given in another order or in their own.
  ///
  /// Runs of neighbors in that order stay together: reading their rows one after the other takes half
  /// the time, and the communities are as good.
  private mutating func drawnOrder(_ count: Int, _ sorted: Column<UInt32>?) -> Column<UInt32> {
    let runLength = max(1, min(Self.longestRun, count / Self.longestRun))
    let runCount = (count + runLength - 1) / runLength
    let order = Column<UInt32>(count: count)
    Column<UInt32>.withScratch(count: runCount) { runs in
      runs.fillAscending(runCount)
      random.shuffle(runs, runCount)
      var place = 0
      var run = 0
      while run < runCount {
        var position = Int(runs[run]) &* runLength
        let end = min(count, position &+ runLength)
        while position < end {
          order.cells[place] = sorted?.cells[position] ?? UInt32(truncatingIfNeeded: position)
          place &+= 1
          position &+= 1
        }
        run &+= 1
      }
    }
    return order
  }
}
