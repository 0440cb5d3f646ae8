import Graphviz

extension ColumnDrawing {
  /// One side of a thing.
  struct Side: Hashable {
    var item: Int
    var isRight: Bool
  }

  /// Makes things as high as the ends of their lines need to stay apart on either side.
  ///
  /// - Parameters:
  ///   - most: The height that no thing gets for that.
  ///   - isRoomy: Whether ends get as much room as looks well, and not only what they need.
  /// - Complexity: O(*n* + *l*) for *n* things and *l* lines.
  mutating func growForEnds(upTo most: Double, isRoomy: Bool = false) {
    for (side, ends) in endsBySide() where ends.count > 1 {
      let room = EndSpacing.room(for: ends, isRoomy: isRoomy)
      var size = items[side.item].size
      while size.height < most, size.height * items[side.item].outline.breadth(of: size) < room {
        size.height += 0.5
      }
      items[side.item].size = size
    }
  }

  /// The room that each end of lines takes that come to a thing from other columns; what runs
  /// together has one end.
  func endsBySide() -> [Side: [Double]] {
    struct Bundle: Hashable {
      var side: Side
      var company: Company
    }
    var ends: [Side: [Double]] = [:]
    var bundles: Set<Bundle> = []
    for tie in ties where items[tie.from].column != items[tie.to].column {
      for (item, other) in [(tie.from, tie.to), (tie.to, tie.from)] {
        let side = Side(item: item, isRight: items[other].column > items[item].column)
        if let company = tie.company, case .trunk(_, item) = company,
          !bundles.insert(Bundle(side: side, company: company)).inserted
        {
          continue
        }
        ends[side, default: []].append(tie.breadth(at: item))
      }
    }
    return ends
  }
}
