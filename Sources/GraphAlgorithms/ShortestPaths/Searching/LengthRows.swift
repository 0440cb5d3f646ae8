/// Rows with the lengths of their arcs, from which the shortest arcs are read first.
struct LengthRows<Lengths: ArcLengths> {
  typealias Length = Lengths.Length

  let rows: Rows
  let lengths: Lengths
  /// The lightest arcs of long rows; none where all arcs are equally long.
  let lightest: Cells<UInt32>

  init(rows: Rows, lengths: Lengths, lightest: Cells<UInt32>?) {
    self.rows = rows
    self.lengths = lengths
    self.lightest = lightest ?? Column<UInt32>.noCells
  }

  @inline(__always)
  func bounds(of row: UInt32) -> (start: Int, end: Int) {
    (rows.start(of: Int(row)), rows.end(of: Int(row)))
  }

  /// Whether a row is looked through, since its lightest arcs are not listed.
  @inline(__always)
  func isShort(_ start: Int, _ end: Int) -> Bool {
    !Lengths.isUniform && end &- start < LightestArcs.shortestRow
  }

  /// The place of the lightest arc of a long row.
  @inline(__always)
  func firstPlace(_ start: Int) -> Int { LightestArcs.places(start, start).lowerBound }

  /// Returns the length of the lightest arc of a long row.
  @inline(__always)
  func leastLength(_ start: Int) -> Length {
    Lengths.isUniform ? lengths[start] : lengths[Int(lightest[firstPlace(start)])]
  }

  /// Calls a closure with the arcs of a row that end at a distance past one and up to another.
  @inline(__always)
  func forEach(
    of row: UInt32, at distance: Length, beyond radius: Length, upTo bound: Length,
    _ body: (_ arc: Int, _ distance: Length) -> Void
  ) {
    let (start, end) = bounds(of: row)
    let places = LightestArcs.places(start, end)
    // The list is enough if its last arc leads too far.
    if !isShort(start, end)
      && Length.sum(distance, lengths[Int(lightest[places.upperBound &- 1])]) > bound
    {
      var place = places.lowerBound
      while place < places.upperBound {
        let arc = Int(lightest[place])
        let length = Length.sum(distance, lengths[arc])
        if length > bound { return }
        if length > radius { body(arc, length) }
        place &+= 1
      }
      return
    }
    var arc = start
    while arc < end {
      let length = Length.sum(distance, lengths[arc])
      if length > radius && length <= bound { body(arc, length) }
      arc &+= 1
    }
  }
}
