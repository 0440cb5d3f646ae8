/// Returns for each label the vertices that have it, ascending.
///
/// - Parameters:
///   - labels: For each vertex its label, from 0 to less than the count of `sizes`.
///   - sizes: For each label how many vertices have it.
/// - Returns: As many groups as there are sizes.
/// - Complexity: O(*n*)
func groupedVertices(_ labels: [Int], sizes: [Int]) -> [[Int]] {
  var groups = sizes.map { size in
    var group: [Int] = []
    group.reserveCapacity(size)
    return group
  }
  for (vertex, label) in labels.enumerated() { groups[label].append(vertex) }
  return groups
}
