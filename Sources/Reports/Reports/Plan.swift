internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The interface plan: what is done towards each goal, by whom, when, and how it is followed.
struct Plan: Report {
  let name = "plan"
  let title = Phrase(
    fi: "Yhdyspintasuunnitelma",
    sv: "Plan för kontaktytorna",
    en: "Interface plan"
  )
  let summary = Phrase(
    fi: "Kokoaa toimenpiteet, vastuutahot, aikataulun ja mittarit yhdyspintasuunnitelmaksi.",
    sv: "Samlar åtgärder, ansvariga, tidtabell och indikatorer till en plan för kontaktytorna.",
    en: "Gathers actions, responsible parties, schedule and indicators into the interface plan."
  )

  func hasContent(in workbook: Workbook) -> Bool { !workbook.actions.isEmpty }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let workbook = reader.workbook
    let scope = PlanScope(workbook)
    let plan = scope.document.map { workbook.documents[$0] }
    let goals = DocumentGoals(reader, plan)
    let table = PlanTable(reader, scope)
    let body =
      [starting(plan, reader, on: request.occasion.asOf)]
      + goals.groups.map { area, goals in
        .section(
          Prose(area.map(reader.heading(ofArea:)) ?? AreaGoals.withoutArea[reader.language]),
          [table.block(goals)]
        )
      } + [PlanMonitoring(reader, plan).block] + others(scope, reader)
    return Document(
      language: reader.language,
      title: Prose(
        plan.flatMap { reader.text($0.title) } ?? Subject(reader).after(title[reader.language])
      ),
      blocks: (plan == nil ? StatusLine.blocks(reader, on: request.occasion) : [])
        + Remarks.blocks(reader)
        + EmptyMark.legend(for: body, in: reader.language) + body,
      foot: Foot.line(request)
    )
  }

  /// What the plan rests on and for how long it holds.
  private func starting(
    _ plan: GoverningDocument?,
    _ reader: Reader,
    on day: CalendarDate
  ) -> Block {
    let workbook = reader.workbook
    let agreements = workbook.currentAgreements.map { index in
      reader.text(workbook.documents[index].title) ?? workbook.documents[index].id.text
    }
    var definitions = [
      Definition(
        Phrase(
          fi: "Perustana oleva sopimus",
          sv: "Avtal som ligger till grund",
          en: "Underlying agreement"
        )[
          reader.language
        ],
        reader.cell(agreements.isEmpty ? nil : reader.language.list(agreements))
      )
    ]
    definitions.append(
      Definition(
        Phrase(fi: "Voimassaolo", sv: "Giltighetstid", en: "Period of validity")[reader.language],
        reader.cell(plan.flatMap(reader.validity))
      )
    )
    definitions.append(
      Definition(
        GoverningDocument.Column.approver.heading[reader.language],
        reader.cell(plan.flatMap { reader.text($0.approver) })
      )
    )
    if let index = PlanScope(workbook).document {
      definitions.append(
        Definition(
          GoverningDocument.Column.version.heading[reader.language],
          reader.cell(workbook.documents[index].version.map(StatusLine.number(ofVersion:)))
        )
      )
      if let sentences = DecisionState(ofDocument: index, reader, on: day).sentences {
        definitions.append(
          Definition(
            Phrase(fi: "Päätöstilanne", sv: "Beslutsläge", en: "State of decisions")[
              reader.language
            ],
            Prose(sentences)
          )
        )
      }
    }
    return reader.section(
      Phrase(fi: "Lähtökohdat", sv: "Utgångspunkter", en: "Starting points"),
      [.definitions(definitions)]
    )
  }

  /// The actions that the workbook has beside the plan.
  private func others(_ scope: PlanScope, _ reader: Reader) -> [Block] {
    guard !scope.others.isEmpty else { return [] }
    let items = scope.others.map { index in
      let action = reader.workbook.actions[index]
      return ListItem(reader.record(action.id, action.title))
    }
    return [
      reader.section(
        Phrase(
          fi: "Toimenpiteet, joille ei ole kirjattu tätä suunnitelmaa",
          sv: "Åtgärder som inte har angetts höra till denna plan",
          en: "Actions not entered as part of this plan"
        ),
        [.bullets(items)]
      )
    ]
  }
}
