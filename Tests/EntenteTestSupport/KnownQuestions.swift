package import Entente
import Foundation

/// A question that a data set comes with, and the way that answers it.
package struct KnownQuestion: Sendable, CustomStringConvertible {
  /// Its number in the table.
  package let number: Int

  /// The two entities it is asked of.
  package let ends: [Entity.ID]

  /// The entities that the first way passes, in order; none where a relation joins the two.
  package let through: [Entity.ID]

  /// The lines of the sources that the answer rests on.
  package let lines: [Lines]

  package var description: String { "question \(number)" }

  /// A few lines of a source.
  package struct Lines: Sendable {
    package let source: Source.ID
    package let range: ClosedRange<Int>

    /// Whether a citation names some of the lines.
    package func meet(_ citation: Citation) -> Bool {
      let numbers = KnownQuestion.numbers(in: citation.locator ?? "")
      guard citation.source == source, let first = numbers.first, let last = numbers.last,
        first <= last
      else { return false }
      return range.overlaps(first...last)
    }
  }
}

extension KnownQuestion {
  /// The questions of the table in the `questions.md` of a data set.
  package static func all(of dataSet: String) throws -> [KnownQuestion] {
    let file = KnownDataSets.folder(dataSet).appendingPathComponent("questions.md")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 6, let number = Int(cells[0]) else { return nil }
      return KnownQuestion(
        number: number, ends: quoted(in: cells[2]), through: quoted(in: cells[3]),
        lines: cells[5].components(separatedBy: ", ").compactMap(lines))
    }
  }

  private static func quoted(in cell: String) -> [Entity.ID] {
    cell.split(separator: " ").filter { $0.hasPrefix("`") }
      .map { Entity.ID($0.trimmingCharacters(in: ["`"])) }
  }

  private static func lines(_ text: String) -> Lines? {
    let words = text.components(separatedBy: " ")
    let numbers = numbers(in: words.last ?? "")
    guard words.count == 2, let first = numbers.first, let last = numbers.last, first <= last
    else { return nil }
    return Lines(source: Source.ID(words[0]), range: first...last)
  }

  private static func numbers(in text: String) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }
}
