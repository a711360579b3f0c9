internal import Wording
internal import Workbooks

/// Finds areas that are called the same as an earlier one.
struct RepeatedArea: Rule {
  let code = "OSA-04"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Osa-alue, jonka nimi on jo toisella osa-alueella",
    sv: "Delområde med samma namn som ett tidigare",
    en: "An area with the same name as an earlier one"
  )
  let remedy = Phrase(
    fi: "Yhdistä osa-alueet tai anna niille eri nimet.",
    sv: "Slå ihop delområdena eller ge dem olika namn.",
    en: "Merge the areas, or give them different names."
  )
  let reason = Phrase(
    fi: "Samannimisiä osa-alueita ei erota toisistaan raporteissa (tekninen syy).",
    sv: "Delområden med samma namn går inte att skilja åt i rapporterna (teknisk orsak).",
    en: "Areas with the same name cannot be told apart in reports (technical)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B2;Työllisyyden hoito;yhdyspintakohtainen
      B3;↓Työllisyyden hoito;yhdyspintakohtainen
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B2;Työllisyyden hoito;yhdyspintakohtainen
      B3;Maahanmuutto ja kotoutumisen edistäminen;yhdyspintakohtainen
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Työllisyyden hoito;yhdyspintakohtainen
      A2;Alueen ja kuntien elinvoima;yhteinen
      A3;↓Työllisyyden hoito;
      C1;↓Alueen ja kuntien elinvoima;alueen erityispiirre
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Työllisyyden hoito;yhdyspintakohtainen
      A2;Tukipalvelujen järjestäminen;yhteinen
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen
      B2;↓Sivistys- ja sote-palvelut;yhdyspintakohtainen
      B3;↓Sivistys ja sotepalvelut;yhdyspintakohtainen
      C1;Kohde 1 1;alueen erityispiirre
      C2;Kohde 11;alueen erityispiirre
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B2;Työllisyyden hoito;yhdyspintakohtainen
      B3;↓Sysselsättning;yhdyspintakohtainen
      C1;Sysselsättning för unga;alueen erityispiirre
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Ryhmä;Tavoite
        Työllisyyden hoito;yhdyspintakohtainen;Nuorten työttömyys puolittuu
        Tukipalvelujen järjestäminen;yhteinen;Ruokahävikki vähenee kolmanneksen
        Työllisyyden hoito;yhdyspintakohtainen;Pitkäaikaistyöttömien määrä vähenee
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var firstOfName: [String: Int] = [:]
    var firstInGroup: [String: Int] = [:]
    var firstAlike: [String: Int] = [:]
    var firstOfTemplate: [TemplateArea: Int] = [:]
    let repeated = workbook.recordsRepeatingCode(.areas)
    for (index, area) in workbook.areas.enumerated() where !repeated.contains(index) {
      guard let title = area.title else { continue }
      let name = NormalForm.name(title.original)
      // No name of a group has a line break in it.
      let key = (area.undoubtedGroup?.word.fi ?? "") + "\n" + name
      if let first = firstInGroup[key] {
        reportSame(index, first, workbook, occasion, &reporter)
        continue
      }
      firstInGroup[key] = index
      if let first = firstOfName[name] {
        reportOther(index, first, workbook, occasion, &reporter)
        continue
      }
      firstOfName[name] = index
      let letters = Self.letters(of: name)
      if let first = firstAlike[letters] {
        report(index, first, workbook, &reporter, occasion) { name, earlier in
          occasion.say(
            fi:
              "Osa-alueen \(name) nimi on yhdysmerkkejä ja välejä lukuun ottamatta sama kuin osa-alueen \(earlier)",
            sv:
              "Delområdet \(name) har samma namn som delområdet \(earlier) bortsett från bindestreck och mellanslag",
            en:
              "The area \(name) has the same name as the area \(earlier), hyphens and spaces aside"
          )
        }
        continue
      }
      firstAlike[letters] = index
      guard let template = area.templateArea else { continue }
      if let first = firstOfTemplate[template] {
        report(index, first, workbook, &reporter, occasion) { name, earlier in
          occasion.say(
            fi: "Osa-alue \(name) on sama mallipohjan osa-alue kuin \(earlier), toisin nimettynä",
            sv: "Delområdet \(name) är samma delområde i mallen som \(earlier), med ett annat namn",
            en: "The area \(name) is the same area of the template as \(earlier), named otherwise"
          )
        }
      } else {
        firstOfTemplate[template] = index
      }
    }
  }

  /// A name without its hyphens and spaces; with figures, which they may tell apart, as it is.
  private static func letters(of name: String) -> String {
    let bytes = name.utf8
    // Letters of other alphabets than the Latin one take a closer look.
    guard !bytes.contains(where: { $0 > 0xC3 || $0 == 0xC2 }) else {
      return name.contains(where: \.isNumber) ? name : name.filter { $0 != "-" && $0 != " " }
    }
    if bytes.contains(where: { (0x30...0x39).contains($0) }) { return name }
    let letters = bytes.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Reports an area by what it has in common with an earlier one beside the name.
  private func report(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ reporter: inout Reporter,
    _ occasion: Occasion,
    _ sentence: (_ name: String, _ earlier: String) -> String
  ) {
    let (area, other) = (workbook.areas[index], workbook.areas[first])
    reporter.report(
      at: workbook.place(\.areas, index, .title),
      sentence(occasion.name(area.id, area.title), occasion.name(other.id, other.title))
    )
  }

  private func reportSame(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let area = workbook.areas[index]
    let place = workbook.place(\.areas, index, .title)
    let name = occasion.name(area.id, area.title)
    let earlier = workbook.place(\.areas, first, .title)
    let row = Mention.onRow(of: earlier, from: place, in: workbook, occasion)
    guard let group = area.undoubtedGroup?.text(in: occasion.language) else {
      reporter.report(at: place, already(name, row, occasion))
      return
    }
    let quoted = occasion.language.quoted(group)
    reporter.report(
      at: place,
      occasion.say(
        fi: "Osa-alue \(name) on jo \(row) samassa ryhmässä (\(quoted))",
        sv: "Delområdet \(name) finns redan \(row) i samma grupp (\(quoted))",
        en: "The area \(name) is already \(row) in the same group (\(quoted))"
      )
    )
  }

  private func reportOther(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let area = workbook.areas[index]
    let place = workbook.place(\.areas, index, .title)
    let name = occasion.name(area.id, area.title)
    let earlier = workbook.place(\.areas, first, .title)
    let row = Mention.onRow(of: earlier, from: place, in: workbook, occasion)
    let groups = [first, index].compactMap { index in
      workbook.areas[index].undoubtedGroup?.text(in: occasion.language)
    }
    let list = occasion.language.list(groups)
    reporter.report(
      at: place,
      groups.count < 2
        ? already(name, row, occasion)
        : occasion.say(
          fi: "Osa-alue \(name) on kahdessa ryhmässä: \(list)",
          sv: "Delområdet \(name) finns i två grupper: \(list)",
          en: "The area \(name) is in two groups: \(list)"
        ),
      remedy: occasion.say(
        fi: "Jos molemmilla on tavoitteita, kirjaa tavoitteille osa-alueen tunnus. "
          + "Muuten poista toinen.",
        sv: "Om båda har mål, ange delområdets kod för målen. Ta annars bort det ena.",
        en: "If both have goals, enter the area's code for the goals. Otherwise remove one of them."
      ),
      isMilder: true
    )
  }

  private func already(_ name: String, _ row: String, _ occasion: Occasion) -> String {
    occasion.say(
      fi: "Osa-alue \(name) on jo \(row)",
      sv: "Delområdet \(name) finns redan \(row)",
      en: "The area \(name) is already \(row)"
    )
  }
}
