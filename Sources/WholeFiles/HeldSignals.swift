#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The signals by which users and systems end a process, held back from a thread for a while.
///
/// They are not lost: what comes meanwhile comes when they are let go.
struct HeldSignals {
  private let before: sigset_t

  /// Holds them back.
  init() {
    var ending = sigset_t()
    var before = sigset_t()
    sigemptyset(&ending)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&ending, signal) }
    pthread_sigmask(SIG_BLOCK, &ending, &before)
    self.before = before
  }

  /// Lets them go, as far as they were not held back before.
  func letGo() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
