internal import Wording
internal import Workbooks

/// Finds areas with so many goals that they no longer say what matters most.
struct CrowdedArea: Rule {
  let code = "OSA-13"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.goodPractice
  let threshold: Threshold? = Threshold(
    10,
    Phrase(
      fi: "tavoitteita osa-alueella enintään",
      sv: "högsta antal mål i ett delområde",
      en: "goals in an area at most"
    )
  )

  let summary = Phrase(
    fi: "Osa-alue, jolla on paljon tavoitteita",
    sv: "Delområde med många mål",
    en: "An area with many goals"
  )
  let remedy = Phrase(
    fi: "Valitse tärkeimmät tavoitteet ja kirjaa muut niiden toimenpiteiksi.",
    sv: "Välj de viktigaste målen och ange de övriga som åtgärder för dem.",
    en: "Choose the most important goals, and enter the others as their actions."
  )
  let reason = Phrase(
    fi: "Mitä enemmän tavoitteita on, sitä vähemmän kukin niistä ohjaa työtä (hyvä käytäntö).",
    sv: "Ju fler mål det finns, desto mindre styr vart och ett av dem arbetet (god praxis).",
    en: "The more goals there are, the less each of them guides the work (good practice)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;↓Sivistys ja sote-palvelut;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B1;Koulupoissaolot vähenevät puoleen
      T2;B1;Jokainen nuori saa opiskelupaikan
      T3;B1;Perhe saa ajan viikossa
      T4;B1;Neuvola tavoittaa kaikki perheet
      T5;B1;Kuraattori on jokaisessa koulussa
      T6;B1;Odotusaika psykologille lyhenee kuukauteen
      T7;B1;Kirjasto toimii perhekeskuksen tiloissa
      T8;B1;Kiusaaminen vähenee kolmanneksen
      T9;B1;Koulumatkat kuljetaan kävellen tai pyörällä
      T10;B1;Useampi syö koululounaan
      T11;B1;Jokaisella lapsella on harrastus
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Poissaoloihin puututaan samalla tavalla kaikissa kouluissa
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B1;Koulupoissaolot vähenevät puoleen
      T2;B1;Jokainen nuori saa opiskelupaikan
      T3;B1;Perhe saa ajan viikossa
      T4;B1;Neuvola tavoittaa kaikki perheet
      T6;B1;Odotusaika psykologille lyhenee kuukauteen
      T7;B1;Kirjasto toimii perhekeskuksen tiloissa
      T8;B1;Kiusaaminen vähenee kolmanneksen
      T9;B1;Koulumatkat kuljetaan kävellen tai pyörällä
      T10;B1;Useampi syö koululounaan
      T11;B1;Jokaisella lapsella on harrastus
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Poissaoloihin puututaan samalla tavalla kaikissa kouluissa
      TP2;T1;Jokaiseen kouluun saadaan kuraattori
      """,
    ]),
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nB1;↓Sivistys ja sote-palvelut;yhdyspintakohtainen",
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B1;Koulupoissaolot vähenevät puoleen
      T2;B1;Jokainen nuori saa opiskelupaikan
      T3;B1;Perhe saa ajan viikossa
      T4;B1;Neuvola tavoittaa kaikki perheet
      T5;B1;Kuraattori on jokaisessa koulussa
      T6;B1;Psykologin jono lyhenee kuukauteen
      T7;B1;Kirjasto toimii perhekeskuksen tiloissa
      T8;B1;Kiusaaminen vähenee kolmanneksen
      T9;B1;Liikuntatunnit lisääntyvät
      T10;B1;Kouluruoka maistuu useammalle
      T11;B1;Koulumatkat kuljetaan kävellen
      """,
    ]),
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nB1;↓Työllisyyden hoito;yhdyspintakohtainen",
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B1;Nuorten työttömyys puolittuu
      T2;B1;Jokainen nuori saa opiskelupaikan
      """,
      "säännöt.csv":
        "Sääntö;Raja-arvo;Perustelu\nOSA-13;1;Kaudella on yksi kärki osa-aluetta kohden",
    ]),
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nB1;Sivistys ja sote-palvelut;yhdyspintakohtainen",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;B1;Koulupoissaolot vähenevät puoleen",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let limit = occasion.threshold(of: self)
    let isAgreed = workbook.basics.goalsPerArea.value != nil
    for (index, area) in workbook.areas.enumerated() {
      let count = workbook.goals(inArea: index).count
      // An agreed number is another rule's.
      guard count > limit, !(isAgreed && area.group.value == .agreement) else { continue }
      let name = occasion.name(area.id, area.title)
      let goals = Noun.goal.counted(count, in: occasion.language)
      reporter.report(
        at: workbook.place(namingArea: index),
        occasion.say(
          fi: "Osa-alueella \(name) on \(goals)",
          sv: "Delområdet \(name) har \(goals)",
          en: "The area \(name) has \(goals)"
        )
      )
    }
  }
}
