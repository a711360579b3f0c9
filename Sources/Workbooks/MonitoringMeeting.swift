internal import Bytes

extension Meeting {
  /// Whether the meeting is held for monitoring: a statutory negotiation only speaks of it among other subjects.
  package var isForMonitoring: Bool {
    func speaks(_ text: Text?) -> Bool {
      guard let text else { return false }
      let form = NormalForm.name(text.original)
      return ["seuran", "uppfölj", "monitor"].contains { form.hasPart($0) }
    }
    if speaks(basis) { return true }
    return municipalityGroup == nil && basis.map { !$0.original.contains("§") } ?? true
      && speaks(subjects)
  }
}
