import ArgumentParser

/// When an answer has bold and color.
struct ColorOption: ParsableArguments {
  /// When to use colors.
  enum Coloring: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(help: "When to use bold and color.")
  var color: Coloring = .auto

  /// The text style to use here and now.
  var style: TextStyle {
    switch color {
    case .always: return TextStyle(isOn: true)
    case .never: return TextStyle(isOn: false)
    case .auto:
      if Terminal.environment("NO_COLOR") != nil { return TextStyle(isOn: false) }
      if Terminal.environment("CLICOLOR_FORCE").map({ $0 != "0" }) == true {
        return TextStyle(isOn: true)
      }
      return TextStyle(isOn: Terminal.isOutput && Terminal.environment("TERM") != "dumb")
    }
  }
}
