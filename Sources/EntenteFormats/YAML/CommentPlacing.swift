/// Finds the entry that each comment of a file belongs to.
struct CommentPlacing {
  private(set) var comments: [Int: PlacedComments.Comments] = [:]

  /// The comments at the end of the file, which belong to no entry.
  private(set) var tail: [CommentLine] = []
  private let tree: DocumentTree
  private let anchors: [Int]

  /// The items of lists whose lines do not begin with a dash.
  private let items: Set<Int>

  /// The first anchor behind the present place, and how far its line is indented.
  private var next = 0
  private var nextIndent = -1

  /// What begins the lines around the present place, each farther in than the one before.
  private var openers: [Opener] = []

  /// What begins a line, and how far the line is indented.
  private struct Opener {
    var anchor: Int
    var indent: Int
  }

  /// - Complexity: O(*n*) in the bytes of the file.
  init(in tree: DocumentTree) {
    self.tree = tree
    var anchors: [Int] = []
    tree.gatherAnchors(within: tree.root, into: &anchors)
    self.anchors = anchors
    items = tree.itemsBelowTheirDash
    measureNext()
    for number in tree.comments.indices {
      let position = tree.comments[number].range.lowerBound
      while next < anchors.count, start(of: next) < position { advance() }
      place(number)
    }
  }

  /// Goes past an anchor; if it begins a line, the lines that do not lie farther out are over.
  private mutating func advance() {
    if beginsLine(next) {
      while let last = openers.last, last.indent >= nextIndent { openers.removeLast() }
      openers.append(Opener(anchor: anchors[next], indent: nextIndent))
    }
    next += 1
    measureNext()
  }

  private mutating func measureNext() {
    if next == anchors.count {
      nextIndent = -1
    } else if beginsLine(next) {
      nextIndent = indent(at: dash(of: next) ?? start(of: next))
    }
  }

  /// Whether an anchor is the first of its line; looks no further back than the one before.
  private func beginsLine(_ number: Int) -> Bool {
    guard number > 0 else { return true }
    let previous = start(of: number - 1)
    var position = start(of: number)
    while position > previous {
      position -= 1
      if Byte.isBreak(tree.bytes[position]) { return true }
    }
    return false
  }

  /// The lone dash above an item, if its line begins without one.
  private func dash(of number: Int) -> Int? {
    guard items.contains(anchors[number]) else { return nil }
    var line = lineStart(before: start(of: number))
    while line > 0 {
      let first = line + indent(at: line)
      if tree.bytes[first] == Byte.dash { return first }
      line = lineStart(before: line - 1)
    }
    return nil
  }

  /// Places a comment that stands before the next anchor and behind those before it.
  private mutating func place(_ number: Int) {
    let comment = tree.comments[number]
    let text = text(of: comment)
    // Behind a lone dash stands a comment about the item below.
    if !comment.isAlone,
      let anchor = firstAnchor(onLineOf: comment) ?? (next < anchors.count ? anchors[next] : nil)
    {
      comments[anchor, default: .init()].trailing.append(text)
      return
    }
    let lines = [CommentLine.text(text)].parted(
      before: comment.isAlone && isBlank(lineBefore: comment),
      after: comment.isAlone && isBlank(lineAfter: comment))
    let column = indent(at: comment.range.lowerBound)
    if next == anchors.count, column == 0 {
      tail += lines
    } else if nextIndent < column || next == anchors.count,
      let last = lastAnchor(from: nextIndent + 1, upTo: column)
    {
      comments[last, default: .init()].after += lines
    } else if next < anchors.count {
      comments[anchors[next], default: .init()].before += lines
    } else if let first = anchors.first {
      comments[first, default: .init()].before += lines
    }
  }

  private func start(of number: Int) -> Int { Int(tree[anchors[number]].start) }

  private func text(of comment: Comment) -> String {
    var end = comment.range.upperBound
    while Byte.isBlank(tree.bytes[end - 1]) { end -= 1 }
    return String(decoding: tree.bytes[comment.range.lowerBound..<end], as: UTF8.self)
  }

  /// What begins the line of a comment that stands behind something; nothing behind a lone dash.
  private func firstAnchor(onLineOf comment: Comment) -> Int? {
    let lineStart = lineStart(before: comment.range.lowerBound)
    var first: Int?
    var number = next
    while number > 0, start(of: number - 1) >= lineStart {
      number -= 1
      first = anchors[number]
    }
    return first
  }

  /// The last anchor that begins its line between two columns, unless one farther out follows it.
  private func lastAnchor(from low: Int, upTo high: Int) -> Int? {
    guard let last = openers.last(where: { $0.indent <= high }), last.indent >= low else {
      return nil
    }
    return last.anchor
  }

  private func lineStart(before position: Int) -> Int {
    var start = position
    while start > 0, !Byte.isBreak(tree.bytes[start - 1]) { start -= 1 }
    return start
  }

  /// How far the line of a position is indented.
  private func indent(at position: Int) -> Int {
    let start = lineStart(before: position)
    return tree.bytes[start...].prefix { $0 == Byte.space }.count
  }

  private func isBlank(lineBefore comment: Comment) -> Bool {
    var position = lineStart(before: comment.range.lowerBound)
    var breaks = 0
    while position > 0,
      Byte.isBlank(tree.bytes[position - 1]) || Byte.isBreak(tree.bytes[position - 1])
    {
      position -= 1
      if tree.bytes[position] == Byte.lineFeed || isLoneReturn(position) { breaks += 1 }
    }
    return breaks > 1
  }

  private func isBlank(lineAfter comment: Comment) -> Bool {
    var position = comment.range.upperBound
    var breaks = 0
    while position < tree.size,
      Byte.isBlank(tree.bytes[position]) || Byte.isBreak(tree.bytes[position])
    {
      if tree.bytes[position] == Byte.lineFeed || isLoneReturn(position) { breaks += 1 }
      position += 1
    }
    return breaks > 1
  }

  private func isLoneReturn(_ position: Int) -> Bool {
    tree.bytes[position] == Byte.carriageReturn && tree.bytes[position + 1] != Byte.lineFeed
  }
}

extension [CommentLine] {
  fileprivate func parted(before: Bool, after: Bool) -> Self {
    (before ? [.blank] : []) + self + (after ? [.blank] : [])
  }
}

extension DocumentTree {
  /// The items that stand on a line below their dash.
  fileprivate var itemsBelowTheirDash: Set<Int> {
    var items: Set<Int> = []
    for list in nodes.indices where nodes[list].kind == .list {
      for item in self.items(of: list) where isBelowDash(item) { items.insert(item) }
    }
    return items
  }

  /// Whether only blanks stand before an item on its line.
  private func isBelowDash(_ item: Int) -> Bool {
    var position = Int(nodes[item].start)
    while position > 0, Byte.isBlank(bytes[position - 1]) { position -= 1 }
    return position == 0 || Byte.isBreak(bytes[position - 1])
  }
}
