extension Renderer {
  /// The version of Graphviz that is linked, such as "2.43.0".
  public static func graphvizVersion() throws(RenderError) -> String {
    try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in try library.version() }
    }
  }

  /// The layout engines of this machine, sorted.
  public static func engines() throws(RenderError) -> [Engine] {
    try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in try library.engines() }
    }.map { Engine($0) }
  }

  /// The file formats of this machine, sorted.
  public static func formats() throws(RenderError) -> [Format] {
    try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in try library.formats() }
    }.map { Format($0) }
  }
}

/// The outcome of a piece of work as a value, to be carried from one thread to another.
func outcome<Success>(
  _ work: () throws(RenderError) -> Success
) -> Result<Success, RenderError> {
  do throws(RenderError) {
    return .success(try work())
  } catch {
    return .failure(error)
  }
}
