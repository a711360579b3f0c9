extension Language {
  /// The language of the user's messages as POSIX has it: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
  ///
  /// It is nil where none is set, and where the one that counts names another language or none (`C`, `POSIX`).
  ///
  /// - Parameter value: Looks up a variable of the environment; nil where it is not set.
  public init?(environment value: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
    let code = locale?.prefix { !"_-.@".contains($0) }.lowercased()
    guard let code, let language = Language(rawValue: code) else { return nil }
    self = language
  }
}
