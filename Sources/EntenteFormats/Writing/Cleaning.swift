internal import Entente

/// Makes texts fit for a file, and lists what that changes.
struct Cleaning {
  var losses: [Loss] = []

  /// Identifiers that could not stay as they are, and what they became.
  private var renamed: [String: String] = [:]
  private var taken: Set<String> = []
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
    return String(text.prefix(200))
  }

  /// An identifier that can be a key, unless it never is one: the same wherever it stands.
  mutating func identifier(_ id: String, isKey: Bool = true) -> String {
    if let name = renamed[id] { return name }
    let isFit =
      !id.isEmpty && (!isKey || YAMLScalar.fitsKey(id)) && !Self.hasForbidden(id, isLong: false)
    if isFit { return id }
    let place = "The identifier '\(id.prefix(40))'"
    losses.append(
      Self.hasForbidden(id, isLong: false) ? .characters(in: place) : .tooLong(in: place))
    var name = String(Self.withoutForbidden(id, isLong: false).prefix(200))
    if name.isEmpty { name = "unnamed" }
    var free = name
    var number = 2
    while taken.contains(free) {
      free = "\(name)-\(number)"
      number += 1
    }
    taken.insert(free)
    renamed[id] = free
    return free
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
    return YAMLEncoding.isForbidden(scalar.value)
  }
}
