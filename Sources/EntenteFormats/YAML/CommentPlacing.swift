/// Finds the entry that each comment of a file belongs to.
struct CommentPlacing {
  private(set) var comments: [Int: PlacedComments.Comments] = [:]
  private let tree: DocumentTree
  private let anchors: [Int]

  init(in tree: DocumentTree) {
    self.tree = tree
    var anchors: [Int] = []
    tree.gatherAnchors(within: tree.root, into: &anchors)
    self.anchors = anchors
    var next = 0
    for number in tree.comments.indices {
      let position = tree.comments[number].range.lowerBound
      while next < anchors.count, start(of: next) < position { next += 1 }
      place(number, before: next)
    }
  }

  /// Places a comment that stands before one of the anchors and behind those before it.
  private mutating func place(_ number: Int, before next: Int) {
    let comment = tree.comments[number]
    let text = text(of: comment)
    if !comment.isAlone, let anchor = firstAnchor(onLineOf: comment, before: next) {
      comments[anchor, default: .init()].trailing.append(text)
      return
    }
    let lines = [CommentLine.text(text)].parted(
      before: comment.isAlone && isBlank(lineBefore: comment),
      after: comment.isAlone && isBlank(lineAfter: comment))
    let column = indent(at: comment.range.lowerBound)
    let nextIndent = next < anchors.count ? indent(at: start(of: next)) : -1
    if nextIndent < column || next == anchors.count,
      let last = lastAnchor(before: next, from: nextIndent + 1, upTo: column)
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
  private func firstAnchor(onLineOf comment: Comment, before next: Int) -> Int? {
    let lineStart = lineStart(before: comment.range.lowerBound)
    var first: Int?
    var number = next
    while number > 0, start(of: number - 1) >= lineStart {
      number -= 1
      first = anchors[number]
    }
    return first
  }

  /// The last anchor before another that begins its line between two columns.
  private func lastAnchor(before next: Int, from low: Int, upTo high: Int) -> Int? {
    var number = next
    var found: Int?
    while number > 0 {
      number -= 1
      let indent = indent(at: start(of: number))
      if indent < low { break }
      if indent > high { continue }
      found = anchors[number]
      // Of the anchors of one line the first stands for the line.
      let line = lineStart(before: start(of: number))
      while number > 0, start(of: number - 1) >= line {
        number -= 1
        found = anchors[number]
      }
      break
    }
    return found
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
