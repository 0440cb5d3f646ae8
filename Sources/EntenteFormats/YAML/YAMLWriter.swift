/// Writes a data set in its canonical form.
///
/// Beside a value can stand the place in a file that it came from: the comments of that place are
/// then written with it.
///
/// - Complexity: O(*n*) in the length of what is written.
struct YAMLWriter {
  /// How many columns a line has where its parts could stand on lines of their own.
  static let width = 100

  private var lines = YAMLLines()
  private var comments: PlacedComments

  init(_ comments: PlacedComments = PlacedComments()) { self.comments = comments }

  /// The whole of a data set.
  static func text(of value: DataSetValue) -> [UInt8] {
    var writer = YAMLWriter()
    writer.write(value, .dataSet, indent: 0, from: nil)
    return writer.lines.file
  }

  /// A value on one line.
  static func line(of value: DataSetValue) -> String { YAMLWriter().flow(value) }

  /// The whole of a data set, with the comments of a file it was read from.
  static func text(of value: DataSetValue, from tree: DocumentTree) -> [UInt8] {
    var writer = YAMLWriter(PlacedComments(of: tree))
    writer.write(value, .dataSet, indent: 0, from: tree.root)
    writer.lines.add(writer.comments.rest(), indent: 0)
    return writer.lines.file
  }
}

extension YAMLWriter {
  /// Writes the entries of a list or map, each on lines of its own.
  private mutating func write(
    _ value: DataSetValue, _ layout: YAMLLayout, indent: Int, from node: Int?
  ) {
    switch value {
    case .map(let members):
      let places = comments.places(of: members.map(\.key), in: node)
      for (member, place) in zip(members, places) {
        if indent == 0, YAMLWriter.isSection(member.value) { lines.addBlank() }
        writeEntry(
          member.value, after: YAMLScalar.spelling(ofKey: member.key) + ":",
          layout.layout(of: member.key), indent: indent, from: place)
      }
    case .list(let items):
      let places = comments.places(ofItems: items.count, in: node)
      for (item, place) in zip(items, places) {
        writeEntry(item, after: "-", layout.items, indent: indent, from: place)
      }
    case .text, .number, .truth: break
    }
  }

  private static func isSection(_ value: DataSetValue) -> Bool {
    switch value {
    case .map, .list: true
    case .text, .number, .truth: false
    }
  }

  /// Writes one entry behind its key or dash.
  private mutating func writeEntry(
    _ value: DataSetValue, after lead: String, _ layout: YAMLLayout, indent: Int,
    from place: PlacedComments.Place?
  ) {
    let line = lineOfItsOwn(value, layout, column: indent + lead.count + 1, place)
    var own = comments.take(at: place)
    if let line {
      let inner = comments.take(within: place)
      own.before += inner.before
      lines.add(own.before, indent: indent)
      lines.add(
        lead + " " + line, trailing: own.trailing + inner.trailing, indent: indent, opens: false)
    } else {
      lines.add(own.before, indent: indent)
      lines.add(lead, trailing: own.trailing, indent: indent, opens: true)
      write(value, layout, indent: indent + 2, from: place?.value)
      own.after = comments.take(within: place).lines + own.after
    }
    lines.add(own.after, indent: indent)
  }

  /// The value on one line, if it is to stand there.
  private func lineOfItsOwn(
    _ value: DataSetValue, _ layout: YAMLLayout, column: Int, _ place: PlacedComments.Place?
  ) -> String? {
    switch value {
    case .text(let text): return spelling(text, .block)
    case .number, .truth: return flow(value)
    case .map(let members) where members.isEmpty: return "{}"
    case .list(let items) where items.isEmpty: return "[]"
    case .map, .list: break
    }
    switch layout {
    case .block: return nil
    case .line: return flow(value)
    case .fitting:
      if comments.hasComments(within: place) { return nil }
      let line = flow(value)
      return column + line.unicodeScalars.count > Self.width ? nil : line
    }
  }

  private func flow(_ value: DataSetValue) -> String {
    switch value {
    case .text(let text): spelling(text, .flow)
    case .number(let text): text
    case .truth(let truth): truth ? "true" : "false"
    case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .map(let members):
      "{"
        + members.map { spelling($0.key, .flow) + ": " + flow($0.value) }
        .joined(separator: ", ") + "}"
    }
  }

  private func spelling(_ text: String, _ surroundings: YAMLParser.Surroundings) -> String {
    YAMLScalar.spelling(of: text, in: surroundings)
  }
}
