import EntenteDrawing

extension RenderCommand {
  /// That the lock is why text is small; nothing where it is not.
  func sentence(ofLockIn placed: PlacedFigure) -> String? {
    let size = placed.textSizes.lowerBound
    guard let lock = paper.lock, let free = placed.textSizeWithoutLock else { return nil }
    let (printed, unlocked) = (size.formatted(decimals: 1), free.formatted(decimals: 1))
    guard size < free, printed != unlocked else { return nil }
    return "The smallest text prints at \(printed) pt because of the lock '\(lock)': what it knows "
      + "stays where it stood, and what is new makes the drawing larger than the page. The same layout "
      + "prints at \(unlocked) pt without the lock; another file with --lock places all anew."
  }
}
