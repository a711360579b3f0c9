extension PlantedFault {
  /// Faults of every kind that the workbook can have at this stage, by the rule that is to tell of them.
  static let all = [
    PlantedFault(.cell("foorumit", "E5", ""), "FOO-01", "foorumit E5"),
    PlantedFault(.cell("foorumit", "G6", ""), "FOO-02", "foorumit G6"),
    PlantedFault(.cell("päätökset", "G10", "hylkäsi"), "KAS-01", "asiakirjat B3"),
    PlantedFault(.cell("päätökset", "C10", "Kaupunginhallitus"), "KAS-02", "päätökset C10"),
    PlantedFault(.cell("päätökset", "C10", ""), "KAS-04", "päätökset C10"),
    PlantedFault(.cell("päätökset", "D10", "8.12.2026"), "KAS-06", "päätökset D10"),
    PlantedFault(.cell("esityslista", "H2", ""), "KAS-08", "esityslista H2"),
    PlantedFault(.cell("esityslista", "L2", ""), "KAS-09", "esityslista L2"),
    PlantedFault(.cell("esityslista", "M2", ""), "KAS-10", "esityslista M2"),
    PlantedFault(
      .cell("tavoitteet", "C4", "MyÃ¶s maahan muuttaneista 60 prosenttia on tyÃ¶ssÃ¤ vuonna 2029"),
      "KIE-03",
      "tavoitteet C4"
    ),
    PlantedFault(.cell("toimenpiteet", "C6", "täydennetään"), "KIE-04", "toimenpiteet C6"),
    PlantedFault(.cell("mittarit", "D4", ""), "MIT-01", "mittarit D4"),
    PlantedFault(.cell("mittarit", "F2", ""), "MIT-02", "mittarit F2"),
    PlantedFault(.cell("mittarit", "I2", ""), "MIT-03", "mittarit I2"),
    PlantedFault(.cell("mittarit", "E2", "kasvaa"), "MIT-04", "mittarit H2"),
    PlantedFault(.cell("mittarit", "J2", ""), "MIT-05", "mittarit J2"),
    PlantedFault(.cell("perustiedot", "B11", "monta"), "MIT-07", "perustiedot B11"),
    PlantedFault(.cell("mittarit", "F2", "940"), "MIT-08", "mittarit F2"),
    PlantedFault(
      .cell("mittarit", "C5", "Kunnat, joissa on maksuton kohtaamispaikka"),
      "MIT-09",
      "mittarit C5"
    ),
    PlantedFault(
      .append(
        "mittarit",
        "M17;K2.1;0–17-vuotiaat lapset, joista on tehty lastensuojeluilmoitus;% vastaavan ikäisistä;vähenee;9,8;2024;8,5;2029;THL, Sotkanet;;Keski-Suomen hyvinvointialue"
      ),
      "MIT-09",
      "mittarit C18"
    ),
    PlantedFault(.cell("mittarit", "F4", "14 %"), "MIT-13", "mittarit F4"),
    PlantedFault(.cell("mittarit", "I2", "2023"), "MIT-14", "mittarit I2"),
    PlantedFault(.cell("mittarit", "I2", "2032"), "MIT-15", "mittarit I2"),
    PlantedFault(.cell("mittarit", "L2", ""), "MIT-16", "mittarit L2"),
    PlantedFault(.cell("osapuolet", "I22", ""), "NEU-02", "osapuolet I22"),
    PlantedFault(.cell("kokoukset", "A10", "1.11.2025"), "NEU-06", "kokoukset A10"),
    PlantedFault(.cell("osapuolet", "G22", "0177201-1"), "OPS-01", "osapuolet G22"),
    PlantedFault(.removeRow("osapuolet", 22), "OPS-02", "osapuolet"),
    PlantedFault(.cell("perustiedot", "B3", "13"), "OPS-03", "osapuolet B2"),
    PlantedFault(
      .append("osapuolet", "P25;Kangasalan kaupunki;;;kaupunki;kyllä"),
      "OPS-03",
      "osapuolet B29"
    ),
    PlantedFault(.cell("osapuolet", "B22", "Toivakan kaupunki"), "OPS-06", "osapuolet B22"),
    PlantedFault(.cell("osapuolet", "G22", "0177224-8"), "OPS-07", "osapuolet G23"),
    PlantedFault(.repeatRow("osapuolet", 22), "OPS-07", "osapuolet B29"),
    PlantedFault(
      .cell("osapuolet", "J15", "Hakulintie 2, 1995 Luhanka"),
      "OPS-09",
      "osapuolet J15"
    ),
    PlantedFault(.cell("osapuolet", "H22", "851"), "OPS-10", "osapuolet H22"),
    PlantedFault(.cell("perustiedot", "B3", "Keski-Soumi"), "OPS-11", "perustiedot B3"),
    PlantedFault(
      .cell("osa-alueet", "B10", "Tukipalveluiden järjestäminen"),
      "OSA-02",
      "osa-alueet"
    ),
    PlantedFault(.cell("osa-alueet", "D11", "painopiste"), "OSA-03", "osa-alueet"),
    PlantedFault(
      .cell("osa-alueet", "B15", "Maahanmuutto ja kotoutumisen edistäminen"),
      "OSA-04",
      "osa-alueet B15"
    ),
    PlantedFault(.cell("osa-alueet", "E2", ""), "OSA-06", "osa-alueet E2"),
    PlantedFault(.cell("tavoitteet", "B4", ""), "OSA-09", "tavoitteet B4"),
    PlantedFault(.removeRow("osa-alueet", 14), "OSA-11", "tavoitteet B4"),
    PlantedFault(.repeatRow("osa-alueet", 14), "OSA-11", "osa-alueet A16"),
    PlantedFault(.cell("osa-alueet", "D13", ""), "OSA-12", "osa-alueet D13"),
    PlantedFault(.cell("resurssit", "E9", ""), "RES-02", "resurssit E9"),
    PlantedFault(.cell("resurssit", "F9", "2072"), "RES-07", "resurssit F9"),
    PlantedFault(.repeatRow("resurssit", 9), "RES-08", "resurssit A17"),
    PlantedFault(.cell("resurssit", "E9", "htv"), "RES-09", "resurssit E9"),
    PlantedFault(
      .cell("toimenpiteet", "L6", "Toimenpide: palkataan vastaava ohjaaja"),
      "RES-04",
      "toimenpiteet L6"
    ),
    PlantedFault(.cell("resurssit", "A8", "K2.9"), "RES-05", "resurssit A8"),
    PlantedFault(.cell("resurssit", "D9", "0"), "RES-06", "resurssit D9"),
    PlantedFault(.cell("seurantatiedot", "B3", "2027"), "SEU-09", "seurantatiedot B3"),
    PlantedFault(.repeatRow("seurantatiedot", 3), "SEU-10", "seurantatiedot C52"),
    PlantedFault(.cell("toimenpiteet", "I6", "1.3.2027"), "SEU-11", "toimenpiteet I6"),
    PlantedFault(.cell("perustiedot", "B7", ""), "SOP-01", "perustiedot B7"),
    PlantedFault(.cell("perustiedot", "B4", "1.1.2030"), "SOP-02", "perustiedot B5"),
    PlantedFault(.cell("asiakirjat", "J3", ""), "SOP-04", "asiakirjat J3"),
    PlantedFault(
      .cell("osa-alueet", "D15", "laki sosiaali- ja terveyshuollon järjestämiseksi 50 §"),
      "SOP-07",
      "osa-alueet D15"
    ),
    PlantedFault(.cell("päätökset", "H10", "v0.9"), "SOP-11", "päätökset H10"),
    PlantedFault(.cell("toimenpiteet", "K6", "D9"), "SOP-13", "toimenpiteet K6"),
    PlantedFault(.removeRow("asiakirjat", 3), "SOP-13", "esityslista B2"),
    PlantedFault(.cell("vaiheet", "D4", ""), "SOP-14", "vaiheet C4"),
    PlantedFault(.cell("vaiheet", "D4", "1.8.2025"), "SOP-15", "vaiheet D4"),
    PlantedFault(.cell("vaiheet", "A7", "5"), "SOP-16", "vaiheet A7"),
    PlantedFault(.cell("vaiheet", "D4", "11.9.2052"), "SOP-17", "vaiheet D4"),
    PlantedFault(.cell("perustiedot", "B4", ""), "SOP-02", "perustiedot B4"),
    PlantedFault(.cell("tavoitteet", "C4", ""), "TAV-01", "tavoitteet C4"),
    PlantedFault(.cell("tavoitteet", "C4", "Kehitetään yhteistyötä."), "TAV-04", "tavoitteet C4"),
    PlantedFault(.cell("tavoitteet", "G2", ""), "TAV-07", "tavoitteet G2"),
    PlantedFault(.repeatRow("tavoitteet", 4), "TAV-08", "tavoitteet A14"),
    PlantedFault(.cell("tavoitteet", "E2", ""), "TAV-10", "tavoitteet E2"),
    PlantedFault(.cell("tavoitteet", "F2", "31.12.2021"), "TAV-12", "tavoitteet F2"),
    PlantedFault(.cell("tietopohja", "E9", "2015"), "TIE-02", "tietopohja E9"),
    PlantedFault(.cell("osa-alueet", "F5", "Sarijärven kaupunki"), "TOI-02", "osa-alueet F5"),
    PlantedFault(
      .cell("toimenpiteet", "D6", "Saarijärven kaupunki; Joutsan kunta"),
      "TOI-04",
      "toimenpiteet D6"
    ),
    PlantedFault(.cell("toimenpiteet", "G6", "31.12.2026"), "TOI-06", "toimenpiteet G6"),
    PlantedFault(.cell("tavoitteet", "D4", "Lisätietoja 040 123 4567"), "TOI-11", "tavoitteet D4"),
    PlantedFault(.removeColumn("osa-alueet", "B"), "TUO-03", "osa-alueet"),
    PlantedFault(.removeColumn("tavoitteet", "C"), "TUO-03", "tavoitteet"),
    PlantedFault(.removeColumn("toimenpiteet", "C"), "TUO-03", "toimenpiteet"),
    PlantedFault(.removeColumn("resurssit", "A"), "TUO-03", "resurssit"),
    PlantedFault(.removeColumn("mittarit", "B"), "TUO-03", "mittarit"),
    PlantedFault(.removeColumn("seurantatiedot", "A"), "TUO-03", "seurantatiedot"),
    PlantedFault(.cell("osa-alueet", "G1", "Muistiinpanot"), "TUO-04", "osa-alueet G1"),
    PlantedFault(.cell("perustiedot", "B4", "31.2.2026"), "TUO-07", "perustiedot B4"),
    PlantedFault(.cell("tavoitteet", "C4", "=SUMMA(A1:A3)"), "TUO-08", "tavoitteet C4"),
    PlantedFault(
      .cell("tavoitteet", "C4", "Vähintään 60 prosenttia\u{200B} on työssä vuonna 2029"),
      "TUO-10",
      "tavoitteet C4"
    ),
    PlantedFault(.removeFile("osa-alueet"), "TUO-11", ""),
    PlantedFault(.removeFile("tavoitteet"), "TUO-11", ""),
    PlantedFault(.removeFile("toimenpiteet"), "TUO-11", ""),
    PlantedFault(.cell("perustiedot", "B6", "saame"), "TUO-12", "perustiedot B6"),
    PlantedFault(.cell("osa-alueet", "B2", ""), "TUO-13", "osa-alueet B2"),
    PlantedFault(.cell("osa-alueet", "H1", "Tilannekuva"), "TUO-18", "osa-alueet H1"),
    PlantedFault(
      .cell("tavoitteet", "C4", "V�hint��n 60 prosenttia on ty�ss� vuonna 2029"),
      "TUO-20",
      "tavoitteet C4"
    ),
    PlantedFault(.append("perustiedot", "Maakunta;Keski-Suomi"), "TUO-21", "perustiedot A13"),
    PlantedFault(.removeRow("tavoitteet", 1), "TUO-22", "tavoitteet"),
    PlantedFault(.repeatRow("toimenpiteet", 6), "TUO-23", "toimenpiteet A33"),
    PlantedFault(.repeatRow("mittarit", 6), "TUO-23", "mittarit A18"),
    PlantedFault(.cell("säännöt", "A2", "TOI-99"), "TUO-24", "säännöt A2"),
    PlantedFault(.cell("tavoitteet", "C4", "#REF!"), "TUO-27", "tavoitteet C4"),
    PlantedFault(.cell("resurssit", "D9", "4,5E+04"), "TUO-28", "resurssit D9"),
    PlantedFault(.cell("mittarit", "F2", "9.huhti"), "TUO-29", "mittarit F2"),
    PlantedFault(.cell("tavoitteet", "G2", "L2; L99"), "TUO-30", "tavoitteet G2"),
    PlantedFault(.removeRow("foorumit", 2), "TUO-30", "kokoukset B8"),
    PlantedFault(.cell("osapuolet", "F21", "ei"), "OPS-13", "osapuolet F21"),
    PlantedFault(.cell("osapuolet", "C6", "Helsingfors"), "OPS-14", "osapuolet C6"),
    PlantedFault(.cell("osapuolet", "C2", "Österbottens välfärdsområde"), "OPS-14", "osapuolet C2"),
    PlantedFault(.repeatRow("päätökset", 10), "KAS-14", "päätökset B54"),
    PlantedFault(.cell("päätökset", "C9", "Kaupunginvaltuusto"), "KAS-15", "päätökset C9"),
    PlantedFault(
      .text(
        "tavoitteet",
        "K2.2;\"K2; A1\";Kaatumisen vuoksi sairaalaan joutuu vuonna 2029 kymmenesosa vähemmän 75 vuotta täyttäneitä kuin vuonna 2024.;Kaatuminen on yleinen syy siihen, että ikääntynyt asukas ei enää pärjää kotona.;ikääntyneet;",
        "K2.2;\"K2; A1; B1\";Perheet saavat apua niin varhain, että lastensuojeluilmoituksen kohteena on vuonna 2029 enintään 7 prosenttia 0–17-vuotiaista.;Kaatuminen on yleinen syy.;lapset, nuoret ja perheet;"
      ),
      "TAV-06",
      "tavoitteet C6"
    ),
    PlantedFault(
      .cell("esityslista", "N2", "Lisätietoja antaa talous, puh. 040 123 4567."),
      "TOI-11",
      "esityslista N2"
    ),
    PlantedFault(.cell("kokoukset", "H8", "Kysy: 050 123 4567"), "TOI-11", "kokoukset H8"),
    PlantedFault(
      .cell("päätökset", "I10", "etunimi.sukunimi@kunta.example"),
      "TOI-11",
      "päätökset I10"
    ),
    PlantedFault(.cell("toimenpiteet", "D6", "kaikki"), "TOI-03", "toimenpiteet D6"),
    PlantedFault(.cell("mittarit", "E2", "säilyy"), "MIT-04", "mittarit H2"),
    PlantedFault(
      .cell(
        "tavoitteet",
        "C4",
        "V?hint??n 60 prosenttia maahan muuttaneista on ty?ss? vuonna 2029"
      ),
      "KIE-03",
      "tavoitteet C4"
    ),
    PlantedFault(.cell("toimenpiteet", "D6", "Muuramen kunt"), "TOI-02", "toimenpiteet D6"),
    PlantedFault(.cell("toimenpiteet", "D6", "Jyväskylän kaupunkki"), "TOI-02", "toimenpiteet D6"),
    PlantedFault(
      .text("tavoitteet", "Tunnus;", "Kausi;2027–2030\nTunnus;"),
      "TUO-21",
      "tavoitteet A1"
    ),
    // What one fault could set off elsewhere.
    PlantedFault(.removeRow("osapuolet", 2), "OPS-04", "osapuolet"),
    PlantedFault(.removeRow("osapuolet", 26), "TOI-02", "toimenpiteet E2"),
    PlantedFault(.cell("perustiedot", "B3", "Pohjois-Savo"), "OPS-03", "osapuolet B2"),
    PlantedFault(.removeColumn("toimenpiteet", "B"), "TUO-03", "toimenpiteet"),
    PlantedFault(.removeColumn("osa-alueet", "C"), "TUO-03", "osa-alueet"),
    PlantedFault(.removeColumn("osapuolet", "B"), "TUO-03", "osapuolet"),
    PlantedFault(.removeColumn("päätökset", "G"), "TUO-03", "päätökset"),
    PlantedFault(.removeFile("mittarit"), "TUO-11", ""),
    PlantedFault(.repeatRow("foorumit", 9), "TUO-23", "foorumit A25"),
    PlantedFault(.cell("toimenpiteet", "D1", "Päävastutaho"), "TUO-04", "toimenpiteet D1"),
    PlantedFault(.cell("tavoitteet", "B4", "#VIITTAUS!"), "TUO-27", "tavoitteet B4"),
    PlantedFault(
      .text("tavoitteet", "\"K1; B3\"", "\"K1; B3"),
      "TUO-19",
      "tavoitteet B4"
    ),
    PlantedFault(
      .text("tavoitteet", "Maahan muuttaneista", "Maahan; muuttaneista"),
      "TUO-05",
      "tavoitteet H4"
    ),
  ]
}
