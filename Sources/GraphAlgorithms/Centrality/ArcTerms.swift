/// What an arc adds to the sum of its row, given the value of the vertex at its other end.
///
/// Kernels that multiply by the matrix of a graph are generic over it: without weights the term is
/// the value itself, and nothing is read or multiplied.
protocol ArcTerms {
  /// A type precise and wide enough for a direction in which these terms are multiplied.
  associatedtype Direction: BitwiseCopyable & DoubleConvertible

  func term(_ value: Double, at arc: Int) -> Double
}

extension ArcTerms {
  /// Returns the sum of the terms of a row.
  @inline(__always)
  func sum(
    _ values: Cells<some BitwiseCopyable & DoubleConvertible>, over row: Int, of rows: Rows
  ) -> Double {
    var sum = 0.0
    var arc = rows.start(of: row)
    let end = rows.end(of: row)
    while arc < end {
      sum += term(values[rows.targets[arc]].asDouble, at: arc)
      arc &+= 1
    }
    return sum
  }
}

/// Arcs that count one each.
struct EqualTerms: ArcTerms {
  typealias Direction = Float

  @inline(__always)
  func term(_ value: Double, at arc: Int) -> Double { value }
}

/// Arcs that count by their weights.
struct WeightedTerms<Weight: BitwiseCopyable & DoubleConvertible>: ArcTerms {
  typealias Direction = Double

  let weights: Cells<Weight>

  @inline(__always)
  func term(_ value: Double, at arc: Int) -> Double { weights[arc].asDouble * value }
}

/// A type that numbers are stored in, to be computed with as `Double`s.
protocol DoubleConvertible {
  init(_ value: Double)
  var asDouble: Double { get }
}

extension UInt16: DoubleConvertible {
  var asDouble: Double { Double(self) }
}

extension UInt32: DoubleConvertible {
  var asDouble: Double { Double(self) }
}

extension Float: DoubleConvertible {
  var asDouble: Double { Double(self) }
}

extension Double: DoubleConvertible {
  var asDouble: Double { self }
}

/// A computation that runs on arcs of any weight, compiled for each.
protocol ArcKernel<Result> {
  associatedtype Result
  func run(_ terms: some ArcTerms) -> Result
}

extension RowColumns {
  /// Runs a kernel on the terms of the arcs: by weight, or one each.
  func run<Kernel: ArcKernel>(_ kernel: Kernel, usesWeights: Bool) -> Kernel.Result {
    defer { withExtendedLifetime(self) {} }
    guard usesWeights else { return kernel.run(EqualTerms()) }
    return switch weights {
    case .none: kernel.run(EqualTerms())
    case .short(let column): kernel.run(WeightedTerms(weights: column.cells))
    case .whole(let column): kernel.run(WeightedTerms(weights: column.cells))
    case .single(let column): kernel.run(WeightedTerms(weights: column.cells))
    case .double(let column): kernel.run(WeightedTerms(weights: column.cells))
    }
  }

  /// Returns for each row the sum of its weights, or its length.
  func strengths(usesWeights: Bool) -> Column<Double> {
    run(RowSums(rows: rows), usesWeights: usesWeights)
  }
}

/// Sums the terms of each row, every vertex having the value 1.
private struct RowSums: ArcKernel {
  let rows: Rows

  func run(_ terms: some ArcTerms) -> Column<Double> {
    let sums = Column<Double>(count: rows.vertexCount)
    let cells = sums.cells
    var row = 0
    while row < rows.vertexCount {
      var sum = 0.0
      if terms is EqualTerms {
        sum = Double(rows.length(of: row))
      } else {
        var arc = rows.start(of: row)
        let end = rows.end(of: row)
        while arc < end {
          sum += terms.term(1, at: arc)
          arc &+= 1
        }
      }
      cells[row] = sum
      row &+= 1
    }
    return sums
  }
}
