import Documents
import Reports
import Testing
import Wording
import Workbooks

struct MonitoringTests {
  private func text(
    _ files: KeyValuePairs<String, String>,
    in language: Language = .finnish
  ) throws -> String {
    try ReportExamples.document("monitoring", of: ReportExamples.folder(files), in: language)
      .plainText
  }

  private static func indicator(
    _ direction: String,
    baseline: String = "9,4",
    latest: String = "8,7"
  ) -> KeyValuePairs<String, String> {
    [
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi
      M5;T1;Yksinäisyys;%;\(direction);\(baseline);2023;8,0;2028
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM5;2025;\(latest)",
    ]
  }

  @Test(arguments: [
    (
      Language.finnish, "vähenee",
      "Mittari M5 on kehittynyt toivottuun suuntaan: 9,4 (2023) → 8,7 (2025), tavoitearvo 8,0 (2028)."
    ),
    (
      .swedish, "vähenee",
      "Indikator M5 har utvecklats i önskad riktning: 9,4 (2023) → 8,7 (2025), målvärde 8,0 (2028)."
    ),
    (
      .english, "vähenee",
      "Indicator M5 has moved in the wanted direction: 9.4 (2023) → 8.7 (2025), target 8.0 (2028)."
    ),
    (
      .finnish, "kasvaa",
      "Mittari M5 on kehittynyt vastakkaiseen suuntaan: 9,4 (2023) → 8,7 (2025), tavoitearvo 8,0 (2028)."
    ),
    (
      .swedish, "kasvaa",
      "Indikator M5 har utvecklats i motsatt riktning: 9,4 (2023) → 8,7 (2025), målvärde 8,0 (2028)."
    ),
    (
      .english, "kasvaa",
      "Indicator M5 has moved in the opposite direction: 9.4 (2023) → 8.7 (2025), target 8.0 (2028)."
    ),
    (
      .finnish, "säilyy",
      "Mittarin M5 arvo on muuttunut, vaikka sen suunta on ”säilyy”: 9,4 (2023) → 8,7 (2025), tavoitearvo 8,0 (2028)."
    ),
  ])
  func `the sentence on an indicator`(language: Language, direction: String, sentence: String)
    throws
  {
    #expect(try text(Self.indicator(direction), in: language).contains(sentence))
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Mittarin M5 arvo on muuttunut, mutta ”paranee” ei kerro, kasvaako vai väheneekö luku: 9,4 (2023) → 8,7 (2025)."
    ),
    (
      .swedish,
      "Värdet för indikator M5 har ändrats, men ”paranee” säger inte om talet ökar eller minskar: 9,4 (2023) → 8,7 (2025)."
    ),
    (
      .english,
      "The value of indicator M5 has changed, but “paranee” does not tell whether the number increases or decreases: 9.4 (2023) → 8.7 (2025)."
    ),
  ])
  func `a wish that tells no direction is judged in none`(language: Language, sentence: String)
    throws
  {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi
      M5;T1;Yksinäisyyttä kokevien osuus;%;paranee;9,4;2023
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM5;2025;8,7",
    ])
    let text = try ReportExamples.document("monitoring", of: workbook, in: language).plainText
    #expect(text.contains(sentence))
    #expect(text.contains("paranee\n"))
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Mittari M5 on ennallaan: 8,7 (2023) → 8,7 (2025), tavoitearvo 8,0 (2028)."
    ), (.swedish, "Indikator M5 är oförändrad: 8,7 (2023) → 8,7 (2025), målvärde 8,0 (2028)."),
    (.english, "Indicator M5 is unchanged: 8.7 (2023) → 8.7 (2025), target 8.0 (2028)."),
  ])
  func `an indicator that has not moved`(language: Language, sentence: String) throws {
    #expect(
      try text(Self.indicator("vähenee", baseline: "8,7"), in: language).contains(sentence)
    )
  }

  @Test func `a target in the unit of the values stands without it as they do`() throws {
    let files: KeyValuePairs = [
      "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi
      M1;T1;Ryhmät;kpl;vähenee;10 kpl;2024;5 kpl;2029
      M2;T1;Ryhmiä;kpl;vähenee;10 kpl;2024;enintään 5 kpl;2029
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM1;2025;9 kpl\nM2;2025;9 kpl",
    ]
    let text = try text(files)
    #expect(text.contains("suuntaan: 10 (2024) → 9 (2025), tavoitearvo 5 (2029)."))
    #expect(text.contains("9 (2025), tavoitearvo enintään 5\u{A0}kpl (2029)."))
  }

  @Test func `a value that is no exact number is shown and not compared`() throws {
    let text = try text(Self.indicator("vähenee", latest: "noin 8"))
    #expect(text.contains("noin 8\u{A0}% (2025)"))
    #expect(text.contains("ei vertailtavissa"))
    #expect(!text.contains("on kehittynyt"))
  }

  @Test(arguments: [
    ("st", "3", "5 st"), ("henkilöä", "3 henkilöä", "5 hlö"), ("hlö", "3 hlö", "5"),
    ("kuntaa", "3", "5 kpl"),
  ])
  func `a value may repeat the unit of its indicator`(
    unit: String,
    baseline: String,
    latest: String
  ) throws {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi
      M5;T1;Harjoitukset;\(unit);\(baseline);2024;14 \(unit);2028
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM5;2025;\(latest)",
    ])
    #expect(text.contains("Mittari M5 on kehittynyt toivottuun suuntaan: 3 (2024) → 5 (2025)"))
  }

  @Test(arguments: [
    ("+10", "+10\u{A0}kpl"), ("+10 %", "+10\u{A0}%"), ("laskee 5 %", "laskee 5 %"),
    ("155/200", "155/200"),
  ])
  func `a target is shown as it was meant`(target: String, shown: String) throws {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi
      M5;T1;Yritykset;kpl;150;2024;\(target);2028
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM5;2025;155",
    ])
    #expect(text.contains(shown + " (2028)"))
    let wanted = target.hasPrefix("+") ? "toivottuun suuntaan" : "vastakkaiseen suuntaan"
    #expect(text.contains(wanted) == !target.contains("/"))
  }

  @Test(arguments: [
    ("", "M5: Vuoden 2025 arvoa ei ole. Syytä ei ole kirjattu."),
    ("Kyselyä ei tehty.", "M5: Vuoden 2025 arvoa ei ole. Syy: Kyselyä ei tehty."),
  ])
  func `an older value does not tell of the monitored year`(reason: String, sentence: String)
    throws
  {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv":
        "Tunnus;Tavoite;Mittari;Suunta;Lähtöarvo;Lähtövuosi\nM5;T1;Yksinäisyys;vähenee;9,4;2022",
      "seurantatiedot.csv":
        "Mittari;Ajankohta;Arvo;Huomautus\nM5;2024;8,7;\nM5;2025;;\(reason)",
    ])
    #expect(text.contains(sentence))
    #expect(text.contains("Vuoden 2025 arvo puuttuu 1 mittarilta: M5."))
    #expect(text.contains("Mittareiden kehitys: arvo puuttuu 1."))
    #expect(!text.contains("toivottuun suuntaan"))
  }

  @Test(arguments: [
    ("SEU-02;M5;Kysely tehdään 2027.;", true), ("MIT-02;yksinäisyys;Kysely tehdään 2027.;", true),
    ("SEU-02;M5;Kysely tehdään 2027.;1.2.2026", false), ("MIT-03;M5;Kysely tehdään 2027.;", false),
    ("SEU-02;M4;Kysely tehdään 2027.;", false),
  ])
  func `an accepted exception tells why a value is missing`(exception: String, isTold: Bool) throws
  {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM4;T1;Osallistuminen\nM5;T1;Yksinäisyys",
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM4;2025;8",
      "poikkeukset.csv": "Sääntö;Kohde;Perustelu;Voimassa asti\n" + exception,
    ])
    let reason = isTold ? "Syy: Kysely tehdään 2027." : "Syytä ei ole kirjattu."
    #expect(text.contains("M5: Vuoden 2025 arvoa ei ole. \(reason)"))
    #expect(text.contains("M5 Yksinäisyys\n\(isTold ? "Kysely tehdään 2027." : "–")"))
  }

  @Test(arguments: Language.allCases, ["monitoring", "indicators"])
  func `no two tables of a page have one name`(language: Language, report: String) throws {
    let workbook = try ReportExamples.workbook(named: "keski-suomi-2026")
    let document = try ReportExamples.document(report, of: workbook, in: language, findings: [])
    let names = HTML(document).text.matches(of: /<div class="table" role="region" ([^>]*)>/)
      .map { String($0.1) }
    #expect(names.count > 3)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Alkamisaika on mennyt, tila ei aloitettu: 2 toimenpidettä. Tila päivitetty viimeksi 6.3.2026."
    ),
    (
      .swedish,
      "Starttiden har passerat, inte påbörjad: 2 åtgärder. Status uppdaterad senast 6.3.2026."
    ),
    (
      .english,
      "Start date passed, not started: 2 actions. Status last updated: 6 March 2026."
    ),
  ])
  func `actions that have not been started in time are counted`(
    language: Language,
    sentence: String
  )
    throws
  {
    let text = try text(
      [
        "perustiedot.csv": "Tieto;Arvo\nKieli;fi",
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Alkaa;Päättyy;Tila;Tila päivitetty
        A1;T1;a;1.1.2026;31.12.2027;ei aloitettu;6.3.2026
        A2;T1;b;2025;31.12.2027;ei aloitettu;1.2.2026
        A3;T1;c;2026;31.12.2027;ei aloitettu;6.3.2026
        A4;T1;d;1.1.2026;31.12.2027;käynnissä;6.3.2026
        """,
      ],
      in: language
    )
    #expect(text.contains(sentence))
  }

  @Test func `parties have values of their own`() throws {
    let text = try text([
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Luhangan kunta;kunta",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Suunta\nM1;T1;Yksinäisyys;vähenee",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Osapuoli
      M1;2024;9;Luhangan kunta
      M1;2025;10;Luhangan kunta
      """,
    ])
    #expect(
      text.contains(
        "Osapuoli\nEdellinen\nUusin\nArvio\nM1 Yksinäisyys\nLuhangan kunta\n9 (2024)\n10 (2025)\nvastakkaiseen suuntaan"
      )
    )
  }

  @Test(arguments: [
    (Language.finnish, 1, "Toimenpiteistä 1 on myöhässä: TP1."),
    (.finnish, 2, "Toimenpiteistä 2 on myöhässä: TP1 ja TP2."),
    (.swedish, 1, "Av åtgärderna är 1 försenad: TP1."),
    (.swedish, 2, "Av åtgärderna är 2 försenade: TP1 och TP2."),
    (.english, 1, "Of the actions, 1 is late: TP1."),
    (.english, 2, "Of the actions, 2 are late: TP1 and TP2."),
  ])
  func `late actions are counted`(language: Language, count: Int, sentence: String) throws {
    let rows =
      (1...count).map { "TP\($0);T1;Avataan ohjaamo;31.12.2025;käynnissä" }
      + ["TP8;T1;Lopetetaan odottaminen;31.12.2025;valmis"]
    let text = try text(
      [
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
        "toimenpiteet.csv":
          "Tunnus;Tavoite;Toimenpide;Päättyy;Tila\n" + rows.joined(separator: "\n"),
      ],
      in: language
    )
    #expect(text.contains(sentence))
  }

  @Test func `an action whose status cannot be read is not said to be late`() throws {
    let text = try text([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "toimenpiteet.csv":
        "Tunnus;Tavoite;Toimenpide;Päättyy;Tila\nTP1;T1;Avataan ohjaamo;31.12.2025;hoidossa",
    ])
    #expect(text.contains("mikään toimenpide ei ole myöhässä"))
    #expect(text.contains("Toimenpiteiden tila: ”hoidossa” 1."))
  }

  @Test(arguments: [
    ("14.5.2026", "Seurantakokouksen päiväksi on kirjattu 14.5.2026."),
    ("5.2.2026", "Seurantakokous pidettiin 5.2.2026."),
    ("5/2026", "Seurantakokouksen aika: toukokuu 2026."),
    ("14.5.2025", "Vuoden 2026 seurantakokousta ei ole kirjattu."),
  ])
  func `the monitoring meeting of the year`(date: String, sentence: String) throws {
    let text = try text([
      "tavoitteet.csv":
        "Tunnus;Tavoite;Muutosesitys\nT1;Asukkaat voivat hyvin;Siirretään vuoteen 2028",
      "kokoukset.csv": "Päivä;Peruste\n\(date);seuranta",
    ])
    #expect(text.contains(sentence))
    #expect(text.contains("Muutosta esitetään 1 tavoitteeseen: T1."))
  }

  @Test func `forums are held against their rhythm in the years of the period`() throws {
    let text = try text([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2025\nKausi päättyy;31.12.2028",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "foorumit.csv": """
      Tunnus;Nimi;Kokoontuu vuodessa
      F1;Kuntakokous;1
      F2;Johtoryhmä;2
      F3;Tilaverkosto;tarvittaessa
      """,
      "kokoukset.csv": "Päivä;Foorumi\n3.4.2025;F1\n5.5.2025;F2",
    ])
    #expect(text.contains("Kuntakokous\n1\n1\n3.4.2025\nsovitun mukaisesti"))
    #expect(text.contains("Johtoryhmä\n2\n1\n5.5.2025\nsovittua harvemmin"))
    #expect(text.contains("kirjattu kokouksia vuodelta 2025: Tilaverkosto."))
  }
}
