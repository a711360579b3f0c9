internal import Wording

/// The Acts that workbooks and agreements cite, with the sections that matter and the items of their lists.
///
/// Names and items are those of the Acts as agendas and recommendations quote them; what a section is about is told in
/// a few words of our own. The documentation of the module says what was checked against what.
enum StatuteTable {
  static let statutes = [county, organisation, municipality]

  // MARK: 611/2021

  private static let county = Statute(
    number: "611/2021",
    title: Phrase(
      fi: "laki hyvinvointialueesta",
      sv: "lagen om välfärdsområden",
      en: "Act on Wellbeing Services Counties"
    ),
    shortTitle: Phrase(
      fi: "hyvinvointialuelaki",
      sv: "välfärdsområdeslagen",
      en: "Act on Wellbeing Services Counties"
    ),
    sections: [
      Statute.Section(
        number: 14,
        subject: Phrase(
          fi: "hyvinvointialueen ja kuntien neuvottelu valtuustokausittain",
          sv: "förhandling mellan välfärdsområdet och kommunerna per fullmäktigeperiod",
          en: "negotiation between the county and its municipalities in each council term"
        ),
        items: []
      ),
      Statute.Section(
        number: 41,
        subject: Phrase(
          fi: "hyvinvointialuestrategia",
          sv: "välfärdsområdesstrategi",
          en: "county strategy"
        ),
        items: countyItems
      ),
      Statute.Section(
        number: 42,
        subject: Phrase(
          fi: "hyvinvointialueen toiminnan johtaminen strategian mukaisesti",
          sv: "ledning av välfärdsområdets verksamhet enligt strategin",
          en: "leading the county's operations according to the strategy"
        ),
        items: []
      ),
      Statute.Section(
        number: 115,
        subject: Phrase(
          fi: "hyvinvointialueen talousarvio ja -suunnitelma",
          sv: "välfärdsområdets budget och ekonomiplan",
          en: "the county's budget and financial plan"
        ),
        items: []
      ),
    ],
    otherNames: [
      "hyvinvointialuelain", "hyvinvointialuelaissa", "hyvinvointialuelakia", "hva-laki",
      "hva-lain", "hvalaki", "hval", "hval:n", "hvl", "lain hyvinvointialueesta",
      "hyvinvointialueesta annettu laki", "hyvinvointialueesta annetun lain",
      "lag om välfärdsområden", "välfärdsområdeslagens", "välfärdsområdeslag",
      "act on wellbeing services county", "wellbeing services counties act",
    ],
    misprints: [
      "laki hyvinvointialueista", "lain hyvinvointialueista",
      "hyvinvointialueista annetun lain", "lagen om välfärdsområdet",
    ]
  )

  private static let countyItems = [
    item(
      1,
      fi: "asukkaiden hyvinvoinnin edistäminen hyvinvointialueen tehtäväalalla",
      sv: "främjandet av invånarnas välfärd inom välfärdsområdets uppgiftsområde",
      en: "promoting residents' wellbeing within the county's duties"
    ),
    item(
      2,
      fi: "palvelujen järjestämistä ja tuottamista koskevat strategiset linjaukset",
      sv: "de strategiska riktlinjerna för ordnandet och produktionen av tjänster",
      en: "strategic guidelines for organising and producing services"
    ),
    item(
      3,
      fi: "hyvinvointialueen tehtäviä koskevissa laeissa säädetyt palvelutavoitteet",
      sv: "de mål för tjänsterna som sätts upp i lagar som gäller välfärdsområdets uppgifter",
      en: "service targets laid down in the Acts on the county's duties"
    ),
    item(4, fi: "omistajapolitiikka", sv: "ägarpolitiken", en: "ownership policy"),
    item(5, fi: "henkilöstöpolitiikka", sv: "personalpolitiken", en: "personnel policy"),
    item(
      6,
      fi: "asukkaiden osallistumis- ja vaikuttamismahdollisuudet",
      sv: "invånarnas möjligheter att delta och påverka",
      en: "residents' opportunities to participate and influence"
    ),
    item(nil, fi: "kielelliset oikeudet", sv: "språkliga rättigheter", en: "language rights"),
  ]

  // MARK: 612/2021

