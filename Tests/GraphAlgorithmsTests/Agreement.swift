/// Returns whether two columns agree, relatively, to nine digits.
func agree(_ left: [Double], _ right: [Double], within tolerance: Double = 1e-9) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { left, right in
      abs(left - right) <= tolerance * max(abs(left), abs(right))
    }
}
