internal import Documents
internal import Wording

/// The provisions that the framework agreement names as the basis of cooperation.
enum LegalBasis {
  static func block(_ reader: Reader) -> Block {
    reader.table(
      [
        Phrase(fi: "Laki", sv: "Lag", en: "Act"),
        Phrase(fi: "Pykälä", sv: "Paragraf", en: "Section"),
        Phrase(fi: "Aihe", sv: "Ämne", en: "Subject"),
      ],
      provisions.map { provision in
        [
          Prose(provision.act[reader.language]),
          Prose(
            reader.say(
              fi: "\(provision.section) §",
              sv: "\(provision.section) §",
              en: "section \(provision.section)"
            )
          ), Prose(provision.subject[reader.language]),
        ]
      }
    )
  }

  private struct Provision {
    let act: Phrase
    let section: String
    let subject: Phrase
  }

  private static let counties = Phrase(
    fi: "laki hyvinvointialueesta (611/2021)",
    sv: "lagen om välfärdsområden (611/2021)",
    en: "Act on Wellbeing Services Counties (611/2021)"
  )
  private static let organising = Phrase(
    fi: "laki sosiaali- ja terveydenhuollon järjestämisestä (612/2021)",
    sv: "lagen om ordnande av social- och hälsovård (612/2021)",
    en: "Act on Organising Healthcare and Social Welfare Services (612/2021)"
  )

  private static let provisions = [
    Provision(
      act: counties,
      section: "14",
      subject: Phrase(
        fi: "hyvinvointialueen ja kuntien neuvottelut valtuustokausittain",
        sv: "förhandlingar mellan välfärdsområdet och kommunerna en gång per fullmäktigeperiod",
        en: "negotiations between the county and the municipalities once per council term"
      )
    ),
    Provision(
      act: organising,
      section: "6",
      subject: Phrase(
        fi: "hyvinvoinnin ja terveyden edistäminen kunnassa",
        sv: "främjande av hälsa och välfärd i kommunen",
        en: "promotion of health and wellbeing in the municipality"
      )
    ),
    Provision(
      act: organising,
      section: "7",
      subject: Phrase(
        fi: "hyvinvoinnin ja terveyden edistäminen hyvinvointialueella",
        sv: "främjande av hälsa och välfärd i välfärdsområdet",
        en: "promotion of health and wellbeing in the county"
      )
    ),
    Provision(
      act: organising,
      section: "10",
      subject: Phrase(
        fi: "palvelujen yhteensovittaminen",
        sv: "samordning av tjänster",
        en: "coordination of services"
      )
    ),
    Provision(
      act: organising,
      section: "32",
      subject: Phrase(
        fi: "tutkimus-, kehittämis-, koulutus- ja innovaatiotoiminta",
        sv: "forsknings-, utvecklings-, utbildnings- och innovationsverksamhet",
        en: "research, development, education and innovation"
      )
    ),
    Provision(
      act: organising,
      section: "50",
      subject: Phrase(
        fi: "varautuminen häiriötilanteisiin ja poikkeusoloihin",
        sv: "beredskap för störningssituationer och undantagsförhållanden",
        en: "preparedness for disruptions and emergencies"
      )
    ),
  ]
}
