internal import Wording

/// A line on a terminal that tells that something takes time; it is gone when that is done.
struct Progress: Sendable {
  private let language: Language

  /// Passes on a text to the terminal; `nil`: nobody looks on.
  private let show: (@Sendable (String) -> Void)?

  init(in language: Language, to show: (@Sendable (String) -> Void)?) {
    self.language = language
    self.show = show
  }

  /// Carries out some work; what takes longer than a second is told, with its seconds.
  func during<Value>(_ what: Phrase, _ work: () async -> Value) async -> Value {
    guard let show else { return await work() }
    let text = what[language]
    // Work on all cores would keep it waiting otherwise.
    let line = Task.detached(priority: .high) {
      var seconds = 0
      while (try? await Task.sleep(for: .seconds(1))) != nil {
        seconds += 1
        show("\r\(text) \(seconds) s")
      }
      if seconds > 0 { show("\r\u{1B}[K") }
    }
    let value = await work()
    line.cancel()
    await line.value
    return value
  }

  static let checking = Phrase(
    fi: "Työkirjaa tarkistetaan …",
    sv: "Arbetsboken kontrolleras …",
    en: "Checking the workbook …"
  )

  static let reporting = Phrase(
    fi: "Raportteja kirjoitetaan …",
    sv: "Rapporterna skrivs …",
    en: "Writing reports …"
  )
}
