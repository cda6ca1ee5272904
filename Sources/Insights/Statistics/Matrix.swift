import Foundation

/// A small dense matrix in row-major order.
package struct Matrix: Equatable, Sendable {
  let rows: Int
  let columns: Int
  package var values: [Double]

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    values = [Double](repeating: 0, count: rows * columns)
  }

  /// - Parameter rows: all of the same length.
  package init(_ rows: [[Double]]) {
    self.init(rows: rows.count, columns: rows.first?.count ?? 0)
    values = rows.flatMap(\.self)
  }

  package subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  func row(_ row: Int) -> ArraySlice<Double> {
    values[(row * columns)..<((row + 1) * columns)]
  }

  package static func * (matrix: Matrix, vector: [Double]) -> [Double] {
    (0..<matrix.rows).map { row in zip(matrix.row(row), vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// Xᵀ X.
  func gram() -> Matrix {
    var gram = Matrix(rows: columns, columns: columns)
    for row in 0..<rows {
      for one in 0..<columns {
        for other in 0...one { gram[one, other] += self[row, one] * self[row, other] }
      }
    }
    for one in 0..<columns { for other in 0..<one { gram[other, one] = gram[one, other] } }
    return gram
  }

  /// Xᵀv.
  func transposed(times vector: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: columns)
    for row in 0..<rows {
      for column in 0..<columns { result[column] += self[row, column] * vector[row] }
    }
    return result
  }
}

/// The lower triangle L with L·Lᵀ = A, for a symmetric positive definite A (Golub and Van Loan
/// 4.2).
package struct Cholesky: Sendable {
  private var triangle: Matrix

  /// Nil if the matrix is not positive definite.
  package init?(_ matrix: Matrix) {
    triangle = matrix
    for column in 0..<matrix.rows {
      for row in column..<matrix.rows {
        var value = matrix[row, column]
        for inner in 0..<column { value -= triangle[row, inner] * triangle[column, inner] }
        if row == column {
          guard value > 0 else { return nil }
          triangle[row, row] = value.squareRoot()
        } else {
          triangle[row, column] = value / triangle[column, column]
        }
      }
    }
  }

  /// The y with L·y = b.
  func forward(_ right: [Double]) -> [Double] {
    var solved = right
    for row in 0..<triangle.rows {
      for inner in 0..<row { solved[row] -= triangle[row, inner] * solved[inner] }
      solved[row] /= triangle[row, row]
    }
    return solved
  }

  /// The x with A·x = b.
  package func solve(_ right: [Double]) -> [Double] {
    var solved = forward(right)
    for row in stride(from: triangle.rows - 1, through: 0, by: -1) {
      for inner in (row + 1)..<max(row + 1, triangle.rows) {
        solved[row] -= triangle[inner, row] * solved[inner]
      }
      solved[row] /= triangle[row, row]
    }
    return solved
  }

  /// L·v: turns independent numbers into numbers with covariance A.
  func times(_ independent: [Double]) -> [Double] {
    (0..<triangle.rows).map { row in
      (0...row).reduce(0) { $0 + triangle[row, $1] * independent[$1] }
    }
  }

  /// A⁻¹.
  var inverse: Matrix {
    var inverse = Matrix(rows: triangle.rows, columns: triangle.rows)
    for column in 0..<triangle.rows {
      var unit = [Double](repeating: 0, count: triangle.rows)
      unit[column] = 1
      for (row, value) in solve(unit).enumerated() { inverse[row, column] = value }
    }
    return inverse
  }
}

extension Matrix {
  package static func * (left: Matrix, right: Matrix) -> Matrix {
    var product = Matrix(rows: left.rows, columns: right.columns)
    for row in 0..<left.rows {
      for column in 0..<right.columns {
        product[row, column] = (0..<left.columns).reduce(0) {
          $0 + left[row, $1] * right[$1, column]
        }
      }
    }
    return product
  }
}
