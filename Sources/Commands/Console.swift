public import Workbooks
internal import Wording

/// Where a command writes, and what it knows of its surroundings.
///
/// Text is gathered, and passed on where the console is that of a process.
public struct Console {
  /// Text for standard output that has not been passed on.
  public private(set) var output = ""

  /// Text for standard error that has not been passed on.
  public private(set) var errors = ""

  /// The user's today.
  let today: CalendarDate

  /// Whether output may be coloured.
  let hasColor: Bool

  /// The language of the environment; `nil`: it names none that is spoken here.
  let environmentLanguage: Language?

  /// Whether somebody looks at standard error while the process is at work.
  private let showsProgress: Bool

  private let isProcess: Bool

  /// What need not be taken apart, since the process ends.
  private var kept: [any Sendable] = []
  private var failure: System.Failure?

  /// A console that keeps what is written to it.
  public init(
    environment: [String: String] = [:],
    isTerminal: Bool = false,
    today: CalendarDate
  ) {
    self.init(
      environment: { environment[$0] },
      isTerminal: isTerminal,
      today: today,
      isProcess: false
    )
  }

  /// The console of this process; `nil`: the computer's clock is not set.
  public static var ofProcess: Console? {
    guard let today = System.today else { return nil }
    System.prepareMemory()
    System.prepareOutput()
    return Console(
      environment: System.environment,
      isTerminal: System.isTerminal(1),
      today: today,
      isProcess: true,
      showsProgress: System.isTerminal(2) && System.environment("TERM") != "dumb"
    )
  }

  private init(
    environment: (String) -> String?,
    isTerminal: Bool,
    today: CalendarDate,
    isProcess: Bool,
    showsProgress: Bool = false
  ) {
    self.today = today
    self.isProcess = isProcess
    self.showsProgress = showsProgress
    environmentLanguage = Language(environment: environment)
    hasColor =
      isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// A console that keeps what is written to it, without colours, with the same surroundings.
  var keeping: Console {
    Console(environment: { _ in nil }, isTerminal: false, today: today, isProcess: false)
  }

  /// What tells on a terminal that something takes time; nothing where nobody looks on.
  func progress(in language: Language) -> Progress {
    guard showsProgress else { return Progress(in: language, to: nil) }
    return Progress(in: language) { text in
      // Where it cannot be shown, the work goes on all the same.
      try? System.write(Array(text.utf8), to: 2)
    }
  }

  /// Keeps what a large workbook consists of until the process ends, which gives memory back at once.
  mutating func keep(_ value: any Sendable) {
    if isProcess { kept.append(value) }
  }

  /// Writes to standard output.
  mutating func write(_ text: String) {
    output += text
    if isProcess, output.utf8.count >= 1 << 16 { passOnOutput() }
  }

  /// Writes text that is bytes already, and much of it at a time, to standard output.
  mutating func write(_ text: [UInt8]) {
    guard isProcess else {
      output += String(decoding: text, as: UTF8.self)
      return
    }
    passOnOutput()
    passOn(text)
  }

  /// Writes a line to standard error.
  mutating func complain(_ line: String) {
    if isProcess { passOnOutput() }
    errors += line + "\n"
    if isProcess { passOnErrors() }
  }

  /// Passes on what is left, and says so where output could not be written.
  ///
  /// - Returns: Whether all output was written.
  mutating func finish(in language: Language) -> Bool {
    if isProcess { passOnOutput() }
    guard let failure else { return true }
    // Whoever closed a pipe has read enough.
    if failure != .brokenPipe {
      complain("\(Version.name): \(FileTrouble.outputNotWritten.message[language])")
    }
    return false
  }

  private mutating func passOnOutput() {
    guard !output.isEmpty else { return }
    passOn(Array(output.utf8))
    output.removeAll(keepingCapacity: true)
  }

  private mutating func passOn(_ text: [UInt8]) {
    guard failure == nil else { return }
    do { try System.write(text, to: 1) } catch { failure = error }
  }

  private mutating func passOnErrors() {
    // Where complaints cannot be written there is nowhere to complain.
    try? System.write(Array(errors.utf8), to: 2)
    errors.removeAll(keepingCapacity: true)
  }
}
