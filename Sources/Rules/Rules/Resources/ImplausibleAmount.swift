internal import Wording
internal import Workbooks

/// Finds money that is negative or zero, and years that stand where an amount of money should.
struct ImplausibleAmount: Rule {
  let code = "RES-06"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Rahamäärä, joka on nolla, negatiivinen tai vuosiluvun näköinen",
    sv: "Belopp som är noll, negativt eller ser ut som ett årtal",
    en: "An amount of money that is zero, negative or looks like a year"
  )
  let remedy = Phrase(
    fi: "Tarkista määrä.",
    sv: "Kontrollera beloppet.",
    en: "Check the amount."
  )
  let reason = Phrase(
    fi: "Määrät lasketaan raporteissa yhteen (tekninen syy).",
    sv: "Beloppen räknas ihop i rapporterna (teknisk orsak).",
    en: "Reports add the amounts up (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": "Kohde;Laji;Määrä;Yksikkö;Vuosi\nT1;raha;↓2027;€;",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": "Kohde;Laji;Määrä;Yksikkö;Vuosi\nT1;raha;15 000;€;2027",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Kuvaus;Määrä;Yksikkö;Vuosi
      T1;raha;Avustukset;↓-5000;€;2027
      T1;raha;Vuokra;↓0 €;;2027
      T1;raha;Kalusteet;↓2027;€;
      T1;raha;Välineet;↓2026;;
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Kuvaus;Määrä;Yksikkö;Vuosi
      T1;raha;Avustukset;2027;€;2026
      T1;raha;Kalusteet;2 027;€;2027
      T1;ei lisäresursseja;Tehdään virkatyönä;0;€;2027
      T1;henkilötyö;Ohjaaja;0,5;htv;2027
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;25 000 € (2027)
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.resources.indices {
      guard let number = workbook.resources[index].amount.value?.value,
        number.isNegative || number.magnitude == 0 || workbook.looksLikeYear(resource: index),
        workbook.resources[index].isMoney,
        let quantity = workbook.resources[index].quantity
      else { continue }
      let amount = workbook.amountPlace(ofResource: index)
      let value = occasion.quoted(
        workbook.value(at: amount) ?? quantity.text(in: occasion.language)
      )
      if quantity.value == Decimal(0) {
        reporter.report(
          at: amount,
          occasion.say(
            fi: "Rahamäärä \(value) on nolla",
            sv: "Beloppet \(value) är noll",
            en: "The amount of money \(value) is zero"
          ),
          remedy: occasion.say(
            fi: "Kirjaa määrä tai lajiksi ”ei lisäresursseja”.",
            sv: "Ange beloppet eller typen ”inga extra resurser”.",
            en: "Enter the amount, or the kind “no additional resources”."
          ),
          isMilder: true
        )
      } else if quantity.value.isNegative {
        reporter.report(
          at: amount,
          occasion.say(
            fi: "Rahamäärä \(value) on negatiivinen",
            sv: "Beloppet \(value) är negativt",
            en: "The amount of money \(value) is negative"
          ),
          remedy: occasion.say(
            fi: "Kirjaa tarvittava määrä ilman miinusmerkkiä.",
            sv: "Ange det belopp som behövs utan minustecken.",
            en: "Enter the amount that is needed without a minus sign."
          )
        )
      } else {
        reporter.report(
          at: amount,
          occasion.say(
            fi: "Rahamäärä \(value) näyttää vuosiluvulta",
            sv: "Beloppet \(value) ser ut som ett årtal",
            en: "The amount of money \(value) looks like a year"
          ),
          remedy: occasion.say(
            fi: "Kirjaa määrä ja vuosi kumpikin omaan soluunsa.",
            sv: "Ange beloppet och året i var sin cell.",
            en: "Enter the amount and the year in cells of their own."
          )
        )
      }
    }
  }
}
