internal import Rules
internal import Wording
internal import Workbooks

/// What a change is called.
enum ChangeWords {
  /// The headings of a section and of its first column.
  static func headings(of table: TableKind) -> (many: Phrase, one: Phrase) {
    switch table {
    case .areas:
      (
        Phrase(fi: "Osa-alueet", sv: "Delområden", en: "Areas"),
        Phrase(fi: "Osa-alue", sv: "Delområde", en: "Area")
      )
    case .goals:
      (
        Phrase(fi: "Tavoitteet", sv: "Mål", en: "Goals"),
        Phrase(fi: "Tavoite", sv: "Mål", en: "Goal")
      )
    case .actions:
      (
        Phrase(fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions"),
        Phrase(fi: "Toimenpide", sv: "Åtgärd", en: "Action")
      )
    case .resources:
      (
        Phrase(fi: "Resurssit", sv: "Resurser", en: "Resources"),
        Phrase(fi: "Resurssin kohde", sv: "Vad resursen gäller", en: "What the resource is for")
      )
    case .indicators:
      (
        Phrase(fi: "Mittarit", sv: "Indikatorer", en: "Indicators"),
        Phrase(fi: "Mittari", sv: "Indikator", en: "Indicator")
      )
    case .parties:
      (
        Phrase(fi: "Osapuolet", sv: "Parter", en: "Parties"),
        Phrase(fi: "Osapuoli", sv: "Part", en: "Party")
      )
    default:
      (
        Phrase(fi: "Asiakirjat", sv: "Dokument", en: "Documents"),
        Phrase(fi: "Asiakirja", sv: "Dokument", en: "Document")
      )
    }
  }

  static func word(for kind: WorkbookChanges.Kind, in table: TableKind) -> Phrase {
    switch kind {
    case .added: Phrase(fi: "lisätty", sv: "har lagts till", en: "added")
    case .removed: Phrase(fi: "poistettu", sv: "har tagits bort", en: "removed")
    case .recoded: Phrase(fi: "tunnus vaihtunut", sv: "ny kod", en: "code changed")
    case .reworded where table == .parties:
      Phrase(fi: "nimi muuttunut", sv: "namnet har ändrats", en: "name changed")
    case .reworded:
      Phrase(fi: "teksti muuttunut", sv: "texten har ändrats", en: "text changed")
    case .moved where table == .goals:
      Phrase(fi: "osa-alueet muuttuneet", sv: "delområdena har ändrats", en: "areas changed")
    case .moved:
      Phrase(fi: "tavoitteet muuttuneet", sv: "målen har ändrats", en: "goals changed")
    case .owner:
      Phrase(
        fi: "vastuutaho muuttunut",
        sv: "ansvarig instans har ändrats",
        en: "responsible party changed"
      )
    case .direction:
      Phrase(fi: "suunta muuttunut", sv: "riktningen har ändrats", en: "direction changed")
    case .unit: Phrase(fi: "yksikkö muuttunut", sv: "enheten har ändrats", en: "unit changed")
    case .baseline:
      Phrase(fi: "lähtöarvo muuttunut", sv: "utgångsvärdet har ändrats", en: "baseline changed")
    case .amount:
      Phrase(fi: "määrä muuttunut", sv: "beloppet eller mängden har ändrats", en: "amount changed")
    case .target(isHigher: true?):
      Phrase(fi: "tavoitearvo suurempi", sv: "högre målvärde", en: "higher target")
    case .target(isHigher: false?):
      Phrase(fi: "tavoitearvo pienempi", sv: "lägre målvärde", en: "lower target")
    case .target(isHigher: nil):
      Phrase(fi: "tavoitearvo muuttunut", sv: "målvärdet har ändrats", en: "target changed")
    case .start:
      Phrase(fi: "alkamisaika muuttunut", sv: "starttiden har ändrats", en: "start changed")
    case .date(let isLater) where table == .goals: dueDate(isLater)
    case .date(let isLater) where table == .indicators: targetYear(isLater)
    case .date(isLater: true?):
      Phrase(fi: "päättyy myöhemmin", sv: "slutar senare", en: "ends later")
    case .date(isLater: false?):
      Phrase(fi: "päättyy aikaisemmin", sv: "slutar tidigare", en: "ends earlier")
    case .date(isLater: nil):
      Phrase(fi: "päättymisaika muuttunut", sv: "sluttiden har ändrats", en: "end changed")
    case .schedule where table == .goals: dueDate(nil)
    case .schedule where table == .documents:
      Phrase(fi: "voimassaolo muuttunut", sv: "giltighetstiden har ändrats", en: "validity changed")
    case .schedule:
      Phrase(fi: "aikataulu muuttunut", sv: "tidtabellen har ändrats", en: "schedule changed")
    case .status: Phrase(fi: "tila muuttunut", sv: "statusen har ändrats", en: "status changed")
    case .notes:
      Phrase(
        fi: "huomioitavaa muuttunut",
        sv: "det som ska beaktas har ändrats",
        en: "notes changed"
      )
    case .source: Phrase(fi: "lähde muuttunut", sv: "källan har ändrats", en: "source changed")
    case .version: Phrase(fi: "versio muuttunut", sv: "ny version", en: "version changed")
    }
  }

  /// What has become of a text, by how its wordings differ.
  static func word(for difference: WordDifference) -> Phrase {
    switch difference.kind {
    case .words: Phrase(fi: "teksti muuttunut", sv: "texten har ändrats", en: "text changed")
    case .signs:
      Phrase(
        fi: "välimerkit muuttuneet",
        sv: "skiljetecken har ändrats",
        en: "punctuation changed"
      )
    case .whole:
      Phrase(fi: "teksti kirjoitettu uudelleen", sv: "texten har skrivits om", en: "rewritten")
    }
  }

  private static func dueDate(_ isLater: Bool?) -> Phrase {
    switch isLater {
    case true?: Phrase(fi: "määräaika myöhempi", sv: "senare tidsfrist", en: "later due date")
    case false?:
      Phrase(fi: "määräaika aikaisempi", sv: "tidigare tidsfrist", en: "earlier due date")
    case nil: Phrase(fi: "määräaika muuttunut", sv: "ändrad tidsfrist", en: "due date changed")
    }
  }

  private static func targetYear(_ isLater: Bool?) -> Phrase {
    switch isLater {
    case true?: Phrase(fi: "tavoitevuosi myöhempi", sv: "senare målår", en: "later target year")
    case false?:
      Phrase(fi: "tavoitevuosi aikaisempi", sv: "tidigare målår", en: "earlier target year")
    case nil: Phrase(fi: "tavoitevuosi muuttunut", sv: "ändrat målår", en: "target year changed")
    }
  }
}
