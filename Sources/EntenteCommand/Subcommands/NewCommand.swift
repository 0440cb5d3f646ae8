import ArgumentParser
import Entente
import EntenteFormats
import Foundation

/// `entente new`: a data set to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a data set: a folder with a commented example and a guide.",
    usage: "entente new FOLDER [--title TITLE]",
    discussion: """
      Example:
        entente new fr-kz --title "France and Kazakhstan"

      The folder gets graph.yaml, in which each part of a data set is shown once and explained, and a \
      README to fill in. The example is complete: 'entente validate' finds nothing to say. A folder \
      that holds something already is left alone.
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"))
  var folder: String

  @Option(help: ArgumentHelp("The title of the data set.", valueName: "title"))
  var title: String?

  func run() throws {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    if !present.isEmpty || isFile {
      throw Failure(.cannotCreate, "'\(folder)' is there already. Name a folder to be made.")
    }
    let template = DataSetTemplate(title: title ?? name)
    try writing { () throws(GraphWritingError) in
      try GraphOutput(template.files).write(to: folder, isFolder: true)
    }
    Terminal.say("Made '\(folder)'. Change graph.yaml, then run 'entente validate \(folder)'.")
  }

  private var isFile: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  private var name: String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }
}
