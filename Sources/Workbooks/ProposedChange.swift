extension Goal {
  /// Whether a change is proposed: a cell may also say that none is.
  package var proposesChange: Bool {
    guard let proposedChange else { return false }
    let text = proposedChange.original
    // No sentence that says nothing but this is as long.
    guard text.utf8.count <= 60 else { return true }
    let form = NormalForm.heading(text)
    return !form.isEmpty && !Self.noChange.contains(form)
  }

  /// What a cell says where nothing is proposed, and nothing else with it.
  private static let noChange = Set(
    [
      "ei", "ei ole", "ei mitään", "ei muutoksia", "ei muutosta", "ei muuteta", "ei muutettavaa",
      "ei muutoksia tavoitteeseen", "ei muutoksia tässä vaiheessa", "ei esitetä",
      "ei esitetä muutoksia", "ei esitetä muutosta", "ei esitettyjä muutoksia",
      "ei muutosesityksiä", "ei muutosesitystä", "ei muutosehdotuksia", "ei muutosehdotusta",
      "ei muutostarvetta", "ei muutostarpeita", "ei tarvetta muutoksille",
      "ei tarvetta muutokselle", "ei ehdoteta muutoksia", "ei ehdoteta muutosta", "ennallaan",
      "pidetään ennallaan", "säilytetään ennallaan",
      "nej", "ingen", "inga", "inget", "ingen ändring", "inga ändringar",
      "ingen ändring föreslås", "inga ändringar föreslås", "inget ändringsförslag",
      "inga ändringsförslag", "inga förslag", "inget förslag", "inget ändringsbehov",
      "inga ändringsbehov", "oförändrat", "oförändrad",
      "no", "none", "no change", "no changes", "no change proposed", "no changes proposed",
      "no changes are proposed", "no change is proposed", "no proposed changes",
      "no proposed change", "unchanged", "n/a",
    ].map(NormalForm.heading)
  )
}
