/// Identifiers with a character that is not what their author meant, such as a byte that is no UTF-8.
///
/// The mistake has a finding; that others name the entity or source as it was meant is none.
struct SpoiltNames {
  private var names: Set<String> = []

  /// Some of them, for texts that are only like one.
  private var examples: [String] = []

  /// Adds an identifier, without the characters that spoil it.
  mutating func insert(_ name: String) {
    let name = Self.sound(name)
    if names.insert(name).inserted, examples.count < 100 { examples.append(name) }
  }

  /// A name without the characters that spoil it.
  static func sound(_ name: String) -> String {
    let sound = name.unicodeScalars.filter {
      $0 != "\u{FFFD}" && $0 != "\t" && $0 != "\n" && !TextEncoding.isForbidden($0.value)
    }
    return String(String.UnicodeScalarView(sound))
  }

  /// Whether a text is probably one of them.
  func contains(nearly text: String, speller: inout Speller, list: String) -> Bool {
    if names.isEmpty { return false }
    return names.contains(text)
      || speller.suggestion(for: text, among: examples, list: list) != nil
  }
}
