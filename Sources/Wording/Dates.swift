/// Dates as people read them, as exactly as they are known.
///
/// The functions take the numbers of a date that exists and do not check them.
extension Language {
  /// `31.12.2027` in Finnish and Swedish, `31 December 2027` in English.
  public func date(year: Int, month: Int, day: Int) -> String {
    self == .english
      ? "\(day) \(Phrase.month(month).en) \(year)" : "\(day).\(month).\(year)"
  }

  /// `toukokuu 2026`, `maj 2026`, `May 2026`.
  public func date(year: Int, month: Int) -> String {
    "\(Phrase.month(month)[self]) \(year)"
  }

  /// `kevät 2026`, `våren 2026`, `spring 2026`.
  public func date(year: Int, season: Season) -> String {
    "\(season.name[self]) \(year)"
  }

  /// `loppuvuosi 2026`, `slutet av 2026`, `late 2026`.
  public func date(year: Int, edge: YearEdge) -> String {
    "\(edge.name[self]) \(year)"
  }

  /// The time from one date to another, each written out: `1.1.2026–31.12.2029`, `2026–2029`.
  ///
  /// Where both are written alike, that is written once.
  public func range(from first: String, to last: String) -> String {
    first == last ? first : "\(first)–\(last)"
  }

  /// The months from one to a later one of the same year: `maalis–toukokuu 2027`, `mars–maj 2027`, `March–May 2027`.
  public func range(year: Int, fromMonth first: Int, to last: Int) -> String {
    let end = date(year: year, month: last)
    guard first != last else { return end }
    let name = Phrase.month(first)[self]
    // Behind *maalis* the *kuu* is that of the last month.
    return range(from: self == .finnish ? String(name.dropLast(3)) : name, to: end)
  }
}
