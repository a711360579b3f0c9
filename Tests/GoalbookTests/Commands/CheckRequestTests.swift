import Commands
import Foundation
import Testing

/// What `check` tells when only a part is asked for, or when there is something to compare with.
struct CheckRequestTests {
  private let folder: TemporaryFolder
  private let workbook: String

  init() throws {
    folder = try TemporaryFolder()
    workbook = folder.path + "/w"
    try folder.write("Tieto;Arvo\nHyvinvointialue;Keski-Suomi", to: "w/perustiedot.csv")
    try folder.write(
      """
      Tunnus;Nimi;Nimi ruotsiksi;Lyhenne;Tyyppi
      P1;Keski-Suomen hyvinvointialue;;KSHVA;hyvinvointialue
      P2;Jämsän kaupunki;;;kaupunki
      P3;Luhangan kunta;;Lh;kunta
      """,
      to: "w/osapuolet.csv"
    )
    try folder.write(
      """
      Tunnus;Osa-alue;Vastuutaho hyvinvointialueella;Vastuutaho kunnissa
      A1;Työ;Keski-Suomen hyvinvointialue;Jämsän kaupunki
      """,
      to: "w/osa-alueet.csv"
    )
    try folder.write("Tunnus;Osa-alue;Tavoite\nT1;A1;Jokainen saa työtä", to: "w/tavoitteet.csv")
    try folder.write(
      """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Avataan ohjaamo;Luhangan kunta
      TP2;T1;Haastatellaan;
      """,
      to: "w/toimenpiteet.csv"
    )
    try folder.write(
      """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo;Vastuutaho
      M1;T1;Työllisyys;%;60;2024;;Luhangan kunta
      """,
      to: "w/mittarit.csv"
    )
  }

  private func run(_ options: String...) async throws -> CommandRun {
    try await CommandRun(["check", workbook, "--language", "en"] + options)
  }

  private func codes(_ run: CommandRun) -> [String] {
    run.output.matches(of: /\[([A-Z]{3}-[0-9]{2})\]\n/).map { String($0.1) }
  }

  // MARK: Rules

  @Test func `only the rules asked for are told, by code or name`() async throws {
    let both = try await run("--rule", "toi-01", "--rule", "indicator-without-target")
    #expect(Set(codes(both)) == ["TOI-01", "MIT-03"])
    #expect(both.status == .findings)
    #expect(both.output.hasSuffix("The selection has 1 error and 1 warning.\n"))
    let one = try await run("--rule", "MIT-03")
    #expect(codes(one) == ["MIT-03"])
    #expect(one.status == .done)
    let others = try await run("--except", "MIT-03", "--except=TOI-01")
    #expect(Set(codes(others)).isDisjoint(with: ["TOI-01", "MIT-03"]))
    #expect(Set(codes(try await run())) == Set(codes(others)).union(["TOI-01", "MIT-03"]))
  }

  @Test func `whether the workbook is ready is not known when some rules did not run`() async throws
  {
    #expect(
      try await run("--rule", "MIT-03", "--format", "json").output.contains(#""ready": null"#)
    )
    #expect(try await run("--party", "P2", "--format", "json").output.contains(#""ready": false"#))
  }

  @Test(arguments: ["--rule", "--except"])
  func `an unknown rule is misuse`(option: String) async throws {
    let run = try await run(option, "MIT-3")
    #expect(run.status == .trouble)
    #expect(run.errors.contains("The rule “MIT-3” is not known. The nearest one is “MIT-"))
    #expect(run.output.isEmpty)
  }

  @Test func `no rule is left when each is taken away`() async throws {
    let run = try await run("--rule", "MIT-03", "--except", "indicator-without-target")
    #expect(run.status == .trouble)
    #expect(run.errors.contains("No rule is left"))
  }

  // MARK: Parties

  @Test(
    arguments: [
      "Luhangan kunta", "luhanka", "Lh", "P3", "Luhanka kommun", "Municipality of Luhanka",
      "Luhangan",
    ]
  )
  func `a party gets what it is to mend`(name: String) async throws {
    let run = try await run("--party", name)
    #expect(codes(run) == ["MIT-03"])
    #expect(run.output.hasSuffix("The selection has 1 warning.\n"))
    #expect(run.status == .done)
  }

  @Test func `the county gets what is its own and what it shares`() async throws {
    #expect(codes(try await run("--party", "KSHVA")) == codes(try await run("--party", "hva")))
    #expect(codes(try await run("--party", "P1")).contains("TOI-01"))
    #expect(codes(try await run("--party", "P2")).contains("TOI-01"))
  }

  @Test(arguments: ["Valmistelija", "beredaren", "preparer"])
  func `the preparer gets the rest`(name: String) async throws {
    let codes = codes(try await run("--party", name))
    #expect(codes.contains("OPS-02"))
    #expect(!codes.contains("TOI-01"))
  }

