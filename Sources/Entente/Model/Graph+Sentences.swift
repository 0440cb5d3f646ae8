extension Graph {
  /// A relation in one line of words, with what it rests on.
  ///
  /// ```swift
  /// graph.sentence(of: graph.relations[0])
  /// // Nursultan Nazarbayev visited Paris, 2015-11-04/2015-11-06 [overview, lines 140-141]
  /// ```
  ///
  /// The ends by their names in the language asked for, the kind by its phrase; then as far as there
  /// are any the role, the place, the agreement, the period, the amount, and what a reader must know
  /// before believing it ("inferred", "disputed", "denied", "deprecated"). The sources stand in
  /// brackets, three at most; a relation without any is "uncited". Long texts are cut.
  ///
  /// - Complexity: O(1): no text of the data counts with more than its first few hundred characters.
  public func sentence(of relation: Relation, in language: String? = nil) -> String {
    func name(_ id: Entity.ID) -> String { shortLine(self[id]?.name(in: language) ?? id.rawValue) }
    var text = "\(name(relation.from)) \(shortLine(vocabulary.phrase(of: relation.kind)))"
    text += " \(name(relation.to))"
    if let role = relation.role { text += " (\(shortLine(role)))" }
    if let place = relation.place { text += " at \(name(place))" }
    if let agreement = relation.under { text += " under \(name(agreement))" }
    let remarks = [relation.period?.text, relation.amount].compactMap { $0 } + relation.reserves
    for remark in remarks { text += ", \(shortLine(remark))" }
    return "\(text) [\(relation.shortCitations)]"
  }

  /// How a report speaks of a relation: by its identifier where the data give one, and in words.
  public func mention(of relation: Relation, in language: String? = nil) -> Relation.Mention {
    Relation.Mention(
      id: relation.id, isDerived: relation.hasDerivedID,
      sentence: sentence(of: relation, in: language))
  }
}

extension Relation {
  /// A relation as a report speaks of it, so that its reader finds it.
  ///
  /// An identifier that follows from the content stands in no file; the sentence tells which
  /// relation is meant.
  public struct Mention: Sendable, Hashable {
    /// The identifier.
    public let id: ID

    /// Whether the identifier follows from the content, so that no file has it.
    public let isDerived: Bool

    /// The relation in words, as ``Graph/sentence(of:in:)`` puts it.
    public let sentence: String
  }
}

extension Relation.Mention: CustomStringConvertible {
  /// The identifier with the sentence, or the sentence alone where nobody gave the identifier.
  public var description: String {
    isDerived ? "'\(sentence)'" : "\(quotedLine(id.rawValue)) (\(sentence))"
  }
}

extension Relation {
  /// What a reader must know before taking the relation at its word.
  fileprivate var reserves: [String] {
    [
      basis == .inferred ? basis.rawValue : nil, confidence == .certain ? nil : confidence.rawValue,
      isDenied ? "denied" : nil, standing == .deprecated ? standing.rawValue : nil,
    ].compactMap { $0 }
  }

  /// The first citations, and how many there are besides.
  fileprivate var shortCitations: String {
    if citations.isEmpty { return "uncited" }
    let shown = citations.prefix(3).map { shortLine($0.description) }
    let rest = citations.count - shown.count
    return (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: "; ")
  }
}
