internal import Bytes
internal import Wording
internal import Workbooks

/// Finds yearly negotiations whose subjects do not name all four that the law does.
struct NegotiationSubjectMissing: Rule {
  let code = "NEU-05"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .warning)
  let basis = Basis.yearlyNegotiation

  let summary = Phrase(
    fi: "Hyte-neuvottelu, jonka aiheista jokin puuttuu",
    sv: "Förhandling om främjande av hälsa och välfärd där något ämne saknas",
    en: "A negotiation on health and wellbeing that lacks a subject"
  )
  let remedy = Phrase(
    fi: "Täydennä sarake ”\(Meeting.Column.subjects.heading.fi)” muistion mukaan.",
    sv: "Komplettera kolumnen ”\(Meeting.Column.subjects.heading.sv)” enligt promemorian.",
    en: "Complete the column “\(Meeting.Column.subjects.heading.en)” from the memo."
  )
  let reason = Phrase(
    fi:
      "Lain mukaan on neuvoteltava tavoitteista, toimenpiteistä, yhteistyöstä ja seurannasta (järjestämislaki 612/2021, 7 §).",
    sv:
      "Enligt lagen ska förhandlingen gälla mål, åtgärder, samarbete och uppföljning (7 § i ordnandelagen, 612/2021).",
    en:
      "By law, goals, actions, cooperation and monitoring must be negotiated (Act 612/2021, section 7)."
  )

  static let examples = [
    Example(
      [
        "kokoukset.csv": """
        Päivä;Peruste;Aiheet
        23.10.2025;järjestämislaki 612/2021 7 §;↓"tavoitteet; toimenpiteet; yhteistyö"
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "kokoukset.csv": """
        Päivä;Peruste;Aiheet
        23.10.2025;järjestämislaki 612/2021 7 §;"tavoitteet; toimenpiteet; yhteistyö; seuranta"
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "kokoukset.csv": """
        Päivä;Peruste;Aiheet
        23.10.2025;612/2021 7 §;↓"tavoitteet; toimenpiteet; yhteistyö"
        22.10.2026;612/2021 7 §;↓
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "kokoukset.csv": """
        Päivä;Peruste;Aiheet
        23.10.2025;612/2021 7 §;Hyte-tavoitteet ikäryhmittäin, toimenpiteet, yhteistyön painopisteet ja seurannasta sopiminen
        24.10.2025;612/2021 7 §;"mål; åtgärder; samarbete; uppföljning"
        10.12.2026;612/2021 7 §;
        14.5.2026;seuranta;
        """
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for meeting in workbook.negotiations(.yearly)
    where workbook.isHeld(meeting: meeting, on: occasion.asOf) {
      let record = workbook.meetings[meeting]
      let text = record.subjects.map { NormalForm.name($0.original) } ?? ""
      let missing = Self.subjects.filter { subject in
        !subject.beginnings.contains { text.hasPart($0) }
      }
      guard !missing.isEmpty, let date = record.date.value else { continue }
      let day = date.text(in: occasion.language)
      let list = occasion.language.list(missing.map { $0.name[occasion.language] })
      reporter.report(
        at: workbook.place(\.meetings, meeting, .subjects),
        occasion.say(
          fi: "Hyte-neuvottelun (\(day)) aiheista puuttuu: \(list)",
          sv:
            "Bland ämnena för förhandlingen om främjande av hälsa och välfärd (\(day)) saknas \(list)",
          en: "The subjects of the negotiation on health and wellbeing (\(day)) leave out \(list)"
        )
      )
    }
  }

  private struct Subject {
    let name: Phrase

    /// How words for it begin, in any language.
    let beginnings: [String]
  }

  private static let subjects = [
    Subject(
      name: Phrase(fi: "tavoitteet", sv: "mål", en: "goals"),
      beginnings: ["tavoit", "mål", "goal", "objective"]
    ),
    Subject(
      name: Phrase(fi: "toimenpiteet", sv: "åtgärder", en: "actions"),
      beginnings: ["toimenpi", "åtgärd", "action", "measure"]
    ),
    Subject(
      name: Phrase(fi: "yhteistyö", sv: "samarbete", en: "cooperation"),
      beginnings: ["yhteisty", "samarbet", "cooperat", "co-operat", "collaborat"]
    ),
    Subject(
      name: Phrase(fi: "seuranta", sv: "uppföljning", en: "monitoring"),
      beginnings: ["seuran", "seurat", "uppfölj", "följs upp", "följa upp", "monitor", "follow"]
    ),
  ]
}
