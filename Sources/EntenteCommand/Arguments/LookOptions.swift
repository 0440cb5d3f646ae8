import ArgumentParser
import Entente
import EntenteDrawing
import EntenteFormats
import Foundation

/// How a figure looks, and what its sizes, colors and widths tell.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The theme: paper, grayscale, screen, screen-dark, or a file of your own (default: paper).",
      valueName: "name|file"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "What sizes tell: betweenness, degree, relations, or an attribute.", valueName: "measure"))
  var sizeBy: String?

  @Option(
    help: ArgumentHelp(
      "What colors tell: a measure as for sizes, side, kind, component, or an attribute.",
      valueName: "what"))
  var colorBy: String?

  @Option(help: ArgumentHelp("What widths of lines tell: count or weight.", valueName: "measure"))
  var widthBy: String?
}

extension LookOptions {
  /// The options that are set, for drawings that take none of them.
  var named: [(String, Bool)] {
    [
      ("--theme", theme != nil), ("--size-by", sizeBy != nil), ("--color-by", colorBy != nil),
      ("--width-by", widthBy != nil),
    ]
  }

  /// Gives a figure its looks.
  ///
  /// - Throws: ``Failure`` where something is not known.
  func apply(to figure: inout Figure) throws {
    do {
      if let theme {
        figure.theme =
          ThemeFile.isFile(theme)
          ? try ThemeFile(path: theme).theme(for: figure.graph.vocabulary)
          : try Theme(named: theme)
      }
      if let sizeBy { try figure.size(by: sizeBy) }
      if let colorBy { try figure.color(by: colorBy) }
      if let widthBy { try figure.widen(by: widthBy) }
    } catch let error as ThemeError {
      throw Failure(.usage, error.description)
    } catch let error as LookError {
      throw Failure(.usage, error.description)
    }
  }
}
