internal import Wording

/// A step of the process by which joint goals are set (Kuntaliitto 2022).
struct StepDraft {
  /// With the step's number, 1–6.
  let title: Phrase

  /// Who sees to it, in the recommendation's example.
  let responsible: Phrase

  static let all: [StepDraft] = [
    StepDraft(
      title: Phrase(
        fi: "1. Käynnistetään yhteisten strategisten tavoitteiden määrittelyprosessi",
        sv: "1. Processen för att fastställa gemensamma strategiska mål startas",
        en: "1. The process of setting joint strategic goals is started"
      ),
      responsible: advisoryBoard
    ),
    StepDraft(
      title: Phrase(
        fi: "2. Tunnistetaan olemassa oleva tietopohja",
        sv: "2. Den befintliga kunskapsbasen identifieras",
        en: "2. The existing knowledge base is identified"
      ),
      responsible: Phrase(
        fi: "prosessin vastuuhenkilöt",
        sv: "processens ansvarspersoner",
        en: "those responsible for the process"
      )
    ),
    StepDraft(
      title: Phrase(
        fi: "3. Muodostetaan yhteinen tilannekuva ja näkemys osa-alueiden kokonaisuudesta",
        sv: "3. En gemensam lägesbild och en syn på helheten av delområden bildas",
        en: "3. A shared situational picture and a view of the areas as a whole are formed"
      ),
      responsible: advisoryBoard
    ),
    StepDraft(
      title: Phrase(
        fi: "4. Määritellään yhteiset strategiset tavoitteet osa-aluekohtaisesti",
        sv: "4. De gemensamma strategiska målen fastställs för varje delområde",
        en: "4. The joint strategic goals of each area are set"
      ),
      responsible: Phrase(
        fi: "osa-alueiden vastuuhenkilöt",
        sv: "delområdenas ansvarspersoner",
        en: "those responsible for the areas"
      )
    ),
    StepDraft(
      title: Phrase(
        fi: "5. Kootaan ja työstetään yhteisten strategisten tavoitteiden kokonaisuutta",
        sv: "5. De gemensamma strategiska målen sammanställs och bearbetas som helhet",
        en: "5. The joint strategic goals are put together and worked on as a whole"
      ),
      responsible: advisoryBoard
    ),
    StepDraft(
      title: Phrase(
        fi: "6. Hyväksytään yhteistyösopimus ja siihen kytkeytyvien muiden sopimusten kokonaisuus",
        sv: "6. Samarbetsavtalet och de övriga avtal som hör till det godkänns",
        en: "6. The cooperation agreement and the other agreements connected with it are approved"
      ),
      responsible: Phrase(
        fi: "osapuolten toimielimet",
        sv: "parternas organ",
        en: "the parties' bodies"
      )
    ),
  ]

  private static let advisoryBoard = Phrase(
    fi: "viranhaltijajohdon neuvottelukunta",
    sv: "delegationen för tjänsteinnehavarledningen",
    en: "advisory board of leading officials"
  )
}
