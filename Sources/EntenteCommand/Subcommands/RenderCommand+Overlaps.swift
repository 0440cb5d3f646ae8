import EntenteDrawing

extension RenderCommand {
  /// That words lie on something, and what makes room for them; nothing where they do not.
  ///
  /// - Parameters:
  ///   - overlaps: The words and what is under them.
  ///   - isLocked: Whether a lock holds the figure in place.
  /// - Returns: The sentence.
  func sentence(of overlaps: [WordOverlap], isLocked: Bool) -> String? {
    guard let first = overlaps.first else { return nil }
    var text = "The words '\(first.words)' lie on '\(first.covered)'"
    if overlaps.count > 1 {
      text += ", and \(counted(overlaps.count - 1, "pair", "pairs")) more overlap"
    }
    return text + ". \(wayOut(isLocked: isLocked))."
  }

  /// That words hide lines, and what makes room for them; nothing where they do not.
  func sentence(of hidden: [HiddenLine], isLocked: Bool) -> String? {
    guard let first = hidden.first else { return nil }
    let ends = first.ends.map { "'\($0)'" }.joined(separator: " and ")
    var text = "The words '\(first.words)' hide where a line between \(ends) leads on"
    if hidden.count > 1 {
      text += ", and \(counted(hidden.count - 1, "line is", "lines are")) hidden as well"
    }
    return text + ". \(wayOut(isLocked: isLocked))."
  }

  /// What makes room for words; a lock is for one page.
  private func wayOut(isLocked: Bool) -> String {
    if isLocked { return "Another file with --lock places all anew" }
    return "A wider or higher page (--width, --max-height) has room for them, or fewer \(remedy)"
  }

  /// What there may be less of.
  private var remedy: String {
    if !path.isEmpty { return "ways (--ways, --surroundings)" }
    if focus != nil { return depth ?? 1 > 1 ? "steps (--depth)" : "entities (--path, --top)" }
    return "entities (--top)"
  }
}
