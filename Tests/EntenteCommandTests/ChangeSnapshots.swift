/// What is asked about time and change, and asked wrongly.
enum ChangeSnapshots {
  private static let graph = Snapshot.graph
  private static let school = "Tests/EntenteCommandTests/Fixtures/school.yaml"
  private static let other = "Tests/EntenteCommandTests/Fixtures/school-2.yaml"

  private static func compare(_ more: String...) -> [String] {
    ["compare", graph, "--from", "1950..1962", "--to", "1963..1990"] + more
  }

  static let answers: [Snapshot] = [
    ("compare", compare()),
    ("compare-certain", compare("--held", "certainly", "--by", "degree", "--limit", "2")),
    ("compare-every", compare("--avoid", "ferry", "--by", "degree")),
    ("compare-editions", ["compare", school, other, "--by", "degree"]),
    ("timeline", ["timeline", graph]),
    ("timeline-entity", ["timeline", graph, "Ferry Company", "bo", "--by", "decade"]),
    ("timeline-during", ["timeline", graph, "--during", "1950/1962", "--held", "certainly"]),
    ("neighbors", ["neighbors", graph, "Ferry Company"]),
    ("neighbors-depth", ["neighbors", graph, "ada", "--depth", "2", "--limit", "3"]),
    ("neighbors-family", ["neighbours", graph, "west", "--family", "place", "--directed"]),
  ].map { Snapshot(name: $0.0, arguments: $0.1) }

  static let messages: [Snapshot] = [
    ("help-compare", ["compare", "--help"]),
    ("help-timeline", ["timeline", "--help"]), ("help-rerun", ["rerun", "--help"]),
    ("timeline-markdown", ["timeline", graph, "-f", "markdown", "--limit", "1"]),
    ("timeline-csv", ["timeline", graph, "-f", "csv"]),
    ("timeline-latex", ["timeline", graph, "bo", "-f", "latex"]),
    ("timeline-by-week", ["timeline", graph, "--by", "week"]),
    ("timeline-nothing", ["timeline", graph, "--relation", "twinnedWith"]),
    ("timeline-nobody", ["timeline", graph, "Fery"]),
    ("help-neighbors", ["neighbors", "--help"]),
    ("neighbors-csv", ["neighbors", graph, "ada", "-f", "csv"]),
    ("neighbors-nobody", ["neighbors", graph, "hermit"]),
    ("neighbors-of-whom", ["neighbors", graph]),
    ("neighbors-depth-none", ["neighbors", graph, "ada", "--depth", "0"]),
    ("compare-markdown", compare("-f", "markdown")),
    ("compare-csv", compare("-f", "csv")),
    ("compare-one-period", ["compare", graph, "--from", "1950"]),
    ("compare-backwards", ["compare", graph, "--from", "1970", "--to", "1950"]),
    ("compare-doubted", ["compare", graph, "--from", "1950?", "--to", "1970"]),
    ("compare-thrice", compare("--at", "1960")),
    ("compare-both", ["compare", school, other, "--from", "1950", "--to", "1970"]),
    ("compare-nothing", ["compare", graph]),
    ("compare-no-tie", compare("--relation", "twinnedWith")),
  ].map { Snapshot(name: $0.0, arguments: $0.1) }
}
