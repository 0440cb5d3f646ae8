import Graphviz

/// The looks of one class of things, and the names under which an author changes them.
///
/// The look that most things of a class have is the style of the class; what differs from it, such as
/// the outline of what the figure is about, is a style of its own, used by all classes.
struct TikZLook: Hashable {
  /// Keys of TikZ and their values, each key once, in the order of writing.
  var settings: [Setting]

  struct Setting: Hashable {
    var key: String
    var value: String

    /// As TikZ reads it.
    var text: String { value.isEmpty ? key : "\(key)=\(value)" }
  }

  init(_ settings: KeyValuePairs<String, String>) {
    self.settings = settings.map { Setting(key: $0.key, value: $0.value) }
  }

  /// The value of a key, empty where it has none.
  subscript(key: String) -> String { settings.first { $0.key == key }?.value ?? "" }

  /// Makes the outline a line below what is filled.
  mutating func underline(outline: String) {
    guard let position = settings.firstIndex(where: { $0.key == "draw" }) else { return }
    settings[position].value = "none"
    settings.append(
      Setting(
        key: "path picture",
        value: "{\\draw[draw=\(outline)] (path picture bounding box.south west) -- "
          + "(path picture bounding box.south east);}"))
  }

  /// What of this look is not in another.
  func differences(from base: TikZLook) -> [Setting] {
    settings.filter { !base.settings.contains($0) }
  }
}

/// All styles and colors of a picture.
struct TikZStyles {
  /// The styles in the order in which they were first needed.
  private(set) var styles: [(name: String, settings: [TikZLook.Setting])] = []
  /// The colors by name, in the order in which they were first needed.
  private(set) var colors: [(name: String, hexadecimal: String)] = []

  /// The name of a color: that of its role, with a number where the role has several.
  mutating func color(_ color: DOT.Color?, as role: String, without: String) -> String {
    guard let hexadecimal = color?.tikzHexadecimal else { return without }
    let stem = "entente" + role.prefix(1).uppercased() + role.dropFirst()
    var name = stem
    var number = 1
    while let known = colors.first(where: { $0.name == name }) {
      if known.hexadecimal == hexadecimal { return name }
      number += 1
      name = "\(stem)-\(number)"
    }
    colors.append((name, hexadecimal))
    return name
  }

  /// The styles of each of several looks of one class.
  ///
  /// - Parameters:
  ///   - looks: The looks, one for each thing.
  ///   - name: The name of the class.
  /// - Returns: The names of the styles of each thing.
  mutating func names(of looks: [TikZLook], class name: String) -> [[String]] {
    var counts: [TikZLook: Int] = [:]
    var order: [TikZLook] = []
    for look in looks {
      if counts[look] == nil { order.append(look) }
      counts[look, default: 0] += 1
    }
    let mostFrequent = order.indices.max { one, other in
      (counts[order[one]] ?? 0, -one) < (counts[order[other]] ?? 0, -other)
    }
    guard let mostFrequent else { return [] }
    let base = order[mostFrequent]
    let own = style(named: name, base.settings)
    var names: [TikZLook: [String]] = [base: [own]]
    for look in order where look != base {
      let differences = look.differences(from: base)
      names[look] = [own, style(named: Self.name(of: differences), differences)]
    }
    return looks.map { names[$0] ?? [own] }
  }

  /// What a difference means: the outline and the line of what the figure is about are heavy, those of
  /// what surrounds it are pale.
  private static func name(of differences: [TikZLook.Setting]) -> String {
    let keys = Set(differences.map(\.key))
    if keys.contains("draw"), keys.contains("line width") { return "highlight" }
    if keys.contains("draw") || keys == ["fill"] || keys == ["text"] { return "faded" }
    if keys == ["font"] { return "size" }
    return "variant"
  }

  /// Adds a style, or finds the one that says the same.
  private mutating func style(named name: String, _ settings: [TikZLook.Setting]) -> String {
    var candidate = "entente \(name)"
    var number = 1
    while let known = styles.first(where: { $0.name == candidate }) {
      if known.settings == settings { return candidate }
      number += 1
      candidate = "entente \(name) \(number)"
    }
    styles.append((candidate, settings))
    return candidate
  }
}

extension DOT.Color {
  /// Six hexadecimal digits; nil for no paint, and for names, of which a theme has none.
  ///
  /// What shines through in the theme's colors lies on white paper.
  var tikzHexadecimal: String? {
    if rawValue.lowercased() == "white" { return "FFFFFF" }
    if rawValue.lowercased() == "black" { return "000000" }
    let digits = rawValue.drop { $0 == "#" }
    guard rawValue.hasPrefix("#"), digits.count == 6 || digits.count == 8,
      digits.allSatisfy(\.isHexDigit), let number = UInt32(digits.prefix(6), radix: 16)
    else { return nil }
    let share = digits.count == 8 ? Double(UInt8(digits.suffix(2), radix: 16) ?? 255) / 255 : 1
    return [16, 8, 0].map { shift in
      let part = Double(number >> UInt32(shift) & 0xFF)
      let text = String(UInt8(part * share + 255 * (1 - share)), radix: 16, uppercase: true)
      return text.count < 2 ? "0" + text : text
    }.joined()
  }
}
