/// Sizes, positions and what a layout is told.
extension DOT.Keys {
  public var width: DOT.Key<DOT.Length> { .init("width") }
  public var height: DOT.Key<DOT.Length> { .init("height") }
  /// Whether a node keeps its width and height whatever its label needs.
  public var isFixedSize: DOT.Key<Bool> { .init("fixedsize") }
  public var margin: DOT.Key<DOT.Margin> { .init("margin") }
  /// The room around the whole drawing.
  public var padding: DOT.Key<DOT.Margin> { .init("pad") }
  public var size: DOT.Key<DOT.DrawingSize> { .init("size") }
  public var ratio: DOT.Key<DOT.Ratio> { .init("ratio") }
  /// Dots per inch of pictures made of dots; the other formats stay in points.
  public var dotsPerInch: DOT.Key<Double> { .init("dpi") }

  /// Where a node is.
  public var position: DOT.Key<DOT.Position> { .init("pos") }
  /// Where an edge runs.
  public var route: DOT.Key<DOT.Route> { .init("pos") }
  public var labelPosition: DOT.Key<Point> { .init("lp") }
  public var externalLabelPosition: DOT.Key<Point> { .init("xlp") }
  public var boundingBox: DOT.Key<Rectangle> { .init("bb") }

  public var rankDirection: DOT.Key<DOT.RankDirection> { .init("rankdir") }
  public var rankSeparation: DOT.Key<DOT.Length> { .init("ranksep") }
  public var nodeSeparation: DOT.Key<DOT.Length> { .init("nodesep") }
  public var usesNewRank: DOT.Key<Bool> { .init("newrank") }
  /// Whether edges may end at clusters; see `logicalHead` and `logicalTail`.
  public var isCompound: DOT.Key<Bool> { .init("compound") }
  public var logicalHead: DOT.Key<String> { .init("lhead") }
  public var logicalTail: DOT.Key<String> { .init("ltail") }
  public var headPort: DOT.Key<DOT.CompassPort> { .init("headport") }
  public var tailPort: DOT.Key<DOT.CompassPort> { .init("tailport") }
  public var group: DOT.Key<String> { .init("group") }
  /// How strongly an edge is kept short and straight; 0 to 1,000,000.
  public var weight: DOT.Key<Double> { .init("weight") }
  /// How many ranks an edge spans at least; 0 to 1,000.
  public var minimumLength: DOT.Key<Int> { .init("minlen") }
  /// Whether an edge has a say in the ranks of its nodes.
  public var constrainsRank: DOT.Key<Bool> { .init("constraint") }
  public var splines: DOT.Key<DOT.Splines> { .init("splines") }

  /// The length neato strives for.
  public var preferredLength: DOT.Key<DOT.Length> { .init("len") }
  public var overlap: DOT.Key<DOT.Overlap> { .init("overlap") }
  public var overlapScaling: DOT.Key<Double> { .init("overlap_scaling") }
  /// The room kept around nodes when overlaps are removed; "+3" adds 3 points.
  public var separation: DOT.Key<String> { .init("sep") }
  /// The room kept around nodes when edges are routed; keep it below `separation`.
  public var edgeSeparation: DOT.Key<String> { .init("esep") }
  /// The seed of a layout that begins at random.
  public var start: DOT.Key<Int> { .init("start") }
}
