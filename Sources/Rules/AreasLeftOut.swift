internal import Workbooks

extension Workbook {
  /// The common areas of the template that the workbook does not have; none where it has areas of its own only.
  var commonAreasLeftOut: [TemplateArea] {
    let present = Set(areas.compactMap { $0.templateArea?.name })
    let hasAgreement = areas.contains { $0.group.value == .agreement }
    guard !areas.isEmpty, !present.isEmpty || !hasAgreement else { return [] }
    return TemplateArea.all.filter { $0.group == .common && !present.contains($0.name) }
  }
}
