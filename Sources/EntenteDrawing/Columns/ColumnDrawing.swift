import Graphviz

/// Things in columns from left to right, and lines between them that cross none of them.
///
/// A line that passes a column has a slot of its own between the things there, as high as its words,
/// which stand in the slot: words then cover no thing and no other line. The order within the columns
/// comes from the layered method (Sugiyama, Tagawa and Toda 1981), the heights from isotonic
/// regression. Lines run level through their slots and bend only between columns.
///
/// Lengths are points; x goes right, y goes down from the top of the drawing.
struct ColumnDrawing {
  /// A thing in a column.
  struct Item {
    var column: Int
    var size: Size
    /// Where lines meet it.
    var outline = Outline.box
    /// Whether Graphviz draws a tab above its frame.
    var hasTab = false
    /// Where it stands among the things that have an order; none where any place will do.
    var level: Level?
  }

  /// The place of a thing in an order that goes down the columns, such as that of dates.
  struct Level: Comparable {
    /// The row, counted from the top; the rows of all columns stand side by side.
    var row: Int
    /// The order among all things that have one.
    var rank = 0
    /// Whether it stands where the row begins.
    var isHeading = false

    static func < (one: Self, other: Self) -> Bool {
      (one.row, one.rank) < (other.row, other.rank)
    }
  }

  /// A line between two things.
  struct Tie {
    var from: Int
    var to: Int
    /// The room its words need.
    var words: Size?
    /// The lengths of the arrowheads at its two ends.
    var tips: (from: Double, to: Double) = (0, 0)
    /// How broad an arrowhead is, its outline included.
    var headBreadth = 0.0
    /// The width of the line.
    var penWidth = 0.6
    /// The lines with which it runs.
    var company: Company?
  }

  /// How a line runs together with others.
  enum Company: Hashable {
    /// As a branch of one line that leads to the thing `at`, where it ends with one head for all.
    case trunk(Int, at: Int)
    /// Side by side with others between the same two things, in the order of their ranks.
    case strand(of: Int, rank: Int)
  }

  var items: [Item]
  var ties: [Tie]
  var columnCount: Int
  /// The widths of columns in which nothing stands but words on lines.
  var wordColumns: [Int: Double] = [:]
  /// The least room between two columns.
  var betweenColumns = Room.betweenColumns
  /// Whether lines that rise or fall side by side turn one after the other.
  var spreadsBends = false
  /// The width that the drawing takes.
  var width: Double
  /// The height that it should not exceed.
  var height: Double
  /// Where the middles of some things are held, by the numbers of the things; all else finds its
  /// place around them.
  var pins: [Int: Point] = [:]
}

extension ColumnDrawing {
  /// The rooms between things, slots and columns.
  enum Room {
    static let betweenItems = 5.0
    static let betweenRows = 9.0
    static let besideSlot = 4.0
    /// Above the tab of a thing, at least.
    static let aboveTab = 3.0
    static let betweenSlots = 2.4
    /// The height of a slot without words.
    static let slot = 1.4
    /// Between two things of a column that are tied: room for the line and its arrowhead.
    static let tiedNeighbors = 13.0
    /// The height of a line from a thing to itself.
    static let loop = 12.0
    /// Between two columns, at least.
    static let betweenColumns = 26.0
  }

  /// Where everything is.
  struct Placement {
    /// The middles of the things.
    var centers: [Point]
    /// The lines from end to end.
    var splines: [Spline]
    /// The middles of the words.
    var words: [Point?]
    /// The left and the right side of each column.
    var columns: [ClosedRange<Double>]
    /// The width and height of it all.
    var size: Size
    /// What words cover.
    var faults = WordFaults()
    /// The lines that run beside their column, around what stands between their things.
    var bows: [Int] = []
  }

  /// The widths of the columns: those of their widest things.
  var columnWidths: [Double] {
    var widths = (0..<columnCount).map { wordColumns[$0] ?? 0 }
    for item in items { widths[item.column] = max(widths[item.column], item.size.width) }
    return widths
  }

  /// The width without which the columns have no room between them.
  var leastWidth: Double {
    columnWidths.reduce(0, +) + Double(columnCount - 1) * betweenColumns
  }

  /// Finds a place for everything.
  ///
  /// - Complexity: O(*r* · (*s* log *s* + *l*)) for *r* rounds, *s* things and slots, *l* pieces of line.
  func placed() -> Placement {
    var slots = SlottedColumns(of: self)
    slots.arrange()
    slots.settle(within: height)
    let columns = columnSpans(keeping: slots.berths.gaps)
    return Routing(of: self, slots: slots, columns: columns).placement()
  }

  /// The left and the right side of each column.
  private func columnSpans(keeping gaps: [Double]) -> [ClosedRange<Double>] {
    if !pins.isEmpty { return spansAroundPins }
    var columns: [ClosedRange<Double>] = []
    var x = 0.0
    for (width, gap) in zip(columnWidths, gaps + [0]) {
      columns.append(x...(x + width))
      x += width + gap
    }
    return columns
  }
}
