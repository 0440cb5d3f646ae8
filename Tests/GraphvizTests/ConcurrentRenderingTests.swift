import Foundation
import Graphviz
import Testing

@Suite struct ConcurrentRenderingTests {
  /// Every other one has an attribute that is drawn in a worker only.
  private let documents = (UInt64(0)..<4).map { seed in
    var document = randomDocument(seed: seed)
    if seed.isMultiple(of: 2) { document[raw: "normalize"] = .text("true") }
    return document
  }

  @Test(arguments: [Renderer.inProcess, .isolated(), .automatic()])
  func `200 drawings by 16 tasks are those made one after the other`(renderer: Renderer)
    async throws
  {
    let documents = documents
    let expected = try await drawings(of: documents, by: renderer)
    let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 0..<16 {
        group.addTask {
          var wrong = 0
          for index in 0..<13 {
            let which = (task + index) % documents.count
            let file =
              index.isMultiple(of: 3)
              ? try blocking(renderer, documents[which])
              : try await renderer.render(documents[which], as: .svg, engine: .twopi)
            if file != expected[which] { wrong += 1 }
          }
          return wrong
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  private func drawings(
    of documents: [DOT.Graph], by renderer: Renderer
  ) async throws -> [RenderedFile] {
    var files: [RenderedFile] = []
    for document in documents {
      files.append(try await renderer.render(document, as: .svg, engine: .twopi))
    }
    return files
  }
}

/// The form that waits, where the compiler would otherwise choose the one that suspends.
private func blocking(_ renderer: Renderer, _ graph: DOT.Graph) throws -> RenderedFile {
  try renderer.render(graph, as: .svg, engine: .twopi)
}
