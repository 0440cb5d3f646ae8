import Foundation
import GraphAlgorithms

/// Reads an edge list of `peers/make_graphs.py`.
enum EdgeList {
  static func graph(at path: String) throws -> Adjacency {
    let data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    var builder = AdjacencyBuilder()
    try data.withUnsafeBytes { bytes in
      var fields: [Int] = []
      var number = 0
      for byte in bytes {
        switch byte {
        case 10, 9:
          fields.append(number)
          number = 0
          guard byte == 10 else { continue }
          if fields.count == 3 {
            try builder.append(from: fields[0], to: fields[1], weight: Double(fields[2]))
          } else {
            try builder.append(from: fields[0], to: fields[1])
          }
          fields.removeAll(keepingCapacity: true)
        default: number = 10 * number + Int(byte) - 48
        }
      }
    }
    return builder.build()
  }
}
