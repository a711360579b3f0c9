extension Language {
  /// What somebody wrote, as it stands: `”Ryhmä”` in Finnish and Swedish, `“Group”` in English.
  public func quoted(_ text: String) -> String {
    // Nearly every finding quotes something, and room that is made at once is not made twice.
    var quoted = ""
    quoted.reserveCapacity(text.utf8.count + 6)
    quoted += self == .english ? "“" : "”"
    quoted += text
    quoted += "”"
    return quoted
  }
}