  private static let organisation = Statute(
    number: "612/2021",
    title: Phrase(
      fi: "laki sosiaali- ja terveydenhuollon järjestämisestä",
      sv: "lagen om ordnande av social- och hälsovård",
      en: "Act on Organising Healthcare and Social Welfare Services"
    ),
    shortTitle: Phrase(
      fi: "järjestämislaki",
      sv: "ordnandelagen",
      en: "Act on Organising Healthcare and Social Welfare Services"
    ),
    sections: [
      Statute.Section(
        number: 6,
        subject: Phrase(
          fi: "hyvinvoinnin ja terveyden edistäminen kunnassa",
          sv: "främjande av hälsa och välfärd i kommunen",
          en: "promotion of health and wellbeing in the municipality"
        ),
        items: []
      ),
      Statute.Section(
        number: 7,
        subject: Phrase(
          fi: "hyvinvoinnin ja terveyden edistäminen hyvinvointialueella; vuosittainen neuvottelu",
          sv: "främjande av hälsa och välfärd i välfärdsområdet; årlig förhandling",
          en: "promotion of health and wellbeing in the county; yearly negotiation"
        ),
        items: []
      ),
      Statute.Section(
        number: 10,
        subject: Phrase(
          fi: "palvelujen yhteensovittaminen",
          sv: "samordning av tjänsterna",
          en: "coordination of services"
        ),
        items: []
      ),
      Statute.Section(
        number: 32,
        subject: Phrase(
          fi: "tutkimus, koulutus, kehittäminen ja innovaatiot",
          sv: "forskning, utbildning, utveckling och innovation",
          en: "research, education, development and innovation"
        ),
        items: []
      ),
      Statute.Section(
        number: 50,
        subject: Phrase(
          fi: "varautuminen häiriötilanteisiin",
          sv: "beredskap för störningssituationer",
          en: "preparedness for disruptions"
        ),
        items: []
      ),
    ],
    otherNames: [
      "järjestämislain", "järjestämislaissa", "järjestämislakia", "sote-järjestämislaki",
      "sote-järjestämislain", "sotejärjestämislaki", "sotejärjestämislain",
      "sosiaali- ja terveydenhuollon järjestämislaki",
      "sosiaali- ja terveydenhuollon järjestämislain",
      "sosiaali- ja terveydenhuollon järjestämisestä annettu laki",
      "sosiaali- ja terveydenhuollon järjestämisestä annetun lain",
      "lain sosiaali- ja terveydenhuollon järjestämisestä", "ordnandelagens",
      "lag om ordnande av social- och hälsovård", "lagen om ordnande av social- och hälsovården",
      "act on the organisation of healthcare and social welfare services",
      "act on the organisation of social and health services",
      "act on organising health and social services",
    ],
    misprints: [
      "laki sosiaali- ja terveyshuollon järjestämiseksi",
      "laki sosiaali- ja terveydenhuollon järjestämiseksi",
      "laki sosiaali- ja terveyshuollon järjestämisestä",
      "laki sosiaali- ja terveyspalvelujen järjestämisestä",
    ]
  )

  // MARK: 410/2015

  private static let municipality = Statute(
    number: "410/2015",
    title: Phrase(fi: "kuntalaki", sv: "kommunallagen", en: "Local Government Act"),
    shortTitle: Phrase(fi: "kuntalaki", sv: "kommunallagen", en: "Local Government Act"),
    sections: [
      Statute.Section(
        number: 37,
        subject: Phrase(fi: "kuntastrategia", sv: "kommunstrategi", en: "municipal strategy"),
        items: municipalityItems
      ),
      Statute.Section(
        number: 38,
        subject: Phrase(
          fi: "kunnan toiminnan johtaminen strategian mukaisesti",
          sv: "ledning av kommunens verksamhet enligt strategin",
          en: "leading the municipality's operations according to the strategy"
        ),
        items: []
      ),
      Statute.Section(
        number: 110,
        subject: Phrase(
          fi: "kunnan talousarvio ja -suunnitelma",
          sv: "kommunens budget och ekonomiplan",
          en: "the municipality's budget and financial plan"
        ),
        items: []
      ),
    ],
    otherNames: [
      "kuntalain", "kuntalaissa", "kuntalakia", "kuntal", "kuntal:n", "kommunallagens",
      "kommunallag", "koml",
    ],
    misprints: ["kommunlagen", "kommunlag", "kunnallislaki", "kunnallislain"]
  )

  private static let municipalityItems = [
    item(
      1,
      fi: "kunnan asukkaiden hyvinvoinnin edistäminen",
      sv: "främjandet av kommuninvånarnas välfärd",
      en: "promoting the wellbeing of the municipality's residents"
    ),
    item(
      2,
      fi: "palvelujen järjestäminen ja tuottaminen",
      sv: "ordnandet och produktionen av tjänster",
      en: "organising and producing services"
    ),
    item(
      3,
      fi: "kunnan tehtäviä koskevissa laeissa säädetyt palvelutavoitteet",
      sv: "de mål för tjänsterna som sätts upp i lagar som gäller kommunernas uppgifter",
      en: "service targets laid down in the Acts on municipalities' duties"
    ),
    item(4, fi: "omistajapolitiikka", sv: "ägarpolitiken", en: "ownership policy"),
    item(5, fi: "henkilöstöpolitiikka", sv: "personalpolitiken", en: "personnel policy"),
    item(
      6,
      fi: "kunnan asukkaiden osallistumis- ja vaikuttamismahdollisuudet",
      sv: "kommuninvånarnas möjligheter att delta och påverka",
      en: "opportunities of the municipality's residents to participate and influence"
    ),
    item(
      7,
      fi: "elinympäristön ja alueen elinvoiman kehittäminen",
      sv: "utvecklandet av livsmiljöns och områdets livskraft",
      en: "developing the living environment and the vitality of the area"
    ),
  ]

  private static func item(_ number: Int?, fi: String, sv: String, en: String) -> Statute.Item {
    Statute.Item(number: number, name: Phrase(fi: fi, sv: sv, en: en))
  }
}
