/// The numbers with which the command ends; scripts rely on them.
enum ExitStatus: Int32 {
  /// The answer is "none": no path, nothing to draw.
  case none = 1

  /// The data have errors.
  case data = 2

  /// A name means nobody or several.
  case name = 3

  /// There are differences, where it was asked whether there are any.
  case differences = 4

  /// The command line is not understood.
  case usage = 64

  /// The input is not there or cannot be read.
  case noInput = 66

  /// A mistake of this program.
  case software = 70

  /// The output cannot be made.
  case cannotCreate = 73

  /// The answer cannot be written.
  case cannotWrite = 74
}

/// Why a command ends without an answer: the sentence to print and the number to end with.
struct Failure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}
