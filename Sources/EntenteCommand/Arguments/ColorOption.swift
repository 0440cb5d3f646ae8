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
    case .always: TextStyle(isOn: true)
    case .never: TextStyle(isOn: false)
    case .auto: TextStyle(isOn: Terminal.hasColor)
    }
  }
}
