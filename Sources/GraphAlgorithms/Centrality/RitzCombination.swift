/// Sums over the products of a value, its last change and its residual with each other, and with the
/// products of the first two with a matrix.
struct RitzLengths: BlockSums {
  private(set) var valueValue = 0.0
  private(set) var valueResidual = 0.0
  private(set) var valueChange = 0.0
  private(set) var residualResidual = 0.0
  private(set) var residualChange = 0.0
  private(set) var changeChange = 0.0
  private(set) var valueProduct = 0.0
  private(set) var valueChanged = 0.0
  private(set) var changeChanged = 0.0

  /// Adds one element of each vector.
  @inline(__always)
  mutating func add(
    value: Double, _ product: Double, change: Double, _ changed: Double, residual: Double
  ) {
    valueValue += value * value
    valueResidual += value * residual
    valueChange += value * change
    residualResidual += residual * residual
    residualChange += residual * change
    changeChange += change * change
    valueProduct += value * product
    valueChanged += value * changed
    changeChanged += change * changed
  }

  static func += (left: inout Self, right: Self) {
    left.valueValue += right.valueValue
    left.valueResidual += right.valueResidual
    left.valueChange += right.valueChange
    left.residualResidual += right.residualResidual
    left.residualChange += right.residualChange
    left.changeChange += right.changeChange
    left.valueProduct += right.valueProduct
    left.valueChanged += right.valueChanged
    left.changeChanged += right.changeChanged
  }
}

/// Sums over the product of a residual with a matrix, times the three vectors.
struct RitzProducts: BlockSums {
  var curvature = 0.0
  var withValue = 0.0
  var withChange = 0.0

  static func += (left: inout Self, right: Self) {
    left.curvature += right.curvature
    left.withValue += right.withValue
    left.withChange += right.withChange
  }
}

/// The combination of three vectors that a symmetric matrix stretches most (Rayleigh and Ritz).
struct RitzCombination {
  /// By how much the matrix stretches it.
  let eigenvalue: Double
  private(set) var ofValue = 0.0
  private(set) var ofResidual = 0.0
  private(set) var ofChange = 0.0

  /// Takes the residual as it is, where there is nothing else yet.
  init(ofResidual: Double, eigenvalue: Double) {
    self.ofResidual = ofResidual
    self.eigenvalue = eigenvalue
  }

  /// Finds the best combination, of length 1 and with a share of the value that is not negative.
  init(_ lengths: RitzLengths, _ products: RitzProducts) {
    let lengths3 = SymmetricMatrix(
      lengths.valueValue, lengths.valueResidual, lengths.residualResidual, lengths.valueChange,
      lengths.residualChange, lengths.changeChange)
    let products3 = SymmetricMatrix(
      lengths.valueProduct, products.withValue, products.curvature, lengths.valueChanged,
      products.withChange, lengths.changeChanged)
    let (value, vector) = products3.leadingVector(relativeTo: lengths3)
    eigenvalue = value
    let sign: Double = vector[0] < 0 ? -1 : 1
    ofValue = sign * vector[0]
    ofResidual = sign * vector[1]
    ofChange = sign * vector[2]
  }
}

/// A symmetric matrix of three rows.
struct SymmetricMatrix {
  private var elements: [[Double]]

  /// Makes a matrix of the rows of its lower triangle.
  init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    elements = [[a, b, d], [b, c, e], [d, e, f]]
  }

  /// Returns the largest λ, and its *v*, of *A v* = λ *B v*, where *v* has length 1 as `lengths`
  /// measures it.
  ///
  /// Basis vectors that depend on those before them are left out.
  func leadingVector(relativeTo lengths: SymmetricMatrix) -> (Double, [Double]) {
    // The rows of a basis in which `lengths` is the unit matrix (Gram and Schmidt).
    var basis: [[Double]] = []
    for index in 0..<3 where lengths.elements[index][index] > 0 {
      var vector = [0.0, 0.0, 0.0]
      vector[index] = 1 / lengths.elements[index][index].squareRoot()
      // Twice is enough: what rounding leaves of a projection is gone with the second.
      for _ in 0..<2 {
        for other in basis {
          let overlap = lengths.form(vector, other)
          for place in 0..<3 { vector[place] -= overlap * other[place] }
        }
      }
      let square = lengths.form(vector, vector)
      guard square > 1e-12 else { continue }
      basis.append(vector.map { $0 / square.squareRoot() })
    }
    var inner = SymmetricMatrix(0, 0, 0, 0, 0, 0)
    for (row, left) in basis.enumerated() {
      for (column, right) in basis.enumerated() {
        inner.elements[row][column] = form(left, right)
      }
    }
    let (value, mixture) = inner.leadingVector(of: basis.count)
    var vector = [0.0, 0.0, 0.0]
    for (share, element) in zip(mixture, basis) {
      for place in 0..<3 { vector[place] += share * element[place] }
    }
    return (value, vector)
  }

  private func form(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for row in 0..<3 {
      for column in 0..<3 { sum += left[row] * elements[row][column] * right[column] }
    }
    return sum
  }

  /// Returns the largest eigenvalue and its vector of the first rows and columns (Jacobi 1846).
  private func leadingVector(of count: Int) -> (Double, [Double]) {
    var matrix = elements
    var vectors = SymmetricMatrix(1, 0, 1, 0, 0, 1).elements
    var isDiagonal = false
    for _ in 0..<30 where !isDiagonal {
      isDiagonal = true
      for (first, second) in [(0, 1), (0, 2), (1, 2)] {
        let size = abs(matrix[first][first]) + abs(matrix[second][second])
        guard abs(matrix[first][second]) > 1e-18 * size else { continue }
        isDiagonal = false
        let angle = (matrix[second][second] - matrix[first][first]) / (2 * matrix[first][second])
        let tangent = (angle < 0 ? -1 : 1) / (abs(angle) + (angle * angle + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for place in 0..<3 {
          let (left, right) = (matrix[place][first], matrix[place][second])
          matrix[place][first] = cosine * left - sine * right
          matrix[place][second] = sine * left + cosine * right
        }
        for place in 0..<3 {
          let (left, right) = (matrix[first][place], matrix[second][place])
          matrix[first][place] = cosine * left - sine * right
          matrix[second][place] = sine * left + cosine * right
          let (upper, lower) = (vectors[place][first], vectors[place][second])
          vectors[place][first] = cosine * upper - sine * lower
          vectors[place][second] = sine * upper + cosine * lower
        }
      }
    }
    let best = (0..<count).max { matrix[$0][$0] < matrix[$1][$1] } ?? 0
    return (matrix[best][best], (0..<count).map { vectors[$0][best] })
  }
}
