/// Sizes, positions and what a layout is told.
extension DOT.Keys {
  /// The least width of a node.
  public var width: DOT.Key<DOT.Length> { .init("width") }
  /// The least height of a node.
  public var height: DOT.Key<DOT.Length> { .init("height") }
  /// Whether a node keeps its width and height whatever its label needs.
  public var isFixedSize: DOT.Key<Bool> { .init("fixedsize") }
  /// The room between a node's text and its outline; of a graph, the margin of the page.
  public var margin: DOT.Key<DOT.Margin> { .init("margin") }
  /// The room around the whole drawing.
  public var padding: DOT.Key<DOT.Margin> { .init("pad") }
  /// How large the drawing may be.
  public var size: DOT.Key<DOT.DrawingSize> { .init("size") }
  /// How the drawing is stretched.
  public var ratio: DOT.Key<DOT.Ratio> { .init("ratio") }
  /// Dots per inch of pictures made of dots; the other formats stay in points.
  public var dotsPerInch: DOT.Key<Double> { .init("dpi") }

  /// Where a node is.
  public var position: DOT.Key<DOT.Position> { .init("pos") }
  /// Where an edge runs.
  public var route: DOT.Key<DOT.Route> { .init("pos") }
  /// The middle of a label, for `nop2`.
  public var labelPosition: DOT.Key<Point> { .init("lp") }
  /// The middle of an external label, for `nop2`.
  public var externalLabelPosition: DOT.Key<Point> { .init("xlp") }
  /// The frame of a graph or a cluster, for `nop2`.
  public var boundingBox: DOT.Key<Rectangle> { .init("bb") }

  /// Where the ranks of dot go.
  public var rankDirection: DOT.Key<DOT.RankDirection> { .init("rankdir") }
  /// The room between ranks.
  public var rankSeparation: DOT.Key<DOT.Length> { .init("ranksep") }
  /// The room between nodes of a rank.
  public var nodeSeparation: DOT.Key<DOT.Length> { .init("nodesep") }
  /// Whether dot ranks all nodes together and not each cluster by itself.
  public var usesNewRank: DOT.Key<Bool> { .init("newrank") }
  /// Whether edges may end at clusters; see `logicalHead` and `logicalTail`.
  public var isCompound: DOT.Key<Bool> { .init("compound") }
  /// The cluster an edge ends at, by its Graphviz name: "cluster_" and its identifier.
  public var logicalHead: DOT.Key<String> { .init("lhead") }
  /// The cluster an edge begins at, by its Graphviz name.
  public var logicalTail: DOT.Key<String> { .init("ltail") }
  /// Where an edge meets its head.
  public var headPort: DOT.Key<DOT.Port> { .init("headport") }
  /// Where an edge leaves its tail.
  public var tailPort: DOT.Key<DOT.Port> { .init("tailport") }
  /// Nodes of one group are kept in a straight line by dot.
  public var group: DOT.Key<String> { .init("group") }
  /// How strongly an edge is kept short and straight; 0 to 1,000,000.
  public var weight: DOT.Key<Double> { .init("weight") }
  /// How many ranks an edge spans at least; 0 to 1,000.
  public var minimumLength: DOT.Key<Int> { .init("minlen") }
  /// Whether an edge has a say in the ranks of its nodes.
  public var constrainsRank: DOT.Key<Bool> { .init("constraint") }
  /// How edges are drawn.
  public var splines: DOT.Key<DOT.Splines> { .init("splines") }

  /// The length neato strives for.
  public var preferredLength: DOT.Key<DOT.Length> { .init("len") }
  /// What becomes of nodes that overlap.
  public var overlap: DOT.Key<DOT.Overlap> { .init("overlap") }
  /// How far nodes are spread before overlaps are removed; negative values are relative.
  public var overlapScaling: DOT.Key<Double> { .init("overlap_scaling") }
  /// The room kept around nodes when overlaps are removed; "+3" adds 3 points.
  public var separation: DOT.Key<String> { .init("sep") }
  /// The room kept around nodes when edges are routed; keep it below `separation`.
  public var edgeSeparation: DOT.Key<String> { .init("esep") }
  /// The seed of a layout that begins at random.
  public var start: DOT.Key<Int> { .init("start") }
}
