extension Language {
  /// What somebody wrote, as it stands: `”Ryhmä”` in Finnish and Swedish, `“Group”` in English.
  public func quoted(_ text: String) -> String {
    // Put together in one piece of memory; nearly every message quotes something.
    var quoted = ""
    quoted.reserveCapacity(text.utf8.count + 6)
    quoted += self == .english ? "“" : "”"
    quoted += text
    quoted += "”"
    return quoted
  }
}
