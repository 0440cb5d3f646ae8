public import Graphviz

extension PlacedFigure {
  /// The figure with every entity that a lock knows at its place.
  ///
  /// A figure in columns is laid out again around what is held: new entities get a column and a
  /// height, and lines and words find their ways as in any other figure. In other figures new
  /// entities stand where there is room, as near as can be to what they are tied to; where there is
  /// none, the figure grows downward. Where nothing would move, the figure stays as it is.
  ///
  /// An event whose date has changed goes to its year. What lies on something because of the lock is
  /// told by ``lockFaults``.
  ///
  /// - Parameters:
  ///   - lock: The places.
  ///   - page: The width and the height that the figure was made for, in points.
  ///   - renderer: What measures the figure.
  /// - Returns: The figure at the locked places.
  /// - Throws: ``FigureLockError`` where the lock is for another layout or another page, `RenderError`
  ///   where Graphviz fails.
  public func kept(
    by lock: FigureLock, page: Size, renderer: Renderer = .inProcess
  ) throws -> PlacedFigure {
    guard lock.layout == layout.lockName else {
      throw FigureLockError.otherLayout(locked: lock.layout, asked: layout.lockName)
    }
    guard abs(lock.page.width - page.width) < 0.5, abs(lock.page.height - page.height) < 0.5 else {
      throw FigureLockError.otherPage(
        locked: Self.millimeters(lock.page), asked: Self.millimeters(page))
    }
    let drawing = try LockableDrawing(document, by: renderer)
    var keeping = Keeping(drawing: drawing, lock: lock, layout: layout)
    if keeping.holdsAlready { return self }
    let again = try self.drawing?.placed(around: lock.places, by: renderer)
    var kept = again ?? self
    kept.choice = choice
    kept.textSizeWithoutLock = textSizes.lowerBound
    if again != nil {
      kept.lockFaults = try kept.faults(by: renderer)
      if !kept.lockFaults.contains(where: \.isGrave) { return kept }
    }
    keeping.keep()
    var moved = self
    moved.textSizeWithoutLock = textSizes.lowerBound
    try moved.take(keeping.drawing.document, page: page, by: renderer)
    moved.forget(keeping.droppedNames, of: document)
    moved.lockFaults = layout == .overview ? [] : try moved.faults(by: renderer)
    func weight(_ faults: [LockFault]) -> (grave: Int, all: Int) {
      (faults.count(where: \.isGrave), faults.count)
    }
    return again != nil && weight(kept.lockFaults) <= weight(moved.lockFaults) ? kept : moved
  }

  /// Takes note that names and numbers beside marks have been dropped.
  private mutating func forget(_ dropped: Set<DOT.Node.ID>, of earlier: DOT.Graph) {
    for node in earlier.nodes where dropped.contains(node.id) {
      if node.class == "name" { namedCount -= 1 }
      guard node.class == "number", case .text(let text) = node.label, let number = Int(text),
        let entry = list.entries.firstIndex(where: { $0.number == number })
      else { continue }
      list.entries[entry].number = nil
      list.entries.append(list.entries.remove(at: entry))
    }
  }

  /// Takes a changed document, and the size that comes of it.
  private mutating func take(
    _ changed: DOT.Graph, page: Size, by renderer: Renderer
  ) throws(RenderError) {
    document = changed
    document.tintWords(page: document.backgroundColor ?? .white)
    document.size = nil
    let box = try renderer.layout(document, engine: .nop2).boundingBox
    let natural = Size(
      width: box.size.width + Self.padding, height: box.size.height + Self.padding)
    scale = min(1, page.width / natural.width, page.height / natural.height)
    if scale < 1 {
      document.size = DOT.DrawingSize(.points(page.width), .points(page.height))
    }
    size = Size(width: natural.width * scale, height: natural.height * scale)
  }

  private static func millimeters(_ size: Size) -> String {
    "\(Int((size.width * 25.4 / 72).rounded())) × \(Int((size.height * 25.4 / 72).rounded())) mm"
  }
}
