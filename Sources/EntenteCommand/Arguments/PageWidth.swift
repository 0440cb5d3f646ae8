import ArgumentParser

/// `--width`: a length, or as wide as the figure needs.
enum PageWidth: ExpressibleByArgument {
  case length(PageLength)
  case any

  init?(argument text: String) {
    if text == "any" {
      self = .any
    } else if let length = PageLength(argument: text) {
      self = .length(length)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    if case .length(let length) = self { length.defaultValueDescription } else { "any" }
  }
}
