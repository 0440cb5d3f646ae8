package import Entente
internal import EntenteFormats
package import Foundation

/// The data sets that come with the project.
package enum KnownDataSets {
  /// France and Kazakhstan, as two articles tell it.
  package static func franceKazakhstan() throws -> Graph {
    try Graph(contentsOf: folder("france-kazakhstan"))
  }

  /// The folder of a data set.
  package static func folder(_ name: String) -> URL {
    ProgramRun.packageFolder.appendingPathComponent("Graphs/\(name)")
  }
}
