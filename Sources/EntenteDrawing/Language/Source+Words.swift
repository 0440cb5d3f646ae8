import Entente

extension FigureWords {
  /// A source as the list of a paper has it.
  ///
  /// Authors, date, title, where it stands and how it is found: "Doe, J. (2021). A title. A journal,
  /// 134(1), 16–22. doi:10.1000/1".
  func reference(to source: Source) -> String {
    let date = source.issued.map { (try? Period($0).text(in: self, to: .days)) ?? $0 }
    let head = source.authors.map(Self.author).joined(separator: ", ")
    let start = [head, date.map { "(\($0))" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    var title = source.title ?? (start.isEmpty ? source.id.rawValue : "")
    let container = Self.container(of: source)
    let isUndated = source.issued == nil && source.authors.isEmpty
    if isUndated, container.isEmpty { title += " (\(undated))" }
    let place = isUndated && !container.isEmpty ? "\(container) (\(undated))" : container
    var text = ""
    for part in [start, title, place] where !part.isEmpty {
      text += (text.isEmpty ? "" : " ") + part + (Self.isEnded(part) ? "" : ".")
    }
    let address = source["DOI"].map { "doi:\($0)" } ?? source["URL"]
    return text + (address.map { " \($0)" } ?? "")
  }

  private static func isEnded(_ text: String) -> Bool {
    text.last.map { ".?!…".contains($0) } == true
  }

  /// The journal or the book, the volume with its issue, and the pages.
  private static func container(of source: Source) -> String {
    let issue = source["issue"].map { "(\($0))" } ?? ""
    let volume = (source["volume"] ?? "") + issue
    let pages = (source["page"] ?? "").replacing(/(\d)-(\d)/) { "\($0.output.1)–\($0.output.2)" }
    return [source["container-title"] ?? "", volume, pages].filter { !$0.isEmpty }
      .joined(separator: ", ")
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
