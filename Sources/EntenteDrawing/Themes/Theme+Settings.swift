public import Entente
import Graphviz

extension Theme {
  /// Changes one thing, as a theme file says it.
  ///
  /// ```swift
  /// var theme = Theme.paper
  /// try theme.set(["kinds", "person", "fill"], to: ["#FFF4D6"])
  /// try theme.set(["families", "treaty", "width"], to: ["2"])
  /// ```
  ///
  /// The page on themes lists the keys.
  ///
  /// - Parameters:
  ///   - path: The keys, from the outermost on.
  ///   - values: One text, or those of a list.
  ///   - vocabulary: The kinds that may be named.
  /// - Throws: ``ThemeError`` where a key is not known or a value does not fit it.
  public mutating func set(
    _ path: [String], to values: [String], vocabulary: Vocabulary = .bilateral
  ) throws(ThemeError) {
    switch path.first {
    case "kinds": try setKind(path, to: values, vocabulary)
    case "families": try setFamily(path, to: values)
    case "colors": try setColor(path, to: values)
    default: try setWhole(path, to: values)
    }
  }

  /// Checks what no single setting can tell, once all are made.
  ///
  /// - Throws: ``ThemeError`` where small text would be larger than names.
  public func checkSizes() throws(ThemeError) {
    if smallFontSize > nodeFontSize {
      throw .smallAboveNames(small: smallFontSize, names: nodeFontSize)
    }
  }

  /// The keys of a theme file.
  public static let keys = [
    "base", "name", "fonts", "name-size", "small-size", "highlight-width", "paints-page", "colors",
    "kinds", "families",
  ]

  private static let colorKeys = [
    "page", "text", "ink", "heading", "outline", "highlight", "highlight-band", "faded-line",
    "faded-ink", "sides", "scale", "groups", "other-group",
  ]

  private static let kindKeys = [
    "shape", "fill", "ink", "corners", "border", "border-width", "weight", "mark", "mark-fill",
  ]

  private static let familyKeys = [
    "name", "color", "style", "width", "head", "hollow-head", "faint-color",
  ]

  /// The sizes of text and the widths of lines that a theme may ask for, in points.
  private static let (textSizes, widths) = (4.0...40.0, 0.1...12.0)

  private mutating func setWhole(_ path: [String], to values: [String]) throws(ThemeError) {
    let setting = ThemeSetting(path, values)
    try setting.checkKey(0, among: Self.keys)
    try setting.checkEnd(1)
    switch path.first {
    case "base": self = try Theme(named: setting.text())
    case "name": name = try setting.text()
    case "fonts": fontFamily = try setting.fonts()
    case "name-size": nodeFontSize = try setting.points(Self.textSizes)
    case "small-size": smallFontSize = try setting.points(Self.textSizes)
    case "highlight-width": highlightWidth = try setting.points(Self.widths)
    case "paints-page": paintsPage = try setting.word(among: ["yes", "no"]) == "yes"
    default: throw .wrongCount(of: path.first ?? "", expected: "a map of keys and values")
    }
  }

  private mutating func setColor(_ path: [String], to values: [String]) throws(ThemeError) {
    let setting = ThemeSetting(path, values)
    try setting.checkKey(1, among: Self.colorKeys)
    try setting.checkEnd(2)
    switch path[1] {
    case "page": page = try setting.color()
    case "text": text = try setting.color()
    case "ink": ink = try setting.color()
    case "heading": heading = try setting.color()
    case "outline": outline = try setting.color()
    case "highlight": highlight = try setting.color()
    case "highlight-band": highlightBand = try setting.color()
    case "faded-line": fadedLine = try setting.color()
    case "faded-ink": fadedInk = try setting.color()
    case "other-group": otherGroup = try setting.color()
    case "sides": sideTints = try setting.colors(2...2, "two colors, for the left and the right")
    case "scale": scale = try setting.colors(2...16, "2 to 16 colors, from the least value on")
    default: groups = try setting.colors(1...24, "1 to 24 colors")
    }
  }

  private mutating func setKind(
    _ path: [String], to values: [String], _ vocabulary: Vocabulary
  ) throws(ThemeError) {
    let setting = ThemeSetting(path, values)
    try setting.checkKey(1, among: vocabulary.entityKinds.map(\.id.rawValue) + ["other"])
    try setting.checkKey(2, among: Self.kindKeys)
    try setting.checkEnd(3)
    let isOther = path[1] == "other"
    let kind = Entity.Kind(path[1])
    var look = isOther ? otherEntityLook : self.look(of: kind, in: vocabulary).1
    switch path[2] {
    case "shape": look.shape = DOT.Shape(try setting.word(among: Self.shapes))
    case "fill": look.fill = try setting.color()
    case "ink": look.ink = try setting.color()
    case "corners": look.isRounded = try setting.word(among: ["sharp", "round"]) == "round"
    case "border": look.isDashed = try setting.word(among: ["solid", "dashed"]) == "dashed"
    case "border-width": look.outlineWidth = try setting.points(Self.widths)
    case "weight": look.isInverted = try setting.word(among: ["normal", "bold"]) == "bold"
    case "mark": look.mark.shape = DOT.Shape(try setting.word(among: Self.markShapes))
    default: look.mark.fill = try setting.color()
    }
    if isOther { otherEntityLook = look } else { entityLooks[kind] = look }
  }

