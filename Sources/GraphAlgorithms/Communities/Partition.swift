/// A division of a network's vertices among communities, while it is searched for.
///
/// Communities have numbers below the number of vertices; some may be empty.
final class Partition<Sum: WeightSum>: Sendable {
  /// For each vertex its community.
  let communities: Column<UInt32>
  /// For each community the strengths of its vertices in all.
  let strengths: Column<Sum>
  /// For each community the number of its vertices.
  let sizes: Column<UInt32>

  /// Makes the partition in which every vertex of a network is alone.
  init<Weights>(alone network: CommunityNetwork<Weights>) where Weights.Sum == Sum {
    let count = network.count
    communities = Column(count: count)
    strengths = Column(count: count)
    sizes = Column(repeating: 1, count: count)
    let (communities, strengths) = (communities.cells, strengths.cells)
    var vertex = 0
    while vertex < count {
      communities[vertex] = UInt32(truncatingIfNeeded: vertex)
      strengths[vertex] = network.strengths[vertex]
      vertex &+= 1
    }
  }

  /// Makes a partition of the communities of a network's vertices.
  init<Weights>(
    _ communities: Column<UInt32>, of network: CommunityNetwork<Weights>
  ) where Weights.Sum == Sum {
    let count = network.count
    self.communities = communities
    strengths = Column(repeating: .zero, count: count)
    sizes = Column(repeating: 0, count: count)
    let (labels, strengths, sizes) = (communities.cells, strengths.cells, sizes.cells)
    var vertex = 0
    while vertex < count {
      let community = labels[vertex]
      strengths[community] = strengths[community] + network.strengths[vertex]
      sizes[community] &+= 1
      vertex &+= 1
    }
  }
}
