internal import Entente

extension Bibliography {
  /// The sources as a list and, below, what rests on each as a table (GitHub's Markdown).
  var markdown: String {
    var text = "# Sources\n"
    for entry in entries {
      text += "\n**\\[\(entry.number)\\]** \(MarkdownText.of(entry.source.record))\n"
    }
    for entry in entries {
      text += "\n## What rests on \\[\(entry.number)\\]\n"
      let remarks = MarkdownText.of(entry.source.remarks)
      text += (remarks.isEmpty ? "" : "\nOf the source, \(remarks).\n")
      text += Self.table(of: entry.statements)
    }
    if !uncited.isEmpty {
      text += "\n## \\[?\\] What cites no source\n" + Self.table(of: uncited)
    }
    return text
  }

  private static func table(of statements: [Statement]) -> String {
    var text = "\n| statement | when | place in the source | reserve |\n|---|---|---|---|\n"
    for statement in statements {
      let role = statement.relation.role.map { " (\($0))" } ?? ""
      let cells = [
        "\(statement.from) \(statement.phrase) \(statement.to)\(role)",
        statement.relation.period?.text ?? "", statement.locator ?? "",
        statement.reserves.joined(separator: ", "),
      ]
      text += "| " + cells.map(MarkdownText.of).joined(separator: " | ") + " |\n"
    }
    return text
  }
}
