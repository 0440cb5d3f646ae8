/// What the commands for curators are asked, and told wrongly.
enum CuratingSnapshots {
  private static let fixtures = "Tests/EntenteCommandTests/Fixtures"
  private static let school = "\(fixtures)/school.yaml"
  private static let other = "\(fixtures)/school-2.yaml"
  private static let faulty = "\(fixtures)/school"

  static let answers: [Snapshot] = [
    ("quality", ["quality", school]),
    ("same", ["same", school, "school", "Strait College"]),
    ("same-nobody", ["same", school]),
    ("same-proposals", ["same", "Tests/EntenteCommandTests/Fixtures/twins.yaml"]),
    ("diff", ["diff", school, other]),
    ("diff-none", ["diff", school, school]),
    ("show-text", ["show", school, "school", "--text", "\(fixtures)/gazette.txt"]),
    ("show-relation", ["show", school, "founding", "--text", fixtures]),
  ].map { Snapshot(name: $0.0, arguments: $0.1) }

  static let messages: [Snapshot] = [
    ("merge", ["merge", school, other]),
    ("merge-itself", ["merge", school, school]),
    ("merge-one", ["merge", school]),
    ("merge-folder", ["merge", school, other, "-o", fixtures]),
    ("merge-format", ["merge", school, other, "-o", "merged.docx"]),
    ("validate-faulty", ["validate", faulty]),
    ("validate-sarif", ["validate", faulty, "--format", "sarif"]),
    ("validate-ties", ["validate", "\(fixtures)/ties.csv"]),
    ("validate-ties-tsv", ["validate", "\(fixtures)/ties.csv", "--format", "tsv"]),
    ("validate-ties-json", ["validate", "\(fixtures)/ties.csv", "--format", "json"]),
    ("fmt-check", ["fmt", "--check", school]),
    ("fmt-faulty", ["fmt", "--check", "\(fixtures)/ties.csv", school, "nowhere.yaml"]),
    ("fmt-nothing", ["fmt"]),
    ("same-one-name", ["same", school, "school"]),
    ("same-twice", ["same", school, "school", "Strait School"]),
    (
      "same-unknown-source",
      ["same", school, "school", "college", "--write", "--cite", "gazete: x"]
    ),
    ("same-write-nobody", ["same", school, "--write"]),
    ("show-wrong-text", ["show", school, "school", "--text", other]),
    ("show-no-text", ["show", school, "school", "--text", "nowhere.txt"]),
    ("convert-nowhere", ["convert", school]),
    ("convert-unknown", ["convert", school, "-o", "x.docx"]),
    ("convert-csv", ["convert", school, "-o", "x.csv"]),
    ("convert-columns", ["convert", school, "-o", "x.yaml", "--from-column", "A"]),
    ("undo-nothing", ["undo", school]),
    ("new-there", ["new", fixtures]),
    ("schema", ["schema"]),
    ("help-fmt", ["fmt", "--help"]), ("help-same", ["same", "--help"]),
    ("help-merge", ["merge", "--help"]), ("help-diff", ["diff", "--help"]),
    ("help-undo", ["undo", "--help"]), ("help-convert", ["convert", "--help"]),
    ("help-schema", ["schema", "--help"]), ("help-new", ["new", "--help"]),
    ("help-quality", ["quality", "--help"]),
  ].map { Snapshot(name: $0.0, arguments: $0.1) }
}
