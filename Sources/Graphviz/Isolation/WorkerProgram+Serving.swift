internal import CGraphvizShims
internal import Foundation
internal import Synchronization

extension WorkerProgram {
  /// Serves as a worker and never returns, if this process was started as one.
  ///
  /// Otherwise it notes that the program can be its own worker. Call it before anything else: a
  /// worker has no terminal, no standard input and no output.
  public static func serveIfAsked() {
    if CommandLine.arguments.dropFirst().first == argument { serve() }
    isOwnWorker.withLock { $0 = true }
  }

  /// Draws what the process that started this one asks for, until that process closes the channel.
  public static func serve() -> Never {
    let channel = gvshim_worker_begin()
    guard channel >= 0 else {
      FileHandle.standardError.write(
        Data("This program draws for another, which starts it by itself.\n".utf8))
      exit(64)
    }
    endWithHost(channel)
    var service = WorkerService(channel: BlockingChannel(descriptor: channel))
    service.run()
    // Nothing that C libraries tidy up at the end is worth a crash there.
    _exit(0)
  }

  /// Ends this process when its host closes the channel or ends, also in the middle of a layout.
  private static func endWithHost(_ channel: Int32) {
    // Without it the worker still ends after its drawing, or with its processor time.
    try? ThreadStarter(name: "graphviz-host", stacks: [256 << 10]).start {
      var watched = pollfd(fd: channel, events: 0, revents: 0)
      while poll(&watched, 1, -1) <= 0 {}
      _exit(0)
    }
  }
}

/// A worker at work.
private struct WorkerService {
  /// The growth in bytes after which a worker makes place for a fresh one.
  private static let growth = 200 << 20

  let channel: BlockingChannel
  private var residentAtStart = 0

  init(channel: BlockingChannel) { self.channel = channel }

  /// Draws one order after the other.
  mutating func run() {
    // What fails here fails again, and is told, at the first drawing.
    _ = try? GraphvizLibrary.shared.wait { library in
      library.watchFonts()
      return outcome { () throws(RenderError) in try library.open() }
    }
    residentAtStart = memory().resident
    guard channel.send(WorkerMessage.ready(version: WorkerMessage.version)) else { return }
    while let frame = channel.receive() {
      guard let order = WorkerOrder(wire: frame) else { return }
      // From here on: what earlier drawings have leaked is not this one's.
      let reserved = memory().reserved
      gvshim_limit(reserved > 0 ? reserved + order.memory : .max, UInt32(order.seconds))
      let result = draw(order.drawing)
      // The answer may need more memory than the drawing left.
      gvshim_limit(.max, UInt32(order.seconds))
      let isSpent = isSpent(after: order.drawing)
      guard channel.send(.answer(result, isSpent: isSpent)), !isSpent else { return }
    }
  }

  private func draw(_ order: DrawingOrder) -> Result<Drawing, RenderError> {
    let channel = channel
    return outcome { () throws(RenderError) in
      try GraphvizLibrary.shared.wait { library in
        outcome { () throws(RenderError) in
          try library.draw(order) { engine in
            if order.engine == nil { _ = channel.send(.begun(engine)) }
          }
        }
      }
    }
  }

  private func isSpent(after order: DrawingOrder) -> Bool {
    if memory().resident > residentAtStart + Self.growth { return true }
    let isSound = try? GraphvizLibrary.shared.wait { library in
      Result<Bool, RenderError>.success(
        !library.hasBrokenFonts && (!order.isForeign || library.isSound()))
    }
    return isSound != true
  }

  private func memory() -> (reserved: Int, resident: Int) {
    var reserved = 0
    var resident = 0
    gvshim_memory(&reserved, &resident)
    return (reserved, resident)
  }
}

/// The worker's end of the channel.
private struct BlockingChannel: Sendable {
  let descriptor: Int32

  /// Sends a message; false if nobody is there any more.
  func send(_ message: WorkerMessage) -> Bool {
    Frame.framed(message.wire).withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        guard let start = piece.baseAddress else { return true }
        let count = gvshim_send(descriptor, start, piece.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// The next frame; nil if nobody is there any more.
  func receive() -> [UInt8]? {
    guard let head = read(Frame.headSize), let length = Frame.length(head) else { return nil }
    return read(length)
  }

  private func read(_ count: Int) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, isWhole {
        let rest = UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
        let got = recv(descriptor, rest.baseAddress, rest.count, 0)
        if got > 0 {
          filled += got
        } else if got == 0 || errno != EINTR {
          isWhole = false
        }
      }
    }
    return isWhole ? bytes : nil
  }
}
