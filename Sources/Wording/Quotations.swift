extension Language {
  /// What somebody wrote, as it stands: `”Ryhmä”` in Finnish and Swedish, `“Group”` in English.
  public func quoted(_ text: String) -> String {
    self == .english ? "“\(text)”" : "”\(text)”"
  }
}
