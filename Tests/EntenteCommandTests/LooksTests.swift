import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

/// How `render` gives a figure its looks.
@Suite struct LooksTests {
  private static func drawn(_ options: [String], theme: String? = nil) throws -> ProgramRun {
    let picture = try TemporaryFile(extension: "svg")
    let file = try TemporaryFile(theme ?? "", extension: "yaml")
    let options = options + (theme == nil ? [] : ["--theme", file.url.path])
    return try ProgramRun(
      "entente", ["render", Snapshot.graph, "-o", picture.url.path, "--caption", "-"] + options)
  }

  @Test func `sizes, colors and widths are told in the caption`() throws {
    let run = try Self.drawn(["--size-by", "degree", "--color-by", "kind", "--width-by", "count"])
    #expect(run.status == 0, "\(run.errors)")
    for sentence in ["Size shows degree (", "Colour shows kind.", "Width shows relations ("] {
      #expect(run.output.contains(sentence), "\(run.output)")
    }
  }

  @Test func `a theme of one's own is drawn, or its mistakes are listed`() throws {
    let sound = try Self.drawn([], theme: "base: screen-dark\ncolors: {page: \"000000\"}\n")
    #expect(sound.status == 0, "\(sound.errors)")
    let wrong = try Self.drawn([], theme: "kinds:\n  person: {fil: AABBCC, fill: red}\n")
    #expect(wrong.status == 2)
    #expect(
      wrong.errors.contains(
        ".yaml:2:12: error[E900]: A theme has no key 'fil' here. Did you mean 'fill'?"))
    #expect(wrong.errors.contains(".yaml:2:31: error[E900]: 'red' is no color."))
    #expect(wrong.errors.contains("has 2 errors."))
  }

  @Test func `what cannot be seen is warned of, and small text above names is refused`() throws {
    let pale = try Self.drawn([], theme: "families: {treaty: {color: \"#FFFFFF\"}}\n")
    #expect(pale.status == 0)
    #expect(
      pale.errors.contains(
        "entente: warning: The color #FFFFFF of 'families.treaty.color' stands out 1 to 1"))
    let large = try Self.drawn([], theme: "name-size: 7\nsmall-size: 20\n")
    #expect(large.status == 2)
    #expect(large.errors.contains(".yaml:2:13: error[E900]: 'small-size' is 20 points"))
  }

  @Test(arguments: [
    (["--theme", "greyscale"], "There is no theme 'greyscale'. Did you mean 'grayscale'?"),
    (["--theme", "nowhere/a.yaml"], "The theme 'nowhere/a.yaml' cannot be read."),
    (["--theme", "/dev/zero"], "'/dev/zero' is longer than a megabyte, and no theme is."),
    (
      ["--size-by", "degre"],
      "Nothing called 'degre' can be told by size. Did you mean 'degree'? Known: betweenness,"
    ),
    (["--color-by", "sides"], "Nothing called 'sides' can be told by color. Did you mean 'side'?"),
    (["--layout", "focus"], "for the middle, and none is named. Name it with --focus."),
    (["--width-by", "counts"], "Nothing called 'counts' can be told by width."),
  ])
  func `what is not known is refused with what is`(options: [String], sentence: String) throws {
    let run = try Self.drawn(options)
    #expect(run.status != 0)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func `a drawing in DOT takes no looks`() throws {
    let run = try ProgramRun(
      "entente",
      [
        "render", "Tests/EntenteCommandTests/Fixtures/sketch.dot", "-o", "x.svg", "--theme",
        "paper",
      ])
    #expect(run.status == 64)
    #expect(run.errors.contains("--theme is for data sets, and a drawing is drawn as it is."))
  }
}
