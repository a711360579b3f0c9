import Documents
import Reports
import Testing
import Wording
import Workbooks

struct PartyNamesTests {
  private let finnish = ReportExamples.folder([
    "perustiedot.csv": "Tieto;Arvo\nKieli;fi\nHyvinvointialue;Pohjanmaa",
    "osapuolet.csv": """
    Tunnus;Nimi;Tyyppi;Lyhenne
    P01;Pohjanmaan hyvinvointialue;hyvinvointialue;HVA
    P02;Vaasan kaupunki;kaupunki;
    P03;Mustasaaren kunta;kunta;
    """,
    "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
    "toimenpiteet.csv": """
    Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
    TP1;T1;Ohjaamo avataan;P02;P01, Mustasaari
    TP2;T1;Kesätyöt kootaan yhteen;p03;HVA; 
    TP3;T1;Nuorisotyö jalkautuu;Korsholms kommun;P02, sivistystoimi
    TP4;T1;Kerhot jatkuvat;Vasa;Österbottens välfärdsområde
    TP5;T1;Pyörätiet rakennetaan;Vaasa;Vaasan kaupungin sivistystoimi
    """,
  ])

  @Test(arguments: [
    ("TP1", "Päävastuutaho: Vaasan kaupunki\nVastuutahot: Pohjanmaan hyvinvointialue; Mustasaari"),
    ("TP2", "Päävastuutaho: Mustasaaren kunta\nVastuutahot: HVA"),
    ("TP3", "Päävastuutaho: Mustasaaren kunta\nVastuutahot: Vaasan kaupunki, sivistystoimi"),
    ("TP4", "Päävastuutaho: Vaasan kaupunki\nVastuutahot: Pohjanmaan hyvinvointialue"),
    ("TP5", "Päävastuutaho: Vaasa\nVastuutahot: Vaasan kaupungin sivistystoimi"),
  ])
  func `codes and names in another language are names in the workbook's own`(
    code: String,
    names: String
  ) throws {
    for report in ["annex", "agreement", "plan", "monitoring"] {
      let text = try ReportExamples.document(report, of: finnish).plainText
      #expect(text.contains(names), "\(report), \(code)")
    }
  }

  @Test(arguments: ["annex", "responsibilities", "agreement"])
  func `the register's municipalities stand in the order of the language`(report: String) throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Asukkaat voivat hyvin",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Vastuutahot\nTP1;T1;Kerhot;kaikki kunnat",
    ])
    for (language, names) in [
      (Language.finnish, ["Kaskisten", "Korsnäsin", "Kristiinankaupungin", "Maalahden"]),
      (.swedish, ["Kaskö", "Korsholms", "Korsnäs", "Kristinestads"]),
      (.english, ["Kaskinen", "Korsholm", "Korsnäs", "Kristinestad"]),
    ] {
      let text = try ReportExamples.document(report, of: workbook, in: language).plainText
      let places = try names.map { try #require(text.firstRange(of: $0)).lowerBound }
      #expect(places == places.sorted(), "\(language)")
    }
  }

  @Test func `no comma stands before a bracket`() throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa\nKieli;sv",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Invånarna mår bra",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Vastuutahot\nTP1;T1;Klubbar;Malax (bildning)",
    ])
    let text = try ReportExamples.document("annex", of: workbook).plainText
    #expect(text.contains("Maalahden kunta (bildning)"))
  }

  @Test(arguments: [
    ("sv", Language.swedish, "kunnat", "kommunerna"),
    ("sv", .finnish, "kommunerna", "kunnat"), ("fi", .swedish, "Kunnat", "kommunerna"),
    ("fi", .english, "kunnat", "the municipalities"), ("fi", .finnish, "Kunnat", "Kunnat"),
    ("sv", .swedish, "alueen kunnat", "kommunerna i området"),
    ("fi", .swedish, "kaikki alueen kunnat", "alla kommuner i området"),
    ("fi", .swedish, "kunnat (Vaasa, Maalahti)", "kunnat (Vaasa, Maalahti)"),
  ])
  func `the municipalities together stand in the reader's language`(
    workbook: String,
    language: Language,
    written: String,
    name: String
  ) throws {
    let workbook = ReportExamples.folder([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Pohjanmaa\nKieli;\(workbook)",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Invånarna mår bra",
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide;Vastuutahot\nTP1;T1;Klubbar;\(written)",
    ])
    let text = try ReportExamples.document("annex", of: workbook, in: language).plainText
    #expect(text.contains(": \(name)\n"))
  }
}
