import Entente

extension FigureWords {
  /// A source as the list of a paper has it.
  ///
  /// Authors, date, title, where it stands and how it is found: "Doe, J. (2021). A title. A journal,
  /// 134(1), 16–22. doi:10.1000/1".
  func reference(to source: Source) -> String {
    let date = source.issued.map { (try? Period($0).text(in: self, to: .days)) ?? $0 }
    return source.reference(
      authors: source.authors.map(Self.author), date: date, undated: undated)
  }

  /// A name with initials behind a comma, where the data tell the family name: by a comma, or by
  /// initials behind it.
  ///
  /// What may be the name of an organisation stays as it is.
  private static func author(_ name: String) -> String {
    let parts = name.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    if parts.count == 2 {
      return "\(parts[0].joined(separator: " ")), \(initials(of: parts[1]))"
    }
    guard parts.count == 1, let words = parts.first, words.count > 1, let last = words.last,
      LegendText.hasOnlyInitials(last), !words[0].contains(".")
    else { return name }
    return "\(words[0]), \(initials(of: Array(words.dropFirst())))"
  }

  private static func initials(of given: [String]) -> String {
    let initials = given.flatMap { word -> [String] in
      if word.contains("-") { return [word] }
      guard word.contains(".") else { return word.first.map { ["\($0)."] } ?? [] }
      return word.split(separator: ".").map { "\($0)." }
    }
    return initials.joined(separator: " ")
  }
}