  private mutating func setFamily(_ path: [String], to values: [String]) throws(ThemeError) {
    let setting = ThemeSetting(path, values)
    try setting.checkKey(1, among: RelationKind.Family.allCases.map(\.rawValue))
    try setting.checkKey(2, among: Self.familyKeys)
    try setting.checkEnd(3)
    guard let family = RelationKind.Family(rawValue: path[1]) else { return }
    var look = look(of: family)
    switch path[2] {
    case "name": look.name = try setting.text()
    case "color": look.color = try setting.color()
    case "style": look.style = DOT.Style(try setting.word(among: Self.styles))
    case "width": look.width = try setting.points(Self.widths)
    case "head": look.arrow = DOT.ArrowShape(try setting.word(among: Self.heads))
    case "hollow-head": look.inferredArrow = DOT.ArrowShape(try setting.word(among: Self.heads))
    default: look.faintColor = try setting.color()
    }
    relationLooks[family] = look
  }

  /// The shapes whose words fit in them.
  private static let shapes = [
    "box", "ellipse", "folder", "tab", "note", "component", "cylinder", "octagon", "hexagon",
    "house", "underline",
  ]

  private static let markShapes = [
    "box", "circle", "diamond", "triangle", "invtriangle", "pentagon", "hexagon", "octagon",
    "house", "invhouse", "trapezium", "invtrapezium", "parallelogram", "note",
  ]

  private static let styles = ["solid", "dashed", "dotted"]

  private static let heads = [
    "normal", "onormal", "vee", "dot", "odot", "diamond", "odiamond", "box", "obox", "none",
  ]
}

/// One thing that a theme is told.
private struct ThemeSetting {
  let path: [String]
  let values: [String]

  init(_ path: [String], _ values: [String]) {
    self.path = path
    self.values = values
  }

  private var key: String { path.last ?? "" }

  func checkKey(_ depth: Int, among known: [String]) throws(ThemeError) {
    guard path.count > depth else {
      throw .wrongCount(of: key, expected: "a map of keys and values")
    }
    if !known.contains(path[depth]) {
      throw .unknownKey(path[depth], depth: depth, known: known)
    }
  }

  /// Refuses keys under a key that takes a value.
  func checkEnd(_ depth: Int) throws(ThemeError) {
    if path.count > depth { throw .wrongCount(of: path[depth - 1], expected: "a value, no map") }
  }

  func text() throws(ThemeError) -> String {
    guard values.count == 1, !values[0].isEmpty else {
      throw .wrongCount(of: key, expected: "one value")
    }
    return values[0]
  }

  func word(among known: [String]) throws(ThemeError) -> String {
    let word = try text()
    if known.contains(word) { return word }
    throw .unfitValue(word, of: key, number: 0, expected: .word(known))
  }

  func points(_ range: ClosedRange<Double>) throws(ThemeError) -> Double {
    let text = try text()
    guard text.utf8.allSatisfy({ "0123456789.".utf8.contains($0) }), let number = Double(text),
      range.contains(number)
    else { throw .unfitValue(text, of: key, number: 0, expected: .points(range)) }
    return number
  }

  func color() throws(ThemeError) -> DOT.Color {
    try colors(1...1, "one color")[0]
  }

  func colors(_ count: ClosedRange<Int>, _ expected: String) throws(ThemeError) -> [DOT.Color] {
    guard count.contains(values.count) else { throw .wrongCount(of: key, expected: expected) }
    var colors: [DOT.Color] = []
    for (number, value) in values.enumerated() {
      let digits = value.hasPrefix("#") ? value.dropFirst() : value[...]
      guard digits.utf8.count == 6, digits.utf8.allSatisfy(Self.isHexadecimal) else {
        throw .unfitValue(value, of: key, number: number, expected: .color)
      }
      colors.append(DOT.Color("#" + digits.uppercased()))
    }
    return colors
  }

  func fonts() throws(ThemeError) -> String {
    guard (1...12).contains(values.count) else {
      throw .wrongCount(of: key, expected: "the names of 1 to 12 font families, the first first")
    }
    for (number, value) in values.enumerated() {
      let isName =
        value.utf8.count <= 100 && value.contains(where: \.isLetter)
        && value.unicodeScalars.allSatisfy { scalar in
          let properties = scalar.properties
          return properties.isAlphabetic || properties.numericType != nil
            || " -_.+".unicodeScalars.contains(scalar)
        }
      if !isName { throw .unfitValue(value, of: key, number: number, expected: .font) }
    }
    return values.joined(separator: ",")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    "0123456789abcdefABCDEF".utf8.contains(byte)
  }
}
