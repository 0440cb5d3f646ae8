extension Array where Element: Hashable {
  /// The elements in order, each once.
  ///
  /// - Complexity: O(*n*).
  var withoutRepetition: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }

  /// These elements without those of others; what stands there twice is taken away twice.
  ///
  /// - Complexity: O(*n*) in the elements of both.
  func subtracting(_ others: [Element]) -> [Element] {
    var counts: [Element: Int] = [:]
    for other in others { counts[other, default: 0] += 1 }
    return filter { element in
      guard let count = counts[element], count > 0 else { return true }
      counts[element] = count - 1
      return false
    }
  }
}
