internal import Wording
internal import Workbooks

/// Finds totals, remarks, subheadings and rests of records among the rows of a table, and cells that are not read.
struct RowWithoutRecord: Rule {
  let code = "TUO-32"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi:
      "Yhteenveto, huomautus, väliotsikko, rivin loppuosa tai lukematta jäävä solu taulukon rivien joukossa",
    sv:
      "Summa, anmärkning, mellanrubrik, slutet av en rad eller oläst cell bland tabellens rader",
    en:
      "A total, a remark, a subheading, the rest of a row or an unread cell among the rows of a table"
  )
  let remedy = Phrase(
    fi:
      "Poista rivi. Jos teksti koskee koko työkirjaa, kirjaa se perustietojen riville ”\(Basics.Key.note.heading.fi)”.",
    sv:
      "Ta bort raden. Om texten gäller hela arbetsboken, ange den på raden ”\(Basics.Key.note.heading.sv)” i grunduppgifterna.",
    en:
      "Remove the row. If the text is about the whole workbook, enter it in the row “\(Basics.Key.note.heading.en)” of the basics."
  )
  let reason = Phrase(
    fi:
      "Taulukon jokainen rivi on oma tietonsa, joten muu teksti ei kuulu rivien joukkoon (tekninen syy).",
    sv:
      "Varje rad i tabellen är en egen uppgift, och annan text hör inte hemma bland raderna (teknisk orsak).",
    en:
      "Each row of the table is a record of its own, so other text does not belong among the rows (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Vuosi
      T1;raha;25 000 €;2027
      T1;raha;12 500 €;2028
      ↓Yhteensä;;37 500 €;
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Vuosi
      T1;raha;25 000 €;2027
      T1;raha;12 500 €;2028
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;Työllisyyden hoito;Jokainen nuori saa opiskelupaikan
      ↓Päivitetty 1.2.2026;;
      T2;Työllisyyden hoito;Nuorten työttömyys puolittuu
      ↓Työryhmän luonnos, jota täydennetään;;
      """,
      "mittarit.csv": """
      Tavoite;Mittari;Yksikkö
      T1;Opiskelupaikan saaneet;%
      ↓Huom! Luvut tarkistetaan keväällä;;
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;12 500 €
        ↓Yhteensä;;;12 500 €
        ↓Resurssit yhteensä;;;n. 12 500 € + 1 htv
        ↓MENOT YHTEENSÄ;;;12 500 €
        ;;↓Yht.;12 500 €
        ;;;↓Yhteensä 12 500 €
        ;;Yhteensä 5 tapahtumaa järjestetään;5 000 € (2027)
        ↓Lähde: työryhmän kokous;;;
        """
    ),
    Example(
      sheet: """
        Tunnus;Tavoite;Toimenpide
        ↓YHDYSPINTAKOHTAISET OSA-ALUEET;;
        ↓OSA-ALUE 1: Työllisyyden hoito;;
        T1;Nuorten työttömyys puolittuu;Ohjaamo avataan
        ;↓ALUEEN JA KUNTIEN ELINVOIMA;
        ;↓Painopiste 2: Elinvoima;
        T2;Yritykset kasvavat;Neuvonta avataan
        ;;
        ;↓Lisätietoja antaa hyvinvointikoordinaattori;
        ;↓Hyväksytty ohjausryhmässä 1.3.2026;
        ;Hyväksytty toimintamalli otetaan käyttöön 2027;
        ;Lisätietoja antavat puhelimet uusitaan;
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan
        Kaikille yhteistä on se, että ohjaamo avataan.;Ohjaamo tunnetaan;Siitä kerrotaan
        ;;
        ↓Tavoitteiden toteutumista seurataan vuosittain hyvinvointikertomuksessa.;;
        Muut yhteiset tavoitteet
        ↓Toimenpiteistä päätetään talousarviossa joka vuosi erikseen.;;
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;Nuorten työttömyys puolittuu*;Ohjaamo avataan
        ↓* Työttömyys lasketaan joulukuun lopussa;;
        * Hyvä arki;Tavoite kirjataan myöhemmin;Siitä kerrotaan
        ;;
        ↓1) Luku on vuodelta 2024;;
        ↓Lyhenteet: TE = työ- ja elinkeino;;
        """
    ),
    Example(
      sheet: """
        Osa-alue;Ryhmä;Tavoite;Toimenpide;Vastuutahot;Mittari;Lähtöarvo;Aikataulu;Tila;Huomioitavaa
        Työllisyyden hoito;yhdyspintakohtainen;Nuorten työttömyys puolittuu;Ohjaamo avataan;Kemi;Työttömät;820;2027;käynnissä;Tilat Kemissä
        ;↓yhteinen;;;Tornio;;↓12;↓2028;↓myöhässä;Tornio mukana vuonna 2028
        ;;;;Simo;;;2027;Käynnissä;
        """
    ),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B2;Työllisyyden hoito;yhdyspintakohtainen
      B3;Huomispäivän työt;yhdyspintakohtainen
      ;Päivitetty työllisyysmalli 2027;
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT 1;;\nT2;B2;Nuorten työttömyys puolittuu",
    ]),
    Example(
      [
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
        M1;T1;Opiskelupaikan saaneet;;;
        ;;;↓%;86;95
        M2;T1;Nuorten työttömyysaste;%;14;9
        """
      ],
      isVerbatim: true
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      if case .unreadCell(let kind) = flaw.kind {
        report(kind, at: flaw.place, of: workbook, on: occasion, &reporter)
      }
      guard case .aside(let kind) = flaw.kind, let row = workbook.rowNumber(at: flaw.place) else {
        continue
      }
      let text = occasion.quoted(workbook.value(at: flaw.place) ?? "")
      switch kind {
      case .total:
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Rivi \(row) on yhteenvetorivi: \(text)",
            sv: "Rad \(row) är en summarad: \(text)",
            en: "Row \(row) is a row of totals: \(text)"
          ),
          remedy: occasion.say(fi: "Poista rivi.", sv: "Ta bort raden.", en: "Remove the row.")
        )
      case .remark:
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Rivi \(row) on huomautus: \(text)",
            sv: "Rad \(row) är en anmärkning: \(text)",
            en: "Row \(row) is a remark: \(text)"
          )
        )
      case .areaTitle, .groupTitle:
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Rivi \(row) on väliotsikko: \(text)",
            sv: "Rad \(row) är en mellanrubrik: \(text)",
            en: "Row \(row) is a subheading: \(text)"
          ),
          remedy: kind == .areaTitle
            ? occasion.say(
              fi:
                "Kirjaa osa-alue sarakkeeseen ”Osa-alue” sen tavoitteiden riveille ja poista väliotsikko.",
              sv:
                "Ange delområdet i kolumnen ”Delområde” på raderna för dess mål och ta bort mellanrubriken.",
              en:
                "Enter the area in the column “Area” in the rows of its goals, and remove the subheading."
            )
            : occasion.say(
              fi: "Kirjaa ryhmä sarakkeeseen ”Ryhmä” osa-alueen riville ja poista väliotsikko.",
              sv: "Ange gruppen i kolumnen ”Grupp” på delområdets rad och ta bort mellanrubriken.",
              en:
                "Enter the group in the column “Group” in the row of the area, and remove the subheading."
            )
        )
      case .continuation:
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Rivi \(row) on edellisen rivin loppuosa: sen alku on tyhjä",
            sv: "Rad \(row) är slutet av raden ovanför: dess början är tom",
            en: "Row \(row) is the rest of the row above: its beginning is empty"
          ),
          remedy: occasion.say(
            fi: "Siirrä solut edelliselle riville.",
            sv: "Flytta cellerna till raden ovanför.",
            en: "Move the cells to the row above."
          )
        )
      }
    }
  }

  /// Reports a cell that says something of a record above, or of one that its row does not have.
  private func report(
    _ kind: TableKind,
    at place: Place,
    of workbook: Workbook,
    on occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let text = occasion.quoted(workbook.value(at: place) ?? "")
    switch kind {
    case .areas:
      reporter.report(
        at: place,
        occasion.say(
          fi: "Tietoa \(text) ei lueta, koska se poikkeaa osa-alueen ensimmäisestä rivistä",
          sv: "Uppgiften \(text) läses inte eftersom den avviker från delområdets första rad",
          en: "\(text) is not read, because it differs from the first row of the area"
        ),
        remedy: occasion.say(
          fi: "Kirjaa tieto osa-alueen ensimmäiselle riville tai tyhjennä solu.",
          sv: "Ange uppgiften på delområdets första rad eller töm cellen.",
          en: "Enter it in the first row of the area, or empty the cell."
        )
      )
    case .goals:
      reporter.report(
        at: place,
        occasion.say(
          fi: "Tietoa \(text) ei lueta, koska se poikkeaa tavoitteen ensimmäisestä rivistä",
          sv: "Uppgiften \(text) läses inte eftersom den avviker från målets första rad",
          en: "\(text) is not read, because it differs from the first row of the goal"
        ),
        remedy: occasion.say(
          fi: "Kirjaa tieto tavoitteen ensimmäiselle riville tai tyhjennä solu.",
          sv: "Ange uppgiften på målets första rad eller töm cellen.",
          en: "Enter it in the first row of the goal, or empty the cell."
        )
      )
    case .indicators:
      reporter.report(
        at: place,
        occasion.say(
          fi: "Tietoa \(text) ei lueta, koska rivillä ei ole mittaria",
          sv: "Uppgiften \(text) läses inte eftersom raden saknar indikator",
          en: "\(text) is not read, because the row has no indicator"
        ),
        remedy: occasion.say(
          fi: "Kirjaa mittarin nimi samalle riville tai siirrä tieto mittarin riville.",
          sv: "Ange indikatorns namn på samma rad eller flytta uppgiften till indikatorns rad.",
          en:
            "Enter the name of the indicator in the same row, or move the cell to the row of the indicator."
        )
      )
    default:
      reporter.report(
        at: place,
        occasion.say(
          fi: "Tietoa \(text) ei lueta, koska rivi jatkaa edellä olevaa toimenpidettä",
          sv: "Uppgiften \(text) läses inte eftersom raden fortsätter åtgärden ovanför",
          en: "\(text) is not read, because the row goes on with the action above"
        ),
        remedy: occasion.say(
          fi: "Kirjaa tieto toimenpiteen ensimmäiselle riville tai anna riville oma toimenpide.",
          sv: "Ange uppgiften på åtgärdens första rad eller ange en egen åtgärd på raden.",
          en: "Enter it in the first row of the action, or enter an action of its own in the row."
        )
      )
    }
  }
}
