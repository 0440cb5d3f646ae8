import EntenteDrawing

extension RenderCommand {
  /// That the lock is why text is small; nothing where it is not.
  func sentence(ofLockIn placed: PlacedFigure) -> String? {
    let size = placed.textSizes.lowerBound
    guard let lock = paper.lock, let free = placed.textSizeWithoutLock else { return nil }
    let (printed, unlocked) = (size.formatted(decimals: 1), free.formatted(decimals: 1))
    guard size < free, printed != unlocked else { return nil }
    return "The smallest text prints at \(printed) pt because of the lock '\(lock)': what it knows "
      + "stays where it stood, and what is new or longer has the room that is left. The same layout "
      + "prints at \(unlocked) pt without the lock; another file with --lock places all anew."
  }

  /// What lies on something because the lock keeps it there, and the way out; nothing where nothing
  /// does.
  func sentence(ofFaultsIn placed: PlacedFigure) -> String? {
    guard let lock = paper.lock, let first = placed.lockFaults.first else { return nil }
    var text =
      switch first.kind {
      case .overlap: "'\(first.first)' lies on '\(first.second)'"
      case .crossing: "A line of '\(first.first)' runs through '\(first.second)'"
      }
    let others = placed.lockFaults.count - 1
    if others > 0 {
      text += ", and \(counted(others, "thing is", "things are")) in the way of others"
    }
    return text + ": the lock '\(lock)' leaves no other room. Another file with --lock places all "
      + "anew, and so does this one once it is deleted."
  }
}