  @Test func `all parties and the preparer together get everything`() async throws {
    var told: Set<String> = []
    for name in ["P1", "P2", "P3", "preparer"] {
      told.formUnion(codes(try await run("--party", name)))
    }
    #expect(told == Set(codes(try await run())))
  }

  @Test(
    arguments: [
      ("Luhangan kutna", "“Luhangan kunta”"), ("Jämsän kunta", "“Jämsän kaupunki”"),
      ("kaikki", nil), ("Rovaniemi", nil),
    ]
  )
  func `an unknown party is told with the nearest one`(name: String, nearest: String?) async throws
  {
    let run = try await run("--party", name)
    #expect(run.status == .trouble)
    #expect(run.errors.contains("The party “\(name)” is not known."))
    #expect(run.errors.contains("The nearest one is") == (nearest != nil))
    if let nearest { #expect(run.errors.contains(nearest)) }
  }

  // MARK: The summary

  @Test func `the summary counts what is filled in and names who has how much to mend`()
    async throws
  {
    let output = try await run("--as-of", "2026-03-12").output
    #expect(
      output.contains(
        """

        Areas 1: with goals 1, with responsible parties in the county and the municipalities 1, with resources 0.
        Goals 1: with actions 1, with indicators 1.
        Actions 2: with a responsible party 1, with a schedule 0.
        Indicators 1: with a baseline 1, with a target or a direction 0.
        Findings by responsible party; joint ones count for each:
          Preparer:\u{20}
        """
      )
    )
    #expect(
      output.contains(
        """

          Wellbeing services county of Central Finland: 1 finding
          City of Jämsä: 1 finding
          Municipality of Luhanka: 1 finding

        """
      )
    )
    #expect(!output.contains("Checked as of"))
    #expect(try await !run("--rule", "TAV-02").output.contains("Goals 1"))
  }

  @Test func `the day is said where nobody has asked for one`() async throws {
    let lines = try await run().output.split(separator: "\n")
    #expect(lines.dropLast().last == "Checked as of 12 March 2026, stage: council.")
  }

  @Test func `at most ten parties are named`() async throws {
    let names = (1...13).map { "Yhdistys \(Character(UnicodeScalar(UInt8(64 + $0)))) ry" }
    let parties = names.map { $0 + ";järjestö" }.joined(separator: "\n")
    try folder.write("Nimi;Tyyppi\n" + parties, to: "w/osapuolet.csv")
    let actions = names.map { "T1;Tehdään \($0);\($0);2027;2026" }.joined(separator: "\n")
    try folder.write(
      "Tavoite;Toimenpide;Päävastuutaho;Alkaa;Päättyy\n" + actions,
      to: "w/toimenpiteet.csv"
    )
    let output = try await run().output
    let start = try #require(output.range(of: "joint ones count for each:\n"))
    let lines = output[start.upperBound...].split(separator: "\n").prefix { $0.hasPrefix("  ") }
    #expect(lines.count == 11)
    #expect(try #require(lines.last).contains("others"))
  }

  // MARK: The previous version

  @Test func `the previous version's counts stand beside, so that deleted rows show`() async throws
  {
    try folder.write(
      "Tunnus;Osa-alue;Tavoite\nT1;A1;Jokainen saa työtä\nT2;A1;Työ jatkuu",
      to: "previous/tavoitteet.csv"
    )
    let previous = folder.path + "/previous"
    let text = try await run("--since", previous).output
    #expect(text.contains("Goals 1 (previously 2): with actions 1 (0), with indicators 1 (0)."))
    let json = try await run("--since", previous, "--format", "json").output
    #expect(
      json.contains(
        #"{"name": "goals-with-actions", "count": 1, "of": 1, "previousCount": 0, "previousOf": 2}"#
      )
    )
    #expect(
      try await run("--format", "json").output.contains(
        #"{"name": "goals-with-actions", "count": 1, "of": 1, "previousCount": null, "previousOf": null}"#
      )
    )
  }

  @Test func `a changed target is told in the monitoring stage`() async throws {
    try folder.write("Tieto;Arvo\nTila;hyväksytty", to: "previous/perustiedot.csv")
    try folder.write(
      "Tunnus;Tavoite;Mittari;Lähtöarvo\nM1;T1;Työllisyys;65",
      to: "previous/mittarit.csv"
    )
    let run = try await run("--since", folder.path + "/previous", "--stage", "monitoring")
    #expect(codes(run).contains("SEU-07"))
    #expect(
      run.output.contains("The baseline of indicator M1 has been changed since approval: 65 → 60")
    )
  }

  @Test func `a previous version that is not there is told`() async throws {
    let run = try await run("--since", folder.path + "/nowhere")
    #expect(run.status == .trouble)
    #expect(run.errors.contains("nowhere"))
  }
}
