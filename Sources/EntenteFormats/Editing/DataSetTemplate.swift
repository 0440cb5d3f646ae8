/// The files of a data set to begin with: an example in which each part stands once, explained.
public struct DataSetTemplate: Sendable {
  /// The title of the data set.
  public let title: String

  /// Creates a template.
  public init(title: String) {
    self.title = title
  }

  /// `graph.yaml` and `README.md`.
  public var files: [GraphFile] {
    let shown = Cleaning.oneLine(title)
    let spelled = YAMLScalar.spelling(of: shown, in: .block)
    return [
      GraphFile(name: "graph.yaml", bytes: Array(Self.graph(titled: spelled).utf8)),
      GraphFile(name: "README.md", bytes: Array(Self.readme(titled: shown).utf8)),
    ]
  }

  private static func graph(titled title: String) -> String {
    """
    # A data set: who and what is tied together, and on whose word. Replace the example by your own.
    # 'entente validate' lists what is wrong or doubtful, 'entente fmt' brings the file into shape.
    entente: 1
    title: \(title)
    about: What the data set covers, and what it leaves out.
    licence: CC BY 4.0

    # Where statements come from. The fields are those of bibliographies (CSL).
    sources:
      gazette:
        type: article-newspaper
        author: [Doe Jane, Roe Richard]
        title: A school for two shores
        issued: 1990-05-02
        container-title: The Strait Gazette
        # With the file of the text and its number of lines, 'entente show --text' shows what is cited.
        file: gazette.txt
        lines: 120

    # Who and what takes part. The identifier on the left is yours and never changes; names may.
    entities:
      eastland:
        kind: state
        name: {en: Eastland, fr: Terre de l'Est}
      westland:
        kind: state
        name: {en: Westland}
      strait-school:
        kind: school
        # A body of two states belongs to both.
        of: [eastland, westland]
        name: {en: Strait School}
        # Other spellings, each with the source that uses it where that matters.
        alias: [School of the Strait, {text: Strait Scool, cite: [{gazette: line 14}]}]
        when: 1990/..
        # Figures with their date and source.
        attributes:
          - {name: pupils, value: 48, unit: pupils, when: 1990/1991, cite: [{gazette: line 20}]}
      school-treaty:
        kind: treaty
        name: {en: School Treaty}
        when: 1989-11

    # One statement a line: from, relation, to, then when, the curator's marks, and the citation.
    relations:
      - {from: eastland, relation: partyTo, to: school-treaty, when: 1989-11, cite: [{gazette: lines 3-5}]}
      - {from: westland, relation: partyTo, to: school-treaty, when: 1989-11, cite: [{gazette: lines 3-5}]}
      - {from: school-treaty, relation: establishes, to: strait-school, when: 1990, cite: [{gazette: line 6}]}
      # What the source does not say but the curator concludes is marked so.
      - {from: eastland, relation: cooperatesWith, to: westland, when: 1989~/.., basis: inferred, cite: [{gazette: lines 3-9}]}

    """
  }

  private static func readme(titled title: String) -> String {
    """
    # \(title)

    ## Sources

    Which texts were read, and how completely.

    ## How entities were told apart

    When two names became one entity, and which near-misses stay apart.

    ## Dates, doubts and conflicts

    How dates were read, what was inferred, and where the sources disagree.

    ## Persons

    Only what concerns public roles is recorded; e-mail addresses, telephone numbers and private
    matters are not.

    ## Licence

    CC BY 4.0, if you agree: change it here and in `graph.yaml` otherwise.

    """
  }
}
