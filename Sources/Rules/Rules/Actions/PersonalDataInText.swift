internal import Wording
internal import Workbooks

/// Finds personal identity codes, telephone numbers and people's e-mail addresses in texts that become public.
struct PersonalDataInText: Rule {
  let code = "TOI-11"
  let severity = StageSeverity(draft: .warning, council: .error, monitoring: .error)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Henkilötunnus, puhelinnumero tai henkilön sähköpostiosoite julkisessa tekstissä",
    sv: "Personbeteckning, telefonnummer eller en persons e-postadress i en offentlig text",
    en: "A personal identity code, a telephone number or a person's e-mail address in a public text"
  )
  let remedy = Phrase(
    fi: "Poista yhteystieto ja kirjaa sen tilalle rooli tai yksikkö.",
    sv: "Ta bort kontaktuppgiften och ange en roll eller en enhet i stället.",
    en: "Remove the contact details, and enter a role or a unit instead."
  )
  let reason = Phrase(
    fi: "Työkirjan tekstit päätyvät julkisiin päätösasiakirjoihin (hyvä käytäntö).",
    sv: "Arbetsbokens texter hamnar i offentliga beslutshandlingar (god praxis).",
    en: "The workbook's texts end up in public decision documents (good practice)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;↓Lisätietoja: etunimi.sukunimi@kunta.example
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;Lisätietoja: sivistystoimisto
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;↓Kysy lisää numerosta 040 000 0000;↓etunimi.sukunimi@kunta.example
      T2;Koulupoissaolot vähenevät puoleen;;↓Esimerkki koskee asiakasta 010100A901H
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;↓hyte-koordinaattori, puh. +358 40 000 0000
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot;Huomioitavaa
        Työllisyyden hoito;Nuorten työttömyys puolittuu;"Ohjaamo avataan
        Työpaja avataan";Jämsän kaupunki;↓etunimi.sukunimi@kunta.example
        """
    ),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHuomautus;↓Kysy numerosta 040 000 0000",
      "osapuolet.csv": "Nimi;Tyyppi;Osoite\nJoutsan kunta;kunta;↓Länsitie 7, puh. 050 000 0000",
      "foorumit.csv":
        "Nimi;Koollekutsuja;Jäsenet\nKuntakokous;Joutsan kunta;↓etunimi.sukunimi@kunta.example",
      "kokoukset.csv": """
      Päivä;Osallistujat;Tulos
      14.5.2026;Joutsan kunta;↓Lisätietoja +358 40 000 0000
      """,
      "esityslista.csv": """
      Asiakirja;Toimielin;Valmistelija;Selostus
      D1;Kunnanhallitus;↓etunimi.sukunimi@kunta.example;↓Puhelin 0400 000 000
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Asianumero;Huomautus
      D1;Joutsan kunta;0400000000/2026;↓Kysy: 045 000 00 00
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteistyön puitesopimus",
      "vaiheet.csv": "Vaihe;Huomautus\n1;↓etunimi.sukunimi@kunta.example",
      "poikkeukset.csv": "Sääntö;Perustelu\nTAV-07;↓Sovittu numerossa 040 000 0000",
    ]),
    Example([
      "osapuolet.csv": """
      Nimi;Y-tunnus;Kuntanumero;Osoite
      Joutsan kunta;0174108-9;172;PL 400, 04010 Joutsa
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteistyön puitesopimus",
      "esityslista.csv": """
      Asiakirja;Toimielin;Asianumero;Valmistelija;Talousvaikutukset
      D1;Kunnanhallitus;0400000000/2026;hallintojohtaja, kirjaamo@kunta.example;Säästö on 40 500 000 euroa
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Asianumero;Pykälä;Huomautus
      D1;Joutsan kunta;0400000000;§ 45;Päätös 12.5.2026 § 45, asia 500/00.01.01/2026
      """,
      "tietopohja.csv": "Nimi;Vuosi;Osoite\nKuntakortti;2025;https://kunta.example/0400000000",
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu;Huomioitavaa
      T1;Tilakustannukset laskevat 0,4 miljoonaa;Päätös 045/02.08.00/2026;kirjaamo@kunta.example
      T2;Väkiluku on 272 617 asukasta;Laki 612/2021, 1.1.2026–31.12.2029;hyvinvointi.kirjaamo@kunta.example
      T3;Y-tunnus on 0208852-9;Tili FI00 0000 0000 0000 00;1.1.2026-31.12.2029 ja 2 400 000 euroa
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu;Huomioitavaa
      T1;Jokainen nuori saa opiskelupaikan;↓Kysy: Etunimi.Sukunimi(at)kunta.example;↓Lisätietoja: etunimi.sukunimi [at] kunta.example
      T2;Koulupoissaolot vähenevät puoleen;↓Neuvonta, puh. (08) 000 000;↓Soita 044/0000000
      T3;Työpajat jatkuvat;↓Tel: 08 0000 0000;↓Tfn (06) 000 0000
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu;Huomioitavaa
      T1;Tilakustannukset laskevat 0,4 miljoonaa;Kysy: kirjaamo(at)kunta.example;Tarkastelu (at risk) 2026–2029
      T2;Asiointi helpottuu (puhelin);Asia 044/7123/2026, 1.1.2026–31.12.2029;Puhelin 08.12.2026 jälkeen
      T3;Puheluihin vastataan;Puh. 0,5 htv vuosina 2026–2029;Asia 044/712345678/2026
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var check = PersonalDataCheck(workbook: workbook, occasion: occasion)
    check(\.areas, .title, { $0.areas[$1].title }, &reporter)
    check(\.areas, .countyResponsible, { $0.areas[$1].countyResponsible }, &reporter)
    check(\.areas, .municipalResponsible, { $0.areas[$1].municipalResponsible }, &reporter)
    check(\.areas, .situation, { $0.areas[$1].situation }, &reporter)
    check(\.areas, .omissionReason, { $0.areas[$1].omissionReason }, &reporter)
    check(\.areas, .notes, { $0.areas[$1].notes }, &reporter)
    check(\.goals, .title, { $0.goals[$1].title }, &reporter)
    check(\.goals, .rationale, { $0.goals[$1].rationale }, &reporter)
    check(\.goals, .assessment, { $0.goals[$1].assessment }, &reporter)
    check(\.goals, .proposedChange, { $0.goals[$1].proposedChange }, &reporter)
    check(\.goals, .notes, { $0.goals[$1].notes }, &reporter)
    check(\.actions, .title, { $0.actions[$1].title }, &reporter)
    check(\.actions, .lead, { $0.actions[$1].lead }, &reporter)
    check(\.actions, .responsible, { $0.actions[$1].responsible }, &reporter)
    check(\.actions, .assessment, { $0.actions[$1].assessment }, &reporter)
    check(\.actions, .notes, { $0.actions[$1].notes }, &reporter)
    check(\.indicators, .title, { $0.indicators[$1].title }, &reporter)
    check(\.indicators, .source, { $0.indicators[$1].source }, &reporter)
    check(\.indicators, .responsible, { $0.indicators[$1].responsible }, &reporter)
    check(\.resources, .description, { $0.resources[$1].description }, &reporter)
    check(\.measurements, .note, { $0.measurements[$1].note }, &reporter)
    checkCooperation(&check, &reporter)
    checkDecisions(&check, &reporter)
    check.basics(.name, workbook.basics.name, &reporter)
    check.basics(.note, workbook.basics.note, &reporter)
  }

  /// Who takes part, where they meet and what they say there.
  private func checkCooperation(_ check: inout PersonalDataCheck, _ reporter: inout Reporter) {
    check(\.resources, .party, { $0.resources[$1].party }, &reporter)
    check(\.parties, .name, { $0.parties[$1].name }, &reporter)
    check(\.parties, .nameInSwedish, { $0.parties[$1].nameInSwedish }, &reporter)
    check(\.parties, .shortName, { $0.parties[$1].shortName }, &reporter)
    check(\.parties, .address, { $0.parties[$1].address }, &reporter)
    check(\.measurements, .party, { $0.measurements[$1].party }, &reporter)
    check(\.forums, .name, { $0.forums[$1].name }, &reporter)
    check(\.forums, .convener, { $0.forums[$1].convener }, &reporter)
    check(\.forums, .members, { $0.forums[$1].members }, &reporter)
    check(\.forums, .duty, { $0.forums[$1].duty }, &reporter)
    check(\.meetings, .participants, { $0.meetings[$1].participants }, &reporter)
    check(\.meetings, .subjects, { $0.meetings[$1].subjects }, &reporter)
    check(\.meetings, .outcome, { $0.meetings[$1].outcome }, &reporter)
    check(\.sources, .name, { $0.sources[$1].name }, &reporter)
    check(\.steps, .responsible, { $0.steps[$1].responsible }, &reporter)
    check(\.steps, .note, { $0.steps[$1].note }, &reporter)
  }

  /// What is decided, and what is said of it.
  private func checkDecisions(_ check: inout PersonalDataCheck, _ reporter: inout Reporter) {
    check(\.documents, .title, { $0.documents[$1].title }, &reporter)
    check(\.agenda, .body, { $0.agenda[$1].body }, &reporter)
    check(\.agenda, .party, { $0.agenda[$1].party }, &reporter)
    check(\.agenda, .title, { $0.agenda[$1].title }, &reporter)
    check(\.agenda, .preparer, { $0.agenda[$1].preparer }, &reporter)
    check(\.agenda, .presenter, { $0.agenda[$1].presenter }, &reporter)
    check(\.agenda, .account, { $0.agenda[$1].account }, &reporter)
    check(\.agenda, .competence, { $0.agenda[$1].competence }, &reporter)
    check(\.agenda, .strategyLink, { $0.agenda[$1].strategyLink }, &reporter)
    check(\.agenda, .priorAssessment, { $0.agenda[$1].priorAssessment }, &reporter)
    check(\.agenda, .financialEffects, { $0.agenda[$1].financialEffects }, &reporter)
    check(\.agenda, .proposal, { $0.agenda[$1].proposal }, &reporter)
    check(\.agenda, .annexes, { $0.agenda[$1].annexes }, &reporter)
    check(\.agenda, .minutesApproval, { $0.agenda[$1].minutesApproval }, &reporter)
    check(\.decisions, .body, { $0.decisions[$1].body }, &reporter)
    check(\.decisions, .party, { $0.decisions[$1].party }, &reporter)
    check(\.decisions, .note, { $0.decisions[$1].note }, &reporter)
    check(\.exceptions, .reason, { $0.exceptions[$1].reason }, &reporter)
    check(\.ruleSettings, .reason, { $0.ruleSettings[$1].reason }, &reporter)
  }
}
