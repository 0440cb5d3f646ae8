internal import Entente

extension Bibliography.Entry {
  /// The places cited, each once, in the order of the statements.
  var locators: [String] {
    var seen: Set<String> = []
    return statements.compactMap(\.locator).filter { seen.insert($0).inserted }
  }

  /// The title, or the identifier where the source has none.
  var title: String { source.title ?? source.id.rawValue }
}

extension Bibliography.Statement {
  /// The statement in words: "France recognises Kazakhstan (ambassador), 1992-01-07, inferred".
  var sentence: String {
    let role = relation.role.map { " (\($0))" } ?? ""
    let remarks = [relation.period?.text].compactMap { $0 } + reserves
    return (["\(from) \(phrase) \(to)\(role)"] + remarks).joined(separator: ", ")
  }

  /// What a reader must know before taking the statement at its word.
  var reserves: [String] {
    [
      relation.basis == .stated ? nil : relation.basis.rawValue,
      relation.confidence == .certain ? nil : relation.confidence.rawValue,
    ]
    .compactMap { $0 }
  }
}
