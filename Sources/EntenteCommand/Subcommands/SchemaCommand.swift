import ArgumentParser
import EntenteFormats

/// `entente schema`: what a data set may say, for other programs.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of data sets, for editors and other programs.",
    usage: "entente schema > entente.schema.json",
    discussion: """
      Example:
        entente schema > entente.schema.json

      The schema (draft 2020-12) holds for data sets in JSON and, as both have the same keys, for \
      YAML: editors complete and check keys with it. What only 'entente validate' can tell, such as \
      whether an identifier names something, is not in it.
      """)

  func run() throws { try Terminal.write(JSONFormat.schema) }
}
