import EntenteFormats
import Testing

/// A text in which the culprits stand between « and », and the places that follow from them.
struct MarkedText {
  /// The text without the marks.
  private(set) var text = ""

  /// Where the culprits are: line, column and length, in Unicode scalars.
  private(set) var places: [Place] = []

  struct Place: Hashable, CustomStringConvertible {
    var line: Int
    var column: Int
    var length: Int

    var description: String { "\(line):\(column)+\(length)" }
  }

  init(_ marked: String) {
    var line = 1
    var column = 1
    var length: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«":
        places.append(Place(line: line, column: column, length: 0))
        length = 0
      case "»":
        places[places.count - 1].length = length ?? 0
        length = nil
      default:
        text.unicodeScalars.append(scalar)
        length = length.map { $0 + 1 }
        column += 1
        if scalar == "\n" { (line, column) = (line + 1, 1) }
      }
    }
  }
}

extension Finding {
  /// Where the finding is.
  var place: MarkedText.Place { MarkedText.Place(line: line, column: column, length: length) }
}

/// Expects findings at the marked places and nowhere else.
func expectFindings(
  _ marked: String, codes: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let findings = GraphReading(text: marked.text, name: "graph.yaml").findings
  #expect(findings.map(\.place) == marked.places, sourceLocation: sourceLocation)
  #expect(findings.map(\.code.rawValue) == codes, sourceLocation: sourceLocation)
}
