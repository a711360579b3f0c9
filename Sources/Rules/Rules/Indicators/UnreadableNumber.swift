internal import Wording
internal import Workbooks

/// Finds values that should be numbers and cannot be read as one with certainty.
struct UnreadableNumber: Rule {
  let code = "MIT-07"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Arvo, jota ei voi lukea lukuna varmasti",
    sv: "Värde som inte med säkerhet kan läsas som ett tal",
    en: "A value that cannot be read as a number for certain"
  )
  let remedy = Phrase(
    fi: "Kirjoita luku, esimerkiksi 12\u{A0}500 tai 8,2.",
    sv: "Skriv ett tal, till exempel 12\u{A0}500 eller 8,2.",
    en: "Write a number, for example 12500 or 8.2."
  )
  let reason = Phrase(
    fi: "Väärin luettu luku muuttaisi seurannan tulosta (tekninen syy).",
    sv: "Ett tal som läses fel skulle ändra resultatet av uppföljningen (teknisk orsak).",
    en: "A misread number would change the result of monitoring (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Liikuntaneuvonnan asiakkaat;↓1.234;1 500
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Liikuntaneuvonnan asiakkaat;1 234;1 500
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Liikuntaneuvonnan asiakkaat;1 234 (12/2025);2027: 1 500
      M2;T1;Nuorten työttömyysaste;12,5 % (2024, Sotkanet);9 % (31.12.2029)
      M3;T1;Odotusaika psykologille, vrk;↓23 (18);↓7 (2024: 9)
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyys;↓1.234;1000
      M2;T1;Odotusaika;↓1.234,5;1000
      M3;T1;Vastaukset kyselyyn;1800;↓2k26
      """,
      "resurssit.csv": """
      Kohde;Laji;Määrä
      T1;raha;↓12.500 €
      """,
    ]),
    Example(
      [
        "indicators.csv": """
        Code;Goal;Indicator;Unit;Direction;Baseline;Target
        M1;G1;Visits;visits;increases;↓2,000;↓about 2,500
        M2;G1;Loans;loans;increases;↓1.250;1,25
        M3;G1;Share;%;increases;12,5;0,125
        M4;G1;Cost;€;decreases;€2,000;1500
        """
      ],
      isVerbatim: true
    ),
    Example(
      ["mittarit.csv": "Tunnus;Tavoite;Mittari;Lähtöarvo\nM1;T1;Lainat;2,000\nM2;T1;Matka;1,250"],
      isVerbatim: true
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;↓12.500 €
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Mittari
        Työllisyyden hoito;Nuorten työttömyys puolittuu;↓Kunnat, joissa on työpaja: 3/8 -> 8 kuntaa (2029)
        ;;Yritykset: 150 kpl -> +10 % (2029)
        """
    ),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyys;1 234,5;noin 1000
      M2;T1;Odotusaika;8.2;laskee
      M3;T1;Yhteinen malli;ei käytössä;käytössä kaikissa kunnissa
      M4;T1;Nuorten työttömyys;9;laskee 5 %
      M5;T1;Pitkäaikaistyöttömyys;9;alle 7 % vuoteen 2029 mennessä
      M6;T1;Työttömät;9;enint. 4 %
      M7;T1;Arbetslösa;9;minskar med 5 %
      M8;T1;Yksinäiset;9;paranee
      M9;T1;Ensamma;9;Förbättras
      M10;T1;Koettu terveys;70;parempi kuin 2024
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Koulupsykologin tavanneet;%;↓5/24;80
      M2;T1;Kunnat, joissa on työpaja;kuntaa;↓14/22;22
      M3;T1;Kunnat, joissa on neuvontaa;;↓3/8;↓8/8 kuntaa
      M4;T1;Kaatumiset;;56/10 000;1½
      """,
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM1;2025;↓22,5/24",
    ]),
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari;Lähtöarvo\nM1;T1;Yksinäiset nuoret;..",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Huomautus
      M1;2024;..;
      M1;2025;…;
      M1;2026;...;Julkaistaan syksyllä
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var told = ToldCells()
    for flaw in workbook.flaws {
      guard case .unreadable(let text, let form) = flaw.kind,
        form == .number || form == .ambiguousNumber || form == .fraction
      else { continue }
      let place = cell(of: flaw, in: workbook)
      // A value that several indicators of a cell share is told once.
      guard told.insert(text, at: place) else { continue }
      let value = occasion.quoted(text)
      if form == .fraction {
        reporter.report(
          at: place,
          occasion.say(
            fi: "Arvossa \(value) on kaksi lukua",
            sv: "Värdet \(value) innehåller två tal",
            en: "The value \(value) has two numbers"
          ),
          remedy: occasion.say(
            fi: "Kirjaa yksi luku.",
            sv: "Ange ett enda tal.",
            en: "Enter a single number."
          )
        )
        continue
      }
      let isEnglish = place.file.map { workbook.files[$0].isEnglish } ?? false
      guard form == .ambiguousNumber, let spelling = Spelling(text, isEnglish: isEnglish) else {
        reporter.report(
          at: place,
          occasion.say(
            fi: "Arvoa \(value) ei voi lukea lukuna",
            sv: "Värdet \(value) kan inte läsas som ett tal",
            en: "The value \(value) cannot be read as a number"
          )
        )
        continue
      }
      if spelling.withThousands == spelling.withDecimals {
        reporter.report(
          at: place,
          occasion.say(
            fi: "Arvoa \(value) ei voi lukea varmasti, koska siinä on useita välimerkkejä",
            sv: "Värdet \(value) kan inte läsas med säkerhet eftersom det har flera skiljetecken",
            en:
              "The value \(value) cannot be read for certain, because it has several punctuation marks"
          ),
          remedy: occasion.say(
            fi: "Kirjoita \(spelling.withThousands).",
            sv: "Skriv \(spelling.withThousands).",
            en: "Write \(spelling.withThousands)."
          )
        )
      } else {
        reporter.report(
          at: place,
          occasion.say(
            fi: "Arvon \(value) voi lukea kahdella tavalla: desimaalilukuna tai tuhansina",
            sv: "Värdet \(value) kan läsas på två sätt: som decimaltal eller som tusental",
            en: "The value \(value) can be read in two ways: as a decimal or as thousands"
          ),
          remedy: isEnglish
            ? occasion.say(
              fi:
                "Kirjoita \(spelling.withThousands) tai desimaalipisteellä \(spelling.withDecimals).",
              sv:
                "Skriv \(spelling.withThousands) eller med decimalpunkt \(spelling.withDecimals).",
              en:
                "Write \(spelling.withThousands), or \(spelling.withDecimals) with a decimal point."
            )
            : occasion.say(
              fi:
                "Kirjoita \(spelling.withThousands) tai desimaalipilkulla \(spelling.withDecimals).",
              sv:
                "Skriv \(spelling.withThousands) eller med decimalkomma \(spelling.withDecimals).",
              en:
                "Write \(spelling.withThousands), or \(spelling.withDecimals) with a decimal comma."
            )
        )
      }
    }
  }

  /// The cell of a flaw; an amount of a sheet's resources column stands in that column.
  private func cell(of flaw: Flaw, in workbook: Workbook) -> Place {
    guard let record = flaw.place.record else { return flaw.place }
    // An indicator may say all in the cell of its name.
    if record.kind == .indicators, workbook.value(at: flaw.place) == nil {
      return workbook.place(\.indicators, record.index, .title)
    }
    guard flaw.place.missing != nil else { return flaw.place }
    if record.kind == .resources {
      return workbook.place(\.resources, record.index, .description)
    }
    return Place(file: flaw.place.file, row: flaw.place.row, record: record)
  }
}

/// How an ambiguous number should have been written, in the text that stands around it.
private struct Spelling {
  /// The number as it is if its signs separate thousands.
  let withThousands: String

  /// The number as it is if its sign is the decimal sign.
  let withDecimals: String

  /// Finds the numbers in a text; `nil`: one of them is no number in any reading, such as a date.
  init?(_ text: String, isEnglish: Bool) {
    var (thousands, decimals) = ("", "")
    var number: [Character] = []
    func finish() -> Bool {
      guard let (first, second) = Self.readings(of: number, isEnglish) else { return false }
      thousands += first
      decimals += second
      number = []
      return true
    }
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isFollowed = index + 1 < characters.count && characters[index + 1].isDigit
      if character.isDigit || (character.isMark && !number.isEmpty && isFollowed) {
        number.append(character)
      } else {
        guard finish() else { return nil }
        thousands.append(character)
        decimals.append(character)
      }
    }
    guard finish() else { return nil }
    withThousands = thousands
    withDecimals = decimals
  }

  /// Three decimals in another number of figures, since in English three of them may be thousands.
  private static func decimals(_ tail: String) -> String {
    guard tail.count == 3 else { return tail }
    let significant = tail.reversed().drop { $0 == "0" }
    return significant.isEmpty
      ? "0" : significant.count == 3 ? tail + "0" : String(significant.reversed())
  }

  private static func readings(of number: [Character], _ isEnglish: Bool) -> (String, String)? {
    let groups = number.split(whereSeparator: \.isMark).map { String($0) }
    let marks = number.filter(\.isMark)
    guard let last = marks.last, let whole = groups.first, let tail = groups.last else {
      return (String(number), String(number))
    }
    if marks.count == 1 {
      let isAmbiguous =
        (last == "." || isEnglish) && tail.count == 3 && whole.count <= 3 && whole != "0"
      let decimal = whole + (isEnglish ? "." + decimals(tail) : "," + tail)
      return (isAmbiguous ? whole + tail : decimal, decimal)
    }
    let mark = isEnglish ? "." : ","
    let areThousands = groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
    guard whole.count <= 3, areThousands else { return nil }
    if !marks.dropLast().contains(last) {
      let decimal = groups.dropLast().joined() + mark + tail
      return (decimal, decimal)
    }
    guard tail.count == 3, Set(marks).count == 1 else { return nil }
    return (groups.joined(), groups.joined())
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
  fileprivate var isMark: Bool { self == "." || self == "," }
}
