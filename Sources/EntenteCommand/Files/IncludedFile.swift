import Foundation

/// The file that a figure environment includes: of those that are written the best one for LaTeX.
struct IncludedFile {
  /// The file, as the paper finds it.
  let path: String

  /// What is still to be done for it, as the end of a sentence; empty where it is there.
  let remedy: String

  /// The file to include among those that are written; nothing where none is.
  init?(among outputs: [String], isStandalone: Bool) {
    func ending(_ path: String) -> String { URL(filePath: path).pathExtension.lowercased() }
    // A document of its own cannot stand in another one, but its PDF can.
    let order = ["pdf"] + (isStandalone ? [] : ["tex", "tikz"]) + ["eps", "png"]
    for known in order {
      guard let found = outputs.first(where: { ending($0) == known }) else { continue }
      (path, remedy) = (found, "")
      return
    }
    guard let first = outputs.first else { return nil }
    let stem = first.dropLast(ending(first).count + 1)
    path = stem + ".pdf"
    let source = ending(first) == "tex" || ending(first) == "tikz"
    remedy =
      ", which is not there yet. "
      + (source ? "Make it with 'xelatex \(first)'." : "Add -o \(path).")
  }
}
