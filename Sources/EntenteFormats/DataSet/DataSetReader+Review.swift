internal import Entente

/// Doubts about the graph as a whole, each at the place in a file that it is about.
extension DataSetReader {
  mutating func review(_ graph: Graph) {}
}
