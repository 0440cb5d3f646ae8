import Entente
import Graphviz

extension Overview {
  /// The number of marks without names up to which they get numbers: more would be all that is
  /// seen, and nobody looks a thousand of them up on a page.
  private static let mostNumbered = 300

  /// The distance in points within which two marks count as standing on one line of the page.
  private static let lineHeight = 24.0

  /// Gives numbers to the marks that have no name, where there is room for them.
  ///
  /// They run as one reads, line by line from the left, so that a number of the list is soon found.
  ///
  /// - Returns: The names and the numbers, and the entities without a name.
  func numbered(
    _ names: [Name?], in field: inout MarkField, by renderer: Renderer
  ) throws(RenderError) -> (names: [Name?], list: EntityList) {
    var names = names
    let unnamed = field.bodies.indices.filter { field.bodies[$0].name == nil }
    for index in unnamed { names[index] = nil }
    if !unnamed.isEmpty, unnamed.count <= Self.mostNumbered {
      let room = try roomForNumber(upTo: unnamed.count, by: renderer)
      var sizes: [Size?] = field.bodies.map { _ in nil }
      for index in unnamed { sizes[index] = room }
      field.fillGaps(sizes, order)
      let numbered = unnamed.filter { field.bodies[$0].name != nil }
      for (number, index) in inReadingOrder(numbered, field).enumerated() {
        names[index] = .number(number + 1, size: figure.theme.smallFontSize, room: room)
      }
    }
    let entries = unnamed.map { entry(of: $0, number: names[$0]?.number) }
    var list = EntityList(
      entries: entries.enumerated().sorted {
        ($0.element.number ?? .max, $0.offset) < ($1.element.number ?? .max, $1.offset)
      }
      .map(\.element))
    list.isBeside = figure.hasListBeside
    return (names, list)
  }

  /// The room that the widest number takes.
  private func roomForNumber(
    upTo count: Int, by renderer: Renderer
  ) throws(RenderError) -> Size {
    var document = DOT.Graph("numbers")
    document.nodeDefaults = emptyDocument.nodeDefaults
    let widest = Int(String(repeating: "8", count: String(count).count)) ?? count
    let none = Size(width: 0, height: 0)
    document.node("widest") {
      Name.number(widest, size: figure.theme.smallFontSize, room: none)
        .apply(to: &$0, theme: figure.theme)
      $0.position = .pinned(0, 0)
    }
    return try renderer.layout(document, engine: .nop2).nodes["widest"]?.frame.size ?? none
  }

  private func inReadingOrder(_ indices: [Int], _ field: MarkField) -> [Int] {
    func line(_ index: Int) -> Int {
      Int((field.page.height - field.bodies[index].place.y) / Self.lineHeight)
    }
    return indices.sorted {
      (line($0), field.bodies[$0].place.x, $0) < (line($1), field.bodies[$1].place.x, $1)
    }
  }

  private func entry(of index: Int, number: Int?) -> EntityList.Entry {
    let entity = content.nodes[index].entity
    let name = entity.name(in: figure.language)
    return EntityList.Entry(
      number: number, id: entity.id, name: name.isEmpty ? entity.id.rawValue : name,
      kind: figure.words.name(of: entity.kind, in: figure.graph.vocabulary),
      states: entity.states.compactMap { figure.graph[$0]?.name(in: figure.language) },
      relationCount: degrees[index])
  }
}

extension Overview.Name {
  /// A number that stands for a name.
  static func number(_ number: Int, size: Double, room: Size) -> Overview.Name {
    Overview.Name(label: .text(String(number)), fontSize: size, room: room, number: number)
  }
}
