import EntenteDrawing

extension RenderCommand {
  /// That the lock is why text is small; nothing where it is not.
  func sentence(ofLockIn placed: PlacedFigure) -> String? {
    let size = placed.textSizes.lowerBound
    guard let lock = paper.lock, let free = placed.textSizeWithoutLock, size < free - 0.05 else {
      return nil
    }
    return "The smallest text prints at \(size.formatted(decimals: 1)) pt because of the lock "
      + "'\(lock)': what it knows stays where it stood, and what is new makes the drawing larger than "
      + "the page. Without the lock it prints at \(free.formatted(decimals: 1)) pt; another file with "
      + "--lock places all anew."
  }
}
