import Foundation
import Graphviz
import Synchronization

WorkerProgram.serveIfAsked()

/// Prints at once, also into a file.
@Sendable func tell(_ line: String) {
  print(line)
  fflush(nil)
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "show", let number = arguments.last.flatMap({ UInt64($0) }) {
  let trial = Trial(number)
  tell("// \(trial.place)\n\(trial.text)")
  exit(0)
}
let numbers = arguments.map { UInt64($0) }
guard numbers.count <= 2, !numbers.contains(nil) else {
  tell("usage: GraphvizTrials [COUNT [SEED]], or GraphvizTrials show NUMBER")
  exit(64)
}
let given = numbers.compactMap { $0 }
let count = given.first ?? 500
let seed = given.count > 1 ? given[1] : UInt64.random(in: 0..<1_000_000_000)
let timeout = Duration.seconds(2)

tell("\(count) documents, seed \(seed), deadline \(timeout.milliseconds) ms")
tell("(one again: GraphvizTrials 1 NUMBER; its document: GraphvizTrials show NUMBER)")

let flight = Flight()
let tally = Mutex(Tally())
let renderer = Renderer.automatic(timeout: timeout)
let next = Atomic(seed)
// So that none waits for a worker: as many at once as the library has workers.
let width = max(2, ProcessInfo.processInfo.activeProcessorCount)
let began = ContinuousClock.now
let atStart = (memory: Host.memory, descriptors: Host.descriptors)

@Sendable func draw(_ number: UInt64, again: Bool = false) async {
  let trial = Trial(number)
  flight.begin(number)
  let start = ContinuousClock.now
  var failure: (any Error)?
  do { _ = try await trial.run(renderer) } catch { failure = error }
  let time = start.duration(to: .now)
  flight.end(number)
  let (complaints, line) = tally.withLock { tally in
    let complaints = tally.note(
      trial, failure, time: time, limit: timeout + .seconds(1), again: again)
    return (complaints, tally.count.isMultiple(of: 500) ? tally.line : nil)
  }
  for complaint in complaints { tell(complaint) }
  if let line { tell(line + (Host.memory.map { "; host \($0 >> 10) MB" } ?? "")) }
  if count == 1 {
    tell("\(trial.place): \(failure.map { "\($0)" } ?? "drawn")")
  }
}

await withTaskGroup { group in
  for _ in 0..<width {
    group.addTask {
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < seed + count else { return }
        await draw(number)
      }
    }
  }
}

// A busy machine may take a second to start a worker, which is not the trial's time; so once more.
let late = tally.withLock { $0.takeLate() }
if !late.isEmpty { tell("drawing \(late.count) late ones again, one after the other") }
for number in late { await draw(number, again: true) }
Renderer.endIdleWorkers()

let final = tally.withLock { $0 }
tell("\n\(final.table)\n")
tell("\(final.line), \(began.duration(to: .now).components.seconds) s in all, seed \(seed)")
if let before = atStart.memory, let after = Host.memory {
  tell("memory of this process: \(before) KB before, \(after) KB after")
}
if let before = atStart.descriptors, let after = Host.descriptors {
  tell("open files: \(before) before, \(after) after")
}
for line in final.complaints { tell(line) }
exit(final.isClean ? 0 : 1)
