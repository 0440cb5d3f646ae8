internal import Entente

/// Makes texts fit for a file, and lists what that changes.
struct Cleaning {
  var losses: [Loss] = []

  /// Identifiers that could not stay as they are, and what they became.
  private var renamed: [String: String] = [:]

  /// The identifiers that no repaired one may be equal to; gathered when the first is repaired.
  private lazy var taken = Self.identifiers(of: graph)

  /// The number that the next identifier repaired to the same text gets.
  private var numbers: [String: Int] = [:]

  private let graph: Graph

  init(of graph: Graph) { self.graph = graph }
}

extension Cleaning {
  /// The text without characters that no data set holds; nothing where it is empty.
  mutating func optional(_ text: String?, in place: @autoclosure () -> String, isLong: Bool = false)
    -> String?
  {
    guard let text else { return nil }
    if text.isEmpty {
      losses.append(.emptyText(in: place()))
      return nil
    }
    if !Self.hasForbidden(text, isLong: isLong) { return text }
    losses.append(.characters(in: place()))
    return Self.withoutForbidden(text, isLong: isLong)
  }

  /// The text without characters that no data set holds; a dash where it is empty.
  mutating func text(_ text: String, in place: @autoclosure () -> String) -> String {
    optional(text, in: place()) ?? "-"
  }

  /// A number, if it is above 0.
  mutating func number(_ number: Double?, in place: @autoclosure () -> String) -> Double? {
    guard let number, !(number > 0 && number.isFinite) else { return number }
    losses.append(.number(in: place()))
    return nil
  }

  /// A text that is a key and may not be longer than one; nothing where it is empty.
  mutating func key(_ text: String?, in place: @autoclosure () -> String) -> String? {
    guard let text = optional(text, in: place()) else { return nil }
    if YAMLScalar.fitsKey(text) { return text }
    losses.append(.tooLong(in: place()))
    return Self.cut(text)
  }

  /// An identifier that can be a key, unless it never is one: the same wherever it stands.
  mutating func identifier(_ id: String, isKey: Bool = true) -> String {
    let isFit =
      !id.isEmpty && (!isKey || YAMLScalar.fitsKey(id)) && !Self.hasForbidden(id, isLong: false)
    if isFit { return id }
    if let name = renamed[id] { return name }
    let name = free(id.isEmpty ? "unnamed" : Self.cut(Self.withoutForbidden(id, isLong: false)))
    taken.insert(name)
    renamed[id] = name
    losses.append(.identifier(id, became: name))
    return name
  }

  /// An identifier that nothing else has: the name, or the name and a number.
  private mutating func free(_ name: String) -> String {
    var free = name
    while taken.contains(free) {
      let number = numbers[name, default: 1] + 1
      numbers[name] = number
      free = "\(name)-\(number)"
    }
    return free
  }

  private static func identifiers(of graph: Graph) -> Set<String> {
    var identifiers = Set(graph.entities.map(\.id.rawValue))
    identifiers.formUnion(graph.relations.map(\.id.rawValue))
    identifiers.formUnion(graph.sources.map(\.id.rawValue))
    identifiers.formUnion(graph.vocabulary.entityKinds.map(\.id.rawValue))
    identifiers.formUnion(graph.vocabulary.relationKinds.map(\.id.rawValue))
    return identifiers
  }

  mutating func citations(_ citations: [Citation], in place: @autoclosure () -> String)
    -> [Citation]
  {
    citations.map { citation in
      Citation(
        Source.ID(identifier(citation.source.rawValue)),
        at: citation.locator.flatMap { optional($0, in: "A locator of \(place())") })
    }
  }

  /// The text without line breaks and other characters that no data set holds, and not empty.
  static func oneLine(_ text: String) -> String {
    text.isEmpty ? "Untitled" : withoutForbidden(text, isLong: false)
  }

  /// The first 200 code points, which always fit a key; as many characters may be any length.
  private static func cut(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(200)))
  }

  private static func hasForbidden(_ text: String, isLong: Bool) -> Bool {
    text.unicodeScalars.contains { isForbidden($0, isLong: isLong) }
  }

  private static func withoutForbidden(_ text: String, isLong: Bool) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isForbidden($0, isLong: isLong) ? " " : $0 }))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar, isLong: Bool) -> Bool {
    if scalar == "\n" || scalar == "\t" { return !isLong }
    return TextEncoding.isForbidden(scalar.value)
  }
}
