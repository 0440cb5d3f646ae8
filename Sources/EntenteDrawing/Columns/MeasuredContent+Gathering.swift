import Entente
import Graphviz

extension MeasuredContent {
  /// The lines of one look that have their heads, or none, at one hub.
  private struct Trunk: Hashable {
    var hub: Entity.ID
    var look: LineLook
    /// Whether the lines come from the right of the hub.
    var isRight = false
  }

  /// So many lines of one look from one side run to an entity as one, even where it is no hub.
  private static let fewestBranches = 4

  /// Lets lines of one look run to a hub as one, and many lines between two entities side by side.
  ///
  /// A hub has so many lines that their heads would cover each other. Whoever follows a line from its
  /// words to the hub takes the same way and finds the same head as if it were alone.
  ///
  /// - Parameters:
  ///   - drawing: The entities and lines in columns.
  ///   - hubs: The entities with most lines; the lines between two of them run side by side.
  func gatherLines(of drawing: inout ColumnDrawing, at hubs: Set<Entity.ID>) {
    var trunks: [Trunk: Int] = [:]
    var ribbons: [Set<Entity.ID>: Int] = [:]
    for (number, line) in content.lines.enumerated() {
      let tie = drawing.ties[number]
      guard drawing.items[tie.from].column != drawing.items[tie.to].column else { continue }
      if isStrand(line, parallels, hubs) {
        let ribbon = ribbons[[line.from, line.to]] ?? ribbons.count
        ribbons[[line.from, line.to]] = ribbon
        drawing.ties[number].company = .strand(of: ribbon, rank: Self.rank(of: line))
      } else if var trunk = trunk(of: number, parallels, hubs) {
        let (root, leaf) = trunk.hub == line.from ? (tie.from, tie.to) : (tie.to, tie.from)
        trunk.isRight = drawing.items[leaf].column > drawing.items[root].column
        let own = trunks[trunk] ?? trunks.count
        trunks[trunk] = own
        drawing.ties[number].company = .trunk(own, at: root)
      }
    }
    gatherLonelyLines(of: &drawing, after: trunks.count)
    drawing.growForEnds(upTo: drawing.height * Self.mostHeightForEnds)
  }

  /// The share of the height of the drawing that a thing gets at most for its many lines.
  private static let mostHeightForEnds = 0.28

  /// Lets many lines of one look from one side run to an entity as one, where they do not yet.
  private func gatherLonelyLines(of drawing: inout ColumnDrawing, after count: Int) {
    var branches: [Trunk: [Int]] = [:]
    for (number, line) in content.lines.enumerated() {
      let tie = drawing.ties[number]
      guard tie.company == nil, line.emphasis != .highlighted,
        drawing.items[tie.from].column != drawing.items[tie.to].column
      else { continue }
      for (entity, root, leaf) in [(line.from, tie.from, tie.to), (line.to, tie.to, tie.from)] {
        let trunk = Trunk(
          hub: entity, look: look(of: number, at: entity),
          isRight: drawing.items[leaf].column > drawing.items[root].column)
        branches[trunk, default: []].append(number)
      }
    }
    // The largest first; of two at the ends of the same line, the one to which it leads.
    func order(_ trunk: Trunk, _ lines: [Int]) -> (Int, Int, Int) {
      (-lines.count, lines[0], content.lines[lines[0]].to == trunk.hub ? 0 : 1)
    }
    let large = branches.filter { $0.value.count >= Self.fewestBranches }
    var own = count
    for (trunk, lines) in large.sorted(by: { order($0.key, $0.value) < order($1.key, $1.value) }) {
      let free = lines.filter { drawing.ties[$0].company == nil }
      guard free.count >= Self.fewestBranches else { continue }
      for line in free {
        let tie = drawing.ties[line]
        let root = content.lines[line].from == trunk.hub ? tie.from : tie.to
        drawing.ties[line].company = .trunk(own, at: root)
      }
      own += 1
    }
  }

  /// How many ends the lines of a hub have at it, if none has to cross another.
  func endCount(at hub: Entity.ID, of hubs: Set<Entity.ID>) -> Int {
    var trunks: Set<Trunk> = []
    var count = 0
    for (number, line) in content.lines.enumerated() where line.from == hub || line.to == hub {
      if let trunk = trunk(of: number, parallels, hubs) {
        trunks.insert(trunk)
      } else {
        count += 1
      }
    }
    return count + trunks.count
  }

  /// So many lines between two entities are easier to follow side by side.
  private static let fewestStrands = 4

  private func isStrand(
    _ line: FigureContent.Line, _ parallels: [Set<Entity.ID>: Int], _ hubs: Set<Entity.ID>
  ) -> Bool {
    let ends: Set = [line.from, line.to]
    return ends.isSubset(of: hubs) || (parallels[ends] ?? 0) >= Self.fewestStrands
  }

  /// The trunk that a line runs on; nothing for one that is set off, or is tied to two hubs or none.
  private func trunk(
    of number: Int, _ parallels: [Set<Entity.ID>: Int], _ hubs: Set<Entity.ID>
  ) -> Trunk? {
    let line = content.lines[number]
    guard line.emphasis != .highlighted, hubs.contains(line.from) != hubs.contains(line.to),
      !isStrand(line, parallels, hubs)
    else { return nil }
    let hub = hubs.contains(line.from) ? line.from : line.to
    return Trunk(hub: hub, look: look(of: number, at: hub))
  }

  /// Lines of one family stand together.
  static func rank(of line: FigureContent.Line) -> Int {
    RelationKind.Family.allCases.firstIndex(of: line.family) ?? 0
  }

  /// How a line looks but for its ends, and the head it has at one of them.
  struct LineLook: Hashable {
    var color: DOT.Color?
    var style: DOT.Style?
    var penWidth: Double?
    var arrowSize: Double?
    var head: DOT.ArrowShape?
  }

  /// How a line looks that leads to an entity or comes from it.
  private func look(of line: Int, at entity: Entity.ID) -> LineLook {
    let edge = edge(of: line)
    let direction = edge.direction ?? .forward
    let isHead = content.lines[line].to == entity
    let hasHead = direction == .both || direction == (isHead ? .forward : .back)
    return LineLook(
      color: edge.color, style: edge.style, penWidth: edge.penWidth, arrowSize: edge.arrowSize,
      head: hasHead ? (isHead ? edge.arrowHead : edge.arrowTail) ?? .normal : nil)
  }
}
