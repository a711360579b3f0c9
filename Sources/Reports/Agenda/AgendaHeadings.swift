internal import Wording
internal import Workbooks

/// The headings of an agenda item in one of the two conventions.
struct AgendaHeadings {
  let style: HeadingStyle

  let preparer = Phrase(fi: "Valmistelija", sv: "Beredare", en: "Preparer")
  let strategyLink = Phrase(
    fi: "Yhteys strategiaan",
    sv: "Koppling till strategin",
    en: "Link to the strategy"
  )
  let priorAssessment = Phrase(
    fi: "Vaikutusten ennakkoarviointi",
    sv: "Förhandsbedömning av konsekvenserna",
    en: "Prior impact assessment"
  )
  let financialEffects = Phrase(
    fi: "Talousvaikutukset",
    sv: "Ekonomiska konsekvenser",
    en: "Financial effects"
  )
  let competence = Phrase(fi: "Toimivalta", sv: "Behörighet", en: "Competence")
  let presenter = Phrase(fi: "Esittelijä", sv: "Föredragande", en: "Presenting officer")
  let decision = Phrase(fi: "Päätös", sv: "Beslut", en: "Decision")
  let annexes = Phrase(fi: "Liitteet", sv: "Bilagor", en: "Annexes")
  let appeal = Phrase(fi: "Muutoksenhaku", sv: "Ändringssökande", en: "Appeal")
  let minutesApproval = Phrase(
    fi: "Pöytäkirjan tarkastus",
    sv: "Protokolljustering",
    en: "Approval of the minutes"
  )

  var account: Phrase {
    switch style {
    case .dynasty:
      Phrase(
        fi: "Selostus asiasta",
        sv: "Redogörelse för ärendet",
        en: "Account of the matter"
      )
    case .cloudNC:
      Phrase(fi: "Perustelut", sv: "Motivering", en: "Grounds")
    }
  }

  var proposal: Phrase {
    switch style {
    case .dynasty: Phrase(fi: "Päätösehdotus", sv: "Beslutsförslag", en: "Proposed decision")
    case .cloudNC: Phrase(fi: "Ehdotus", sv: "Förslag", en: "Proposal")
    }
  }
}
