extension CommunityNetwork {
  /// Returns communities of which each is connected: those that are not fall into their parts.
  ///
  /// That never lowers modularity, since no edge is lost. They are numbered by their lowest vertices.
  func connectedParts(of communities: Column<UInt32>) -> Column<UInt32> {
    defer { withExtendedLifetime(communities) {} }
    let labels = Column<UInt32>(repeating: .max, count: count)
    Column<UInt32>.withScratch(count: count) { open in
      var partCount: UInt32 = 0
      var start = 0
      while start < count {
        if labels.cells[start] == .max {
          label(partCount, from: start, communities.cells, labels.cells, open)
          partCount &+= 1
        }
        start &+= 1
      }
    }
    return labels
  }

  private func label(
    _ label: UInt32, from start: Int, _ communities: Cells<UInt32>, _ labels: Cells<UInt32>,
    _ open: Cells<UInt32>
  ) {
    labels[start] = label
    open[0] = UInt32(truncatingIfNeeded: start)
    var openCount = 1
    while openCount > 0 {
      openCount &-= 1
      let vertex = open[openCount]
      var arc = rows.start(of: Int(vertex))
      let end = rows.end(of: Int(vertex))
      while arc < end {
        let target = rows.targets[arc]
        if labels[target] == .max && communities[target] == communities[vertex] {
          labels[target] = label
          open[openCount] = target
          openCount &+= 1
        }
        arc &+= 1
      }
    }
  }
}
