internal import Wording
internal import Workbooks

/// Finds second values of one indicator for the same time and party.
struct RepeatedMeasurement: Rule {
  let code = "SEU-10"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Seurantatieto, joka on kahdella rivillä",
    sv: "Uppföljningsuppgift som finns på två rader",
    en: "A measurement entered in two rows"
  )
  let remedy = Phrase(
    fi: "Poista toinen riveistä.",
    sv: "Ta bort den ena raden.",
    en: "Remove one of the rows."
  )
  let reason = Phrase(
    fi: "Raportissa voi olla vain yksi arvo samalta ajalta (tekninen syy).",
    sv: "I en rapport kan det bara finnas ett värde för samma tid (teknisk orsak).",
    en: "A report can have only one value for one time (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyysaste",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2024;9,4
      M1;2025;9,1
      M1;2025;↓9,8
      """,
    ]),
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyysaste",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2024;9,4
      M1;2025;9,1
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      """,
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyys",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Osapuoli
      M1;2024;9,4;
      M1;2024;9,4;Jämsän kaupunki
      M1;2024;↓9,8;
      Nuorten työttömyys;2024;↓9,1;Jämsä
      M1;2025;9,1;
      M1;2025;↓9,10;
      """,
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari
      M1;T1;Nuorten työttömyys
      M2;T1;Odotusaika psykologille
      """,
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2024;9,4
      M1;3/2024;9,2
      M2;2024;20
      M1;2025;
      M1;2025;9,1
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Joutsan kunta;kunta;Ryhmä 1
      P2;Luhangan kunta;kunta;Ryhmä 1
      """,
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyys",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Osapuoli
      M1;2024;9,4;Ryhmä 1
      M1;2024;↓9,8;ryhmä 1
      M1;2024;9,1;Joutsan kunta
      M1;2024;↓9,2;Joutsa
      M1;2024;8,8;
      """,
    ]),
  ]

  private struct Key: Hashable {
    let time: TimeFrame
    /// `nil`: the value of the whole county.
    let party: Int?
  }

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, first) in repeated(in: workbook) {
      guard let indicator = workbook.indicator(ofMeasurement: index),
        let time = workbook.measurements[index].time.value,
        let value = workbook.measurements[index].value.value
      else { continue }
      let record = workbook.indicators[indicator]
      let label = occasion.label(record.id, record.title)
      let language = occasion.language
      let date = time.text(in: language)
      let place = workbook.cell(ofMeasurement: index)
      let row = Mention.onRow(
        of: workbook.cell(ofMeasurement: first),
        from: place,
        in: workbook,
        occasion
      )
      let other = workbook.measurements[first].value.value
      let (new, old) = (
        Excerpt.ofName(value.text(in: language)), Excerpt.ofName(other?.text(in: language) ?? "")
      )
      reporter.report(
        at: place,
        value == other
          ? occasion.say(
            fi: "Mittarin \(label) arvo (\(date)) on jo \(row)",
            sv: "Värdet för \(label.after(code: "indikator", name: "indikatorn")) (\(date)) "
              + "finns redan \(row)",
            en: "The value of \(label.after(code: "indicator", name: "the indicator")) (\(date)) "
              + "is already \(row)"
          )
          : occasion.say(
            fi: "Mittarin \(label) arvo (\(date)) on \(new), mutta \(row) se on \(old)",
            sv: "Värdet för \(label.after(code: "indikator", name: "indikatorn")) (\(date)) "
              + "är \(new), men \(old) \(row)",
            en: "The value of \(label.after(code: "indicator", name: "the indicator")) (\(date)) "
              + "is \(new), but \(old) \(row)"
          ),
        remedy: value == other
          ? nil
          : occasion.say(
            fi: "Tarkista, kumpi arvo on oikea, ja poista toinen rivi.",
            sv: "Kontrollera vilket värde som är rätt och ta bort den andra raden.",
            en: "Check which value is right, and remove the other row."
          ),
        isMilder: value == other
      )
    }
  }

  /// The measurements that repeat another one, each with the first of its indicator, time and party.
  private func repeated(in workbook: Workbook) -> [(index: Int, first: Int)] {
    var repeated: [(index: Int, first: Int)] = []
    // Emptied for each indicator, so that it stays as small as the largest of them.
    var firsts: [Key: Int] = [:]
    var parties = NamedNumbers(workbook.partiesOfMeasurements, by: Self.form)
    for indicator in workbook.indicators.indices {
      let own = workbook.measurements(ofIndicator: indicator)
      guard mayBeRepeated(own, in: workbook) else { continue }
      firsts.removeAll(keepingCapacity: own.count < 1_000)
      for index in own {
        // A cell may name several indicators, of which the first is measured.
        guard workbook.indicator(ofMeasurement: index) == indicator,
          let time = workbook.measurements[index].time.value,
          workbook.measurements[index].value.value != nil
        else { continue }
        let key = Key(time: time, party: parties.number(ofRecord: index))
        if let first = firsts[key] {
          repeated.append((index, first))
        } else {
          firsts[key] = index
        }
      }
    }
    return repeated.sorted { $0.index < $1.index }
  }

  /// Whether two of some measurements may be of one time.
  private func mayBeRepeated(_ indexes: ArraySlice<Int>, in workbook: Workbook) -> Bool {
    // Of many some probably are, and few are compared sooner than put into a table.
    guard indexes.count <= 12 else { return true }
    return indexes.indices.contains { position in
      guard let time = workbook.measurements[indexes[position]].time.value else { return false }
      return indexes[(position + 1)...].contains {
        workbook.measurements[$0].time.value == time
      }
    }
  }

  /// Whose value it is: the party where one is known, else the words.
  private static func form(of named: [Responsible]) -> String {
    let details = named.map { responsible in
      responsible.parties.key
        + (responsible.parties.isEmpty ? NormalForm.name(responsible.text) : "")
        + (responsible.detail.map { "/" + NormalForm.name($0) } ?? "")
    }
    return details.joined(separator: ";")
  }
}
