internal import Wording
internal import Workbooks

/// Finds common areas of the template that are neither there nor left out with a reason.
struct CommonAreaLeftOut: Rule {
  let code = "OSA-02"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Mallipohjan yhteinen osa-alue, joka puuttuu ilman perustelua",
    sv: "Gemensamt delområde i mallen som saknas utan motivering",
    en: "A common area of the template that is missing without a reason"
  )
  let remedy = Phrase(
    fi: "Lisää osa-alue tai kirjaa syy sarakkeeseen ”Poisjätön perustelu”.",
    sv: "Lägg till delområdet eller ange orsaken i kolumnen ”Motivering för utelämnande”.",
    en: "Add the area, or give the reason in the column “Reason for leaving out”."
  )
  let reason = Phrase(
    fi: "Yhteisten osa-alueiden taustalla ovat lainsäädännön vähimmäisvaatimukset "
      + "(Kuntaliitto 2022).",
    sv: "De gemensamma delområdena utgår från lagstiftningens minimikrav "
      + "(Kommunförbundet 2022).",
    en: "The common areas rest on the minimum requirements of legislation (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(
      [
        "osa-alueet.csv": """
        Tunnus;Osa-alue;Ryhmä;Poisjätön perustelu
        A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen;
        A2;Henkilöstöpolitiikka ja henkilöstön saatavuus;yhteinen;
        A3;Asukkaiden osallistumis- ja vaikuttamismahdollisuudet;yhteinen;
        A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;Selvitys palveluverkosta on kesken
        A6;Alueen ja kuntien elinvoima;yhteinen;
        """,
        "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Jokainen saa ajan viikossa",
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Poisjätön perustelu
      A1;Asukkaiden hyvinvoinnin ja terveyden edistäminen;yhteinen;
      A2;Henkilöstöpolitiikka ja henkilöstön saatavuus;yhteinen;
      A3;Asukkaiden osallistumis- ja vaikuttamismahdollisuudet;yhteinen;
      A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;Selvitys palveluverkosta on kesken
      A5;Tukipalvelujen järjestäminen;yhteinen;Tukipalveluista sovitaan erikseen
      A6;Alueen ja kuntien elinvoima;yhteinen;
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Jokainen saa ajan viikossa",
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Tukipalvelujen järjestäminen;Keittiöitä on puolet nykyisestä;Keittiöt yhdistetään
        """,
      findingsWithoutCell: 1
    ),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K1;Arjen turvallisuus ja varautuminen;sopimuksen tavoitekokonaisuus
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;K1;Jokainen kunta harjoittelee vuosittain",
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Poisjätön perustelu
        1. Asukkaiden hyvinvoinnin ja terveyden edistäminen;Jokainen saa ajan viikossa;
        2.2 Henkilöstöpolitiikka ja henkilöstön saatavuus;Jokainen virka on täytetty;
        A3 Asukkaiden osallistumis- ja vaikuttamismahdollisuudet;Puolet vastaa kyselyyn;
        D) Tilojen ja kiinteistöjen omistajapolitiikka;Tyhjät tilat puolittuvat;
        V. Tukipalvelujen järjestäminen;Keittiöitä on puolet nykyisestä;
        6 Alueen ja kuntien elinvoima;Yrityksiä syntyy sata vuodessa;
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Poisjätön perustelu
        Hyvinvoinnin ja terveyden edistäminen (HYTE);Jokainen saa ajan viikossa;
        Henkilöstöpolitiikka;Jokainen virka on täytetty;
        Osallistumis- ja vaikuttamismahdollisuudet;Puolet vastaa kyselyyn;
        Omistajapolitiikka;Tyhjät tilat puolittuvat;
        Tukipalvelut;Keittiöitä on puolet nykyisestä;
        Elinvoima;Yrityksiä syntyy sata vuodessa;
        """
    ),
    Example(["tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen saa ajan viikossa"]),
    Example(
      [
        "areas.csv": """
        Code,Area,Group
        A1,Promotion of residents' health and wellbeing,common
        A2,Personnel policy and availability of staff,common
        A3,Residents’ opportunities to participate and exert influence,common
        A4,Ownership policy for premises and properties,common
        A5,Organisation of support services,common
        A6,Vitality of the area and the municipalities,common
        """
      ],
      isVerbatim: true
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let missing = workbook.commonAreasLeftOut
    guard !missing.isEmpty else { return }
    let place = workbook.missingAreas ?? workbook.place(ofAll: .areas)
    // An area that goals refer to and that is not there may be the one.
    let unknown = UnknownReferences(to: .areas, from: [.goals], in: workbook)
    if missing.count <= unknown.texts.count {
      reporter.leaveToOther()
      return
    }
    // An exception that names an area is about that area alone.
    let areNamed = workbook.exceptions.contains { exception in
      exception.target != nil && exception.rule.flatMap(RuleBook.rule)?.code == code
    }
    if missing.count > 3, !areNamed {
      report(missing, at: place, occasion, &reporter)
      return
    }
    let others = workbook.areas.filter { $0.templateArea == nil }
      .compactMap { $0.title?.original }
    for area in missing {
      let name = occasion.quoted(area.name[occasion.language])
      let nearest = Language.allCases.lazy
        .compactMap { Likeness.nearest(to: area.name[$0], among: others) }.first
      reporter.report(
        at: place,
        occasion.say(
          fi: "Yhteinen osa-alue \(name) puuttuu, eikä syytä ole kirjattu",
          sv: "Det gemensamma delområdet \(name) saknas, och ingen orsak har angetts",
          en: "The common area \(name) is missing, and no reason is given"
        ),
        remedy: nearest.map(occasion.quoted).map { nearest in
          occasion.say(
            fi: "\(remedy.fi) Lähin nimi on \(nearest).",
            sv: "\(remedy.sv) Det närmaste namnet är \(nearest).",
            en: "\(remedy.en) The nearest name is \(nearest)."
          )
        },
        about: area.name
      )
    }
  }

  /// Tells of most of the common areas in one finding.
  private func report(
    _ areas: [TemplateArea],
    at place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let list = occasion.language.list(
      areas.map { occasion.quoted($0.name[occasion.language]) }
    )
    reporter.report(
      at: place,
      occasion.say(
        fi: "Yhteisistä osa-alueista puuttuu \(areas.count), eikä syytä ole kirjattu: \(list)",
        sv:
          "Av de gemensamma delområdena saknas \(areas.count), och ingen orsak har angetts: \(list)",
        en: "Of the common areas, \(areas.count) are missing, and no reason is given: \(list)"
      ),
      remedy: occasion.say(
        fi: "Lisää osa-alueet tai kirjaa kullekin syy sarakkeeseen ”Poisjätön perustelu”.",
        sv:
          "Lägg till delområdena eller ange orsaken för vart och ett i kolumnen ”Motivering för utelämnande”.",
        en: "Add the areas, or give the reason for each in the column “Reason for leaving out”."
      )
    )
  }
}
