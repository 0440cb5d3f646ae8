import ArgumentParser

/// `--width`: a length, or as wide as the figure needs.
enum PageWidth: ExpressibleByArgument {
  case length(PageLength)
  case any

  init(argument text: String) {
    self = text.lowercased() == "any" ? .any : .length(PageLength(argument: text))
  }

  /// What is wrong with the length, if anything is.
  var mistake: PageLength.Mistake? {
    if case .length(let length) = self { length.mistake } else { nil }
  }

  var defaultValueDescription: String {
    if case .length(let length) = self { length.defaultValueDescription } else { "any" }
  }
}
