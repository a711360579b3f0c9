internal import Bytes

extension Meeting {
  /// Whether the meeting is held for monitoring: a statutory negotiation only speaks of it among other subjects.
  package var isForMonitoring: Bool {
    if let basis, Self.words.contains(where: { NormalForm.name(basis.original).hasPart($0) }) {
      return true
    }
    guard municipalityGroup == nil, basis.map({ !$0.original.contains("§") }) ?? true, let subjects
    else { return false }
    let form = NormalForm.name(subjects.original)
    return Self.words.contains { Self.beginsWord($0, in: form) } && Negotiation(self) == nil
  }

  /// What words for monitoring have in common in all their cases: “seuran” alone would be a club’s as well.
  private static let words = ["seuranta", "seuranna", "uppfölj", "monitor"]

  private static func beginsWord(_ part: String, in form: String) -> Bool {
    let (text, part) = (form.utf8, part.utf8)
    let bytes = text.span
    var start = 0
    while let index = bytes.firstIndex(of: part.span, from: start) {
      if index == 0 || bytes[index - 1] < UInt8(ascii: "a") { return true }
      start = index + 1
    }
    return false
  }
}
