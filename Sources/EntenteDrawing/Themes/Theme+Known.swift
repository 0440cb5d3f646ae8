extension Theme {
  /// The themes that come with the library, ``paper`` first, which is the default.
  public static let all: [Theme] = [.paper, .grayscale, .screen, .screenDark]

  /// The theme of a name.
  ///
  /// - Throws: ``ThemeError`` where there is none.
  public init(named name: String) throws(ThemeError) {
    guard let known = Self.all.first(where: { $0.name == name }) else {
      throw .unknownTheme(name, known: Self.all.map(\.name))
    }
    self = known
  }
}
