/// What stands in the place of a decision that a body has still to make.
enum AwaitedDecision {
  static func stands(in text: String) -> Bool {
    text.utf8.count <= longest && words.contains(NormalForm.heading(text))
  }

  private static let longest = 60

  private static let words: Set<String> = Set(
    [
      "käsittelyssä", "käsittely kesken", "käsiteltävänä", "käsitellään", "käsittelemättä",
      "ei käsitelty", "ei vielä käsitelty", "ei ole käsitelty", "ei ole vielä käsitelty",
      "ei päätetty", "ei vielä päätetty", "ei vielä päätöstä", "odottaa käsittelyä",
      "odottaa päätöstä", "tulossa", "tulossa käsittelyyn", "tulee käsittelyyn",
      "valmistelussa", "valmisteilla", "valmistellaan",
      "under beredning", "bereds", "under behandling", "behandlas", "inte behandlad",
      "inte behandlat", "ej behandlad", "ej behandlat", "ännu inte behandlad",
      "ännu inte behandlat", "inte ännu behandlad", "inte ännu behandlat",
      "väntar på behandling", "väntar på beslut", "kommer", "kommande", "kommer att behandlas",
      "pending", "to come", "coming", "in preparation", "under consideration",
      "being considered", "not yet considered", "not considered yet", "not yet decided",
      "awaiting decision",
    ].map(NormalForm.heading)
  )
}
