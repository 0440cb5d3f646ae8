import GraphAlgorithms
import Testing

@Suite struct CostedPathTests {
  @Test func `paths are ordered by cost then steps then vertices`() {
    let paths = [
      CostedPath(vertices: [0, 3], cost: 1),
      CostedPath(vertices: [0, 1, 3], cost: 1),
      CostedPath(vertices: [0, 2, 3], cost: 1),
      CostedPath(vertices: [0, 1, 2, 3], cost: 1.5),
    ]
    #expect(paths.reversed().sorted() == paths)
  }
}
