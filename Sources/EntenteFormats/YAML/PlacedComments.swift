/// The comments of a file, each at the entry that it belongs to.
///
/// A comment on a line of its own belongs to the entry below it, unless that entry lies further out:
/// then to the last entry above it that lies as far in. A comment behind something belongs to what
/// begins its line.
struct PlacedComments {
  /// The comments of one entry.
  struct Comments {
    var before: [CommentLine] = []
    var trailing: [String] = []
    var after: [CommentLine] = []

    var isEmpty: Bool { before.isEmpty && trailing.isEmpty && after.isEmpty }

    /// All of them as lines of their own.
    var lines: [CommentLine] { before + trailing.map { .text($0) } + after }
  }

  /// An entry of a file: a key and its value, or an item of a list, which is both.
  struct Place {
    var anchor: Int
    var value: Int
  }

  private var comments: [Int: Comments] = [:]
  private var tail: [CommentLine] = []
  private let tree: DocumentTree?

  /// No comments.
  init() { tree = nil }

  /// The comments of a file.
  ///
  /// - Complexity: O(*n*) in the nodes of the file; nothing where it has no comments.
  init(of tree: DocumentTree) {
    self.tree = tree
    if !tree.comments.isEmpty {
      let placing = CommentPlacing(in: tree)
      comments = placing.comments
      tail = placing.tail
    }
  }
}

extension PlacedComments {
  /// The places of the entries of a map that have the given keys.
  func places(of keys: [String], in node: Int?) -> [Place?] {
    guard let tree, let node, !comments.isEmpty else {
      return Array(repeating: nil, count: keys.count)
    }
    var places: [String: Place] = [:]
    for (key, value) in tree.pairs(of: node) {
      places[tree.text(of: key)] = Place(anchor: key, value: value)
    }
    return keys.map { places[$0] }
  }

  /// The places of the items of a list; items that were added behind have none.
  func places(ofItems count: Int, in node: Int?) -> [Place?] {
    let none = [Place?](repeating: nil, count: count)
    guard let tree, let node, !comments.isEmpty, tree[node].kind == .list else { return none }
    let items = tree.items(of: node).map { Place(anchor: $0, value: $0) }
    return items.count <= count ? items + none.dropFirst(items.count) : none
  }

  /// Takes the comments that belong to an entry itself.
  mutating func take(at place: Place?) -> Comments {
    guard let place else { return Comments() }
    return comments.removeValue(forKey: place.anchor) ?? Comments()
  }

  /// Takes the comments of everything inside an entry.
  mutating func take(within place: Place?) -> Comments {
    var taken = Comments()
    guard let tree, let place, !comments.isEmpty else { return taken }
    for anchor in tree.anchors(within: place.value) {
      guard let own = comments.removeValue(forKey: anchor) else { continue }
      taken.before += own.before + own.after
      taken.trailing += own.trailing
    }
    return taken
  }

  /// Whether something inside an entry has comments.
  func hasComments(within place: Place?) -> Bool {
    guard let tree, let place, !comments.isEmpty else { return false }
    return tree.anchors(within: place.value).contains { comments[$0] != nil }
  }

  /// Takes what is left.
  mutating func rest() -> [CommentLine] {
    let lines = comments.sorted { $0.key < $1.key }.flatMap(\.value.lines)
    comments = [:]
    return lines + tail
  }
}

extension DocumentTree {
  /// The keys and items inside a value, in the order of the file.
  fileprivate func anchors(within value: Int) -> [Int] {
    var anchors: [Int] = []
    gatherAnchors(within: value, into: &anchors)
    return anchors
  }

  /// Adds the keys and items inside a value to others.
  func gatherAnchors(within value: Int, into anchors: inout [Int]) {
    for (key, value) in pairs(of: value) {
      anchors.append(key)
      gatherAnchors(within: value, into: &anchors)
    }
    for item in items(of: value) {
      anchors.append(item)
      gatherAnchors(within: item, into: &anchors)
    }
  }
}
