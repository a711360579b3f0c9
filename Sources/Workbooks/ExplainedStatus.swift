internal import Bytes

/// A status with an explanation behind it, such as `Myöhässä, rekrytointi viivästyi` or `valmis (3/2026)`.
enum ExplainedStatus {
  /// The status that a text begins with; `nil`: it is a word alone or does not begin with one, or what stands behind may
  /// say otherwise.
  static func status(_ text: String) -> ActionStatus? {
    // Most cells have a word and nothing behind it.
    guard let end = text.utf8.firstIndex(where: mayEndWord), text.utf8.count <= longest else {
      return nil
    }
    guard let (status, end) = beginning(of: text, from: end) else { return nil }
    let rest = NormalForm.name(String(text[end...]))
    if rest.utf8.contains(UInt8(ascii: "?")) { return nil }
    let words = rest.split { !$0.isLetter }
    guard words != ["ei"], words != ["nej"], words != ["no"] else { return nil }
    for word in words where !wordsOfSequel.contains(word) {
      if let other = ActionStatus(cell: String(word)), !other.isSure(besides: status) { return nil }
    }
    return status == .completed && leavesSomething(rest, words) ? nil : status
  }

  private static let longest = 500

  /// What behind a status is mostly said of something else: `valmis, toiminta jatkuu`.
  private static let wordsOfSequel: Set<Substring> = [
    "jatkuu", "suunnitteilla", "suunnitelmissa", "fortsätter", "planeras", "påbörjats",
    "förverkligad", "förverkligat", "förverkligade",
  ]

  /// The status and where its word ends: at a comma, a colon, a full stop, a bracket, a dash or a figure.
  private static func beginning(
    of text: String,
    from first: String.Index
  ) -> (ActionStatus, String.Index)? {
    var end = first
    // A word of a status may have a hyphen, and none has more of these signs.
    for _ in 0..<3 {
      if let status = ActionStatus(cell: String(text[..<end])),
        !isFigure(text.utf8[end]) || !adjectives.contains(NormalForm.heading(String(text[..<end])))
      {
        return (status, end)
      }
      guard
        let next = text.utf8[end...].dropFirst().firstIndex(where: mayEndWord)
      else { return nil }
      end = next
    }
    return nil
  }

  /// A comma, a colon, a semicolon, a full stop, a bracket, a hyphen, a figure or the first byte of a dash.
  private static func mayEndWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "."),
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), 0xE2:
      true
    default: isFigure(byte)
    }
  }

  private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// With a date right behind them these may tell when the action is to be completed: `valmis 12/2027`.
  private static let adjectives: Set<String> = [
    "valmis", "valmiina", "färdig", "färdigt", "färdiga", "klar", "klart", "klara", "complete",
  ]

  /// Whether what stands behind “completed” says that not all is.
  private static func leavesSomething(_ rest: String, _ words: [Substring]) -> Bool {
    words.contains { limits.contains($0) } || hasShare(Array(rest.utf8))
  }

  /// Whether some of a whole are told: `60 %`, `3/10`; `100 %` is all of it, and `3/2026` a month.
  private static func hasShare(_ text: [UInt8]) -> Bool {
    text.indices.contains { index in
      let before = text[..<index].reversed().drop { $0 <= 0x20 || $0 == 0xA0 || $0 == 0xC2 }
      switch text[index] {
      case UInt8(ascii: "%"): return !before.prefix(while: isFigure).elementsEqual("001".utf8)
      case UInt8(ascii: "/"):
        let count = text[(index + 1)...].prefix(while: isFigure).count
        return before.first.map(isFigure) ?? false && (1...3).contains(count)
      default: return false
      }
    }
  }

  private static let limits: Set<Substring> = [
    "osittain", "osin", "osaksi", "pääosin", "paitsi", "lukuun", "lähes", "melkein", "puuttuu",
    "mutta", "tavoite", "arvio", "arviolta", "tulossa", "delvis", "utom", "förutom", "nästan",
    "saknas", "men", "mål", "beräknas", "partly", "partially", "mostly", "except", "almost",
    "missing", "but", "expected", "planned",
    "mennessä", "senast", "by", "ei", "vain", "osa", "osassa", "kun", "jos", "vielä", "inte", "ej",
    "endast", "bara", "del", "när", "om", "av", "ännu", "not", "only", "of", "when", "if", "yet",
  ]
}

extension ActionStatus {
  /// Whether a word for this status in an explanation leaves another one as it is.
  fileprivate func isSure(besides other: ActionStatus) -> Bool {
    let areUnderWay = { (status: ActionStatus) in status == .inProgress || status == .onSchedule }
    return self == other || areUnderWay(self) && areUnderWay(other)
  }
}
