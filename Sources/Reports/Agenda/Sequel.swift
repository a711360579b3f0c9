internal import Wording
internal import Workbooks

/// What follows the goals in an account: the plan that completes the agreement, the monitoring, the statute.
struct Sequel {
  private let reader: Reader
  private let workbook: Workbook
  private let own: OwnWords

  /// The item's document, where it is about the cooperation as a whole; `nil`: it is not, or there is none.
  private let forms: DocumentForms?

  init(_ reader: Reader, _ document: GoverningDocument?, _ own: OwnWords) {
    self.reader = reader
    self.own = own
    workbook = reader.workbook
    forms = document.map { DocumentForms($0, reader) }.flatMap { $0.isGeneral ? $0 : nil }
  }

  var sentences: [String] {
    [plan, monitoring, legalBasis].compactMap(\.self)
  }

  private var plan: String? {
    guard forms?.sort == .agreement, let plan = workbook.interfacePlan,
      !own.tell(Phrase(fi: "yhdyspintasuunnit", sv: "kontaktytor", en: "interface plan"))
    else { return nil }
    switch plan.approver.value {
    case .board:
      return reader.say(
        fi: """
          Toimenpiteistä ja seurannasta sovitaan yhdyspintasuunnitelmassa, jonka osapuolten \
          hallitukset hyväksyvät.
          """,
        sv: """
          Parterna kommer överens om åtgärder och uppföljning i planen för kontaktytorna, som deras \
          styrelser godkänner.
          """,
        en: """
          Actions and monitoring are agreed in the interface plan, which the parties' boards \
          approve.
          """
      )
    case .council:
      return reader.say(
        fi: """
          Toimenpiteistä ja seurannasta sovitaan yhdyspintasuunnitelmassa, jonka osapuolten \
          valtuustot hyväksyvät.
          """,
        sv: """
          Parterna kommer överens om åtgärder och uppföljning i planen för kontaktytorna, som deras \
          fullmäktige godkänner.
          """,
        en: """
          Actions and monitoring are agreed in the interface plan, which the parties' councils \
          approve.
          """
      )
    case nil:
      return reader.say(
        fi: "Toimenpiteistä ja seurannasta sovitaan yhdyspintasuunnitelmassa.",
        sv: "Parterna kommer överens om åtgärder och uppföljning i planen för kontaktytorna.",
        en: "Actions and monitoring are agreed in the interface plan."
      )
    }
  }

  private var monitoring: String? {
    guard let month = workbook.basics.monitoringMonth.value else { return nil }
    let during = Phrase.during(month: month.number)[reader.language]
    return reader.say(
      fi: "Tavoitteiden toteutumista seurataan vuosittain. Seurantakokous pidetään \(during).",
      sv: "Målen följs upp varje år. Uppföljningsmötet hålls \(during).",
      en: """
        Progress towards the goals is monitored every year. The monitoring meeting is held \(during).
        """
    )
  }

  private var legalBasis: String? {
    guard forms != nil,
      !own.tell(Phrase(fi: "14 §", sv: "14 §", en: "section 14"))
    else { return nil }
    if own.tell(Phrase(fi: "neuvotte", sv: "förhandl", en: "negotiat")) {
      return reader.say(
        fi: "Neuvotteluista säädetään hyvinvointialueesta annetun lain (611/2021) 14 §:ssä.",
        sv: "Bestämmelser om förhandlingarna finns i 14 § i lagen om välfärdsområden (611/2021).",
        en:
          "The negotiations are provided for in section 14 of the Act on Wellbeing Services Counties (611/2021)."
      )
    }
    return reader.say(
      fi: """
        Hyvinvointialueen ja sen alueen kuntien on lain mukaan neuvoteltava vähintään \
        valtuustokausittain tehtäviensä hoitamiseen liittyvästä yhteistyöstä, tavoitteista ja \
        työnjaosta (hyvinvointialuelaki 611/2021, 14 §).
        """,
      sv: """
        Välfärdsområdet och kommunerna i området ska enligt lagen minst en gång per \
        fullmäktigeperiod förhandla om samarbetet, målen och arbetsfördelningen i skötseln av \
        sina uppgifter (14 § i välfärdsområdeslagen, 611/2021).
        """,
      en: """
        By law, the county and its municipalities must negotiate at least once per council term on \
        cooperation, goals and the division of work in carrying out their tasks (Act 611/2021, \
        section 14).
        """
    )
  }
}

extension Workbook {
  /// The first interface plan; `nil`: there is none.
  fileprivate var interfacePlan: GoverningDocument? {
    documents.first { $0.kind.value == .interfacePlan }
  }

  /// Whether an interface plan says what is done.
  var hasInterfacePlan: Bool { interfacePlan != nil }
}
