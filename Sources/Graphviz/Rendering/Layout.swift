/// Where a layout engine put everything, in points.
///
/// The frame of a label is as wide and as high as Graphviz took its text to be, in the font that
/// the machine had.
///
/// y goes upward, as in PDF; ``flippedY`` turns it for a screen or for SVG.
public struct Layout: Sendable, Hashable {
  /// A node's frame, the size of its text and the frame of its external label.
  public struct Node: Sendable, Hashable {
    /// The rectangle around it.
    public var frame: Rectangle
    /// The width and the height of the text inside, without any margin; nil for a record.
    public var textSize: Size?
    /// The rectangle around the external label.
    public var externalLabel: Rectangle?
  }

  /// An edge's curves and the frames of its labels.
  public struct Edge: Sendable, Hashable {
    /// The curves, from tail to head.
    public var splines: [Spline]
    /// The rectangle around the label.
    public var label: Rectangle?
    /// The rectangle around the external label.
    public var externalLabel: Rectangle?
    /// The rectangle around the label at the head.
    public var headLabel: Rectangle?
    /// The rectangle around the label at the tail.
    public var tailLabel: Rectangle?
  }

  /// A cluster's frame and the frame of its label.
  public struct Cluster: Sendable, Hashable {
    /// The rectangle around it.
    public var frame: Rectangle
    /// The rectangle around the label.
    public var label: Rectangle?
  }

  /// The rectangle around everything.
  public var boundingBox: Rectangle
  /// The rectangle around the label of the whole.
  public var label: Rectangle?
  /// The nodes by identifier.
  public var nodes: [DOT.Node.ID: Node]
  /// The edges in the order of the document; where it is strict, parallel ones are alike.
  public var edges: [Edge]
  /// The clusters that the engine frames: those of dot, fdp and osage.
  public var clusters: [DOT.Cluster.ID: Cluster]
  /// Warnings only: an error is thrown.
  public var diagnostics: [Diagnostic]
}

extension Layout {
  /// The same layout with y going downward, in the same bounding box.
  ///
  /// - Complexity: O(*p*) for *p* points.
  public var flippedY: Layout {
    let sum = boundingBox.minY + boundingBox.maxY
    var flipped = self
    flipped.label = label?.flipped(sum)
    flipped.nodes = nodes.mapValues {
      Node(
        frame: $0.frame.flipped(sum), textSize: $0.textSize,
        externalLabel: $0.externalLabel?.flipped(sum))
    }
    flipped.edges = edges.map { edge in
      Edge(
        splines: edge.splines.map { $0.flipped(sum) }, label: edge.label?.flipped(sum),
        externalLabel: edge.externalLabel?.flipped(sum), headLabel: edge.headLabel?.flipped(sum),
        tailLabel: edge.tailLabel?.flipped(sum))
    }
    flipped.clusters = clusters.mapValues {
      Cluster(frame: $0.frame.flipped(sum), label: $0.label?.flipped(sum))
    }
    return flipped
  }
}

extension Point {
  fileprivate func flipped(_ sum: Double) -> Point { Point(x: x, y: sum - y) }
}

extension Rectangle {
  fileprivate func flipped(_ sum: Double) -> Rectangle {
    Rectangle(center: center.flipped(sum), size: size)
  }
}

extension Spline {
  fileprivate func flipped(_ sum: Double) -> Spline {
    Spline(
      points: points.map { $0.flipped(sum) }, start: start?.flipped(sum), end: end?.flipped(sum))
  }
}
