internal import CGraphvizShims

/// What is done about a text that somebody else wrote, once Graphviz has read it.
extension ParsedGraph {
  /// The engine that the text asks for.
  borrowing func engineAsked() -> Engine? {
    guard let name = gvshim_graph_value(handle, "layout").map({ String(cString: $0) }),
      !name.isEmpty
    else { return nil }
    return Engine(name)
  }

  /// Makes the engine the one that is used, whatever the text asks for.
  borrowing func choose(_ engine: Engine) {
    if engineAsked() != nil { gvshim_set_graph_value(handle, "layout", engine.name) }
    if engine == .sfdp, gvshim_graph_value(handle, "start").map({ $0.pointee == 0 }) ?? true {
      // Without a seed the layout depends on what was drawn before it.
      gvshim_set_graph_value(handle, "start", "1")
    }
  }

  /// What the text says about the size of its picture, within the limits of another sheet.
  borrowing func sheet(within limits: Sheet) -> Sheet {
    var graph = DOT.Graph(limits.name)
    for name in ["pad", "margin", "size", "ratio", "viewport", "dpi", "resolution"] {
      guard let value = gvshim_graph_value(handle, name), value.pointee != 0 else { continue }
      graph[raw: name] = .text(String(cString: value))
    }
    return limits.replaced(by: graph)
  }

  /// Refuses what would read files of this machine or run in a browser.
  ///
  /// The attributes are those that Graphviz has read, so no other reading of the text can disagree.
  borrowing func refuseForeignAttributes() throws(RenderError) {
    var found: RenderError?
    withUnsafeMutablePointer(to: &found) { found in
      gvshim_visit_attributes(
        handle,
        { state, name, value, isHTML in
          let name = String(cString: name)
          guard let value else { return isSuspect(name) }
          let found = state.assumingMemoryBound(to: RenderError?.self)
          found.pointee = refusal(name, String(cString: value), isHTML: isHTML)
          return found.pointee == nil
        }, found)
    }
    if let found { throw found }
  }
}

private func isSuspect(_ name: String) -> Bool {
  name == "_background"
    || [SafeProfile.files, SafeProfile.links, SafeProfile.labels].contains { $0.contains(name) }
}

/// Why the value of a suspect attribute is refused; nil if it is harmless.
private func refusal(_ name: String, _ value: String, isHTML: Bool) -> RenderError? {
  if SafeProfile.files.contains(name) {
    return .refused(attribute: name, value: value, .readsFiles)
  }
  if name == "_background" {
    return readsImage(xdot: value) ? .refused(attribute: name, value: "I", .readsFiles) : nil
  }
  if isHTML { return refusal(name, markup: value) }
  return SafeProfile.links.contains(name) && !isHarmless(link: value)
    ? .refused(attribute: name, value: value, .unknownScheme) : nil
}

/// Whether the drawing language's only command that reads a file may be there.
func readsImage(xdot: String) -> Bool {
  // Commands need no space between them, and what follows this one is a number.
  xdot.contains(/I\s*[-+.0-9]|I\s+[inIN]/)
}

/// Whether an address of a foreign text has no scheme or one that is allowed.
///
/// In its head an entity or an escape could spell any other: Graphviz resolves both.
private func isHarmless(link: String) -> Bool {
  let head = link.prefix { !"/?#".contains($0) }
  if head.contains(where: { "&\\".contains($0) }) { return false }
  return DOT.Link(link).scheme.map { DOT.Link.allowedSchemes.contains($0) } ?? true
}

/// Looks through an HTML-like label for images and links.
///
/// - Complexity: O(length of the label).
func refusal(_ name: String, markup: String) -> RenderError? {
  let small = markup.lowercased()
  if small.contains("<img") { return .refused(attribute: name, value: "<IMG>", .readsFiles) }
  var rest = small.utf8[...]
  while let start = rest.firstRange(of: "href".utf8)?.upperBound {
    rest = rest[start...].drop(while: isBlank)
    guard rest.first == UInt8(ascii: "=") else { continue }
    rest = rest.dropFirst().drop(while: isBlank)
    guard let mark = rest.popFirst(), "\"'".utf8.contains(mark) else { continue }
    let address = String(decoding: rest.prefix { $0 != mark }, as: UTF8.self)
    if !isHarmless(link: address) {
      return .refused(attribute: name, value: address, .unknownScheme)
    }
  }
  return nil
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
