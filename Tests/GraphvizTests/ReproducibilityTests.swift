import Graphviz
import Testing

/// Whether a document is drawn alike whatever the process drew before, which Graphviz by itself does
/// not promise: it goes by what is where in memory.
@Suite struct ReproducibilityTests {
  @Test(arguments: [Engine.dot, .neato, .fdp, .sfdp, .circo, .twopi, .osage])
  func `a drawing does not depend on those before it`(engine: Engine) throws {
    for seed in UInt64(0)..<12 {
      let document = randomDocument(seed: seed)
      let first = try Renderer.inProcess.layout(document, engine: engine)
      for other in 1...3 {
        _ = try Renderer.inProcess.render(randomDocument(seed: seed + UInt64(other)), as: .svg)
        let again = try Renderer.inProcess.layout(document, engine: engine)
        #expect((again == first) == true, "seed \(seed), \(engine.name)")
      }
    }
  }

  @Test(arguments: [Engine.dot, .fdp])
  func `a worker draws parallel edges as this process does`(engine: Engine) throws {
    for seed in UInt64(20)..<30 {
      let document = randomDocument(seed: seed)
      let here = try Renderer.inProcess.render(document, as: .svg, engine: engine)
      let there = try Renderer.isolated().render(document, as: .svg, engine: engine)
      #expect((here == there) == true, "seed \(seed), \(engine.name)")
    }
  }
}
