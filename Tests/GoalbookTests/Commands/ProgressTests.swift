@testable import Commands
import Foundation
import Synchronization
import Testing
import Wording
import Workbooks

struct ProgressTests {
  /// What has been shown.
  private final class Screen: Sendable {
    let texts = Mutex<[String]>([])
  }

  /// What is shown while some work is done: until something is shown, or none at all.
  private func shown(untilSomethingIs: Bool, in language: Language) async -> [String] {
    let screen = Screen()
    let progress = Progress(in: language) { text in screen.texts.withLock { $0.append(text) } }
    let value = await progress.during(Progress.checking) {
      let start = ContinuousClock.now
      // Where many tests run at the same time, a second is long.
      while untilSomethingIs, screen.texts.withLock(\.isEmpty),
        start.duration(to: .now) < .seconds(600)
      {
        try? await Task.sleep(for: .milliseconds(20))
      }
      return 7
    }
    #expect(value == 7)
    return screen.texts.withLock(\.self)
  }

  @Test(
    arguments: [
      (Language.finnish, "\rTyökirjaa tarkistetaan … 1 s"),
      (.swedish, "\rArbetsboken kontrolleras … 1 s"), (.english, "\rChecking the workbook … 1 s"),
    ]
  )
  func `what takes longer than a second is told, and the line is gone afterwards`(
    language: Language,
    line: String
  ) async {
    let shown = await shown(untilSomethingIs: true, in: language)
    #expect(shown.first == line)
    #expect(shown.last == "\r\u{1B}[K")
  }

  @Test func `what is done at once is not told`() async {
    #expect(await shown(untilSomethingIs: false, in: .english).isEmpty)
  }

  @Test func `a console that keeps what is written tells nothing`() async throws {
    let today = try #require(CalendarDate(year: 2026, month: 3, day: 12))
    let console = Console(isTerminal: true, today: today)
    let value = await console.progress(in: .english).during(Progress.reporting) { 3 }
    #expect(value == 3)
    #expect(console.output.isEmpty && console.errors.isEmpty)
  }
}
