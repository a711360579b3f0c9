import Foundation
import Testing

/// What goes wrong while files are read and written: the earlier file is whole afterwards, or the new one is.
@Suite(.enabled(if: ToolRun.hasTool, "the tool stands beside the tests"))
struct WritingFaultTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeGoals()
    try folder.write("Osa-alue;Tavoite;Toimenpide\nA;B;\n", to: "lomake.csv")
  }

  private func run(_ script: String, _ arguments: String...) throws -> ToolRun {
    try ToolRun(script, arguments, in: folder)
  }

  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path).sorted()
  }

  private func contents(of path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try names(in: path) {
      files[name] = FileManager.default.contents(atPath: folder.path + "/\(path)/\(name)")
    }
    return files
  }

  /// One sentence on standard error and nothing else.
  private func expectTrouble(
    _ run: ToolRun,
    _ sentence: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(run.status == 2, sourceLocation: sourceLocation)
    #expect(run.errors.contains(sentence), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.split(separator: "\n").count == 1, sourceLocation: sourceLocation)
  }

  // MARK: No room

  private static let writing = [
    "check työkirja --output out/annex.md --format markdown",
    "report annex työkirja --output out/annex.md",
    "report all työkirja --output out",
    "check työkirja --write-baseline out/annex.md",
  ]

  @Test(arguments: writing)
  func `where a file may not grow, the earlier one is whole`(command: String) throws {
    try folder.write("vanha", to: "out/annex.md")
    let outcome = try run("ulimit -f 0; exec \"$TOOL\" \(command) > /dev/null")
    // A shell that cannot set the limit would write the files.
    #expect(outcome.status == 2)
    expectTrouble(outcome, "there is no room on the disk")
    #expect(try contents(of: "out") == ["annex.md": Data("vanha".utf8)])
  }

  @Test(arguments: ["convert lomake.csv --output out/wb", "new out/wb", "new out/wb.csv"])
  func `where a workbook does not fit, nothing of it is left`(command: String) throws {
    try folder.write("oma", to: "out/oma.txt")
    expectTrouble(
      try run("ulimit -f 0; exec \"$TOOL\" \(command)"),
      "there is no room on the disk"
    )
    #expect(try names(in: "out") == ["oma.txt"])
    try FileManager.default.createDirectory(
      atPath: folder.path + "/out/wb",
      withIntermediateDirectories: true
    )
    let again = try run("ulimit -f 0; exec \"$TOOL\" new out/wb")
    #expect(again.status == 2)
    #expect(try names(in: "out/wb").isEmpty)
  }

  @Test(
    arguments: [
      "report all työkirja --output a/b/c", "report all työkirja --output a/b/c --figures d/e",
      "report coverage työkirja --output a.md --figures d/e", "convert lomake.csv --output a/b",
      "convert työkirja --output a/b/c.csv", "new a/b/c", "new a/b/c.csv",
    ]
  )
  func `folders that were made for nothing are gone again`(command: String) throws {
    let before = try names(in: "")
    let outcome = try run("ulimit -f 0; exec \"$TOOL\" \(command)")
    expectTrouble(outcome, "there is no room on the disk")
    #expect(try names(in: "") == before)
  }

  @Test func `what cannot be replaced is told of without a number`() throws {
    expectTrouble(
      try run("exec \"$TOOL\" new a/b/."),
      "does not let what is in its place be replaced: a/b/."
    )
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/a"))
  }

  @Test func `a workbook that cannot be made uniform stays as it is`() throws {
    let untidy = "Kod;Mål ;Tidsfrist\nT1;\"Kaikki lukevat\";2027-12-31\n"
    for name in ["tavoitteet.csv", "goals (2).csv"] {
      try folder.write(untidy, to: "wb/" + name)
    }
    let outcome = try run("ulimit -f 0; exec \"$TOOL\" tidy wb --backup")
    expectTrouble(outcome, "there is no room on the disk")
    #expect(Set(try contents(of: "wb").values) == [Data(untidy.utf8)])
    #expect(try names(in: "wb").count == 2)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full device is told of`() throws {
    let file = try run("exec \"$TOOL\" report annex työkirja --output /dev/full")
    expectTrouble(file, "there is no room on the disk: /dev/full")
    let output = try run("exec \"$TOOL\" check työkirja > /dev/full")
    expectTrouble(output, "The output could not be written in full.")
  }

  /// A disk of its own, which is gone with the process; it takes the rights of the root user.
  private static let canMount = ToolRun.works(
    "mkdir d && unshare -m sh -c 'mount -t tmpfs -o size=64k none d && umount d'"
  )

  @Test(.enabled(if: canMount, "a disk can be mounted"))
  func `a full disk and a disk that may not be written to are told of`() throws {
    let full = try run(
      """
      mkdir disk; export TOOL; unshare -m sh -c 'mount -t tmpfs -o size=24k none disk
      echo vanha > disk/annex.md; "$TOOL" report all työkirja --output disk; status=$?
      ls -A disk; cat disk/annex.md; exit $status'
      """
    )
    #expect(full.status == 2)
    #expect(full.errors.contains("there is no room on the disk"))
    #expect(String(decoding: full.output, as: UTF8.self) == "annex.md\nvanha\n")
    let readOnly = try run(
      """
      export TOOL; unshare -m sh -c 'mount -t tmpfs none disk; echo vanha > disk/annex.md
      mount -o remount,ro disk; "$TOOL" report annex työkirja --output disk/annex.md; status=$?
      cat disk/annex.md; exit $status'
      """
    )
    expectTrouble(readOnly, "the disk is read-only: disk/annex.md")
    #expect(String(decoding: readOnly.output, as: UTF8.self) == "vanha\n")
  }

  /// The tool as somebody who may do little, where this process may do everything.
  private static let asNobody =
    getuid() == 0
    ? "setpriv --reuid 65534 --regid 65534 --clear-groups \"$TOOL\"" : "\"$TOOL\""
  private static let canBeNobody = ToolRun.works("exec \(asNobody) --version")

  @Test(.enabled(if: canBeNobody, "the tool can be run without the root user's rights"))
  func `what may not be written is told of and left alone`() throws {
    try folder.write("vanha", to: "out/annex.md")
    for command in [
      "report annex työkirja --output out/annex.md", "report all työkirja --output out",
    ] {
      let outcome = try run(
        "chmod 755 . out työkirja; chmod 644 out/* työkirja/*; chmod a-w out out/annex.md; exec \(Self.asNobody) \(command)"
      )
      expectTrouble(outcome, "there is no permission to write it: out/")
      #expect(try contents(of: "out") == ["annex.md": Data("vanha".utf8)])
    }
    _ = try run("chmod 755 out")
  }

  @Test(
    arguments: [
      ("nowhere/annex.md", "The folder to write the file in was not found"),
      ("lomake.csv/annex.md", "The folder to write the file in was not found"),
      ("työkirja", "There is a folder where a file is meant"),
      ("työkirja/tavoitteet.csv", "The file belongs to the workbook"),
      ("työkirja/../työkirja/./tavoitteet.csv", "The file belongs to the workbook"),
      ("link.csv", "The file belongs to the workbook"),
      ("hard.csv", "The file belongs to the workbook"),
      ("työkirja/uusi.csv", "is not written as a CSV file in the workbook's folder"),
      ("loose.md", "is not written as a CSV file in the workbook's folder"),
    ]
  )
  func `a report goes neither nowhere nor over the workbook`(output: String, sentence: String)
    throws
  {
    let outcome = try run(
      "ln -s työkirja/tavoitteet.csv link.csv; ln työkirja/tavoitteet.csv hard.csv; ln -s työkirja/uusi.csv loose.md; exec \"$TOOL\" report annex työkirja --output \"$1\"",
      output
    )
    expectTrouble(outcome, sentence)
    #expect(try folder.text(of: "työkirja/tavoitteet.csv") == "Tunnus;Tavoite\nT1;Kaikki lukevat\n")
    #expect(try names(in: "työkirja") == ["tavoitteet.csv"])
  }

  @Test(
    arguments: [
      ("report changes työkirja --since vanha.csv --output vanha.csv", "belongs to the workbook"),
      ("report all työkirja --since vanha --output vanha", "belongs to the workbook"),
      ("report gaps työkirja --since vanha --output vanha/x.csv", "not written as a CSV file"),
      ("check työkirja --since vanha.csv --output ./linkki.csv", "belongs to the workbook"),
      ("check työkirja --since vanha.csv --write-baseline vanha.csv", "belongs to the workbook"),
      ("report annex työkirja --template malli.md --output malli.md", "serves another purpose"),
      ("report all työkirja --template vanha/gaps.md --output vanha", "serves another purpose"),
      ("check työkirja --baseline raja --output raja", "serves another purpose"),
      ("check työkirja --write-baseline uusi --output ./uusi", "serves another purpose"),
      ("check vanha.csv pitkä.csv --limit rows=2 --output pitkä.csv", "belongs to the workbook"),
    ]
  )
  func `nothing is written over what a command reads`(command: String, sentence: String) throws {
    try folder.write("Osa-alue;Tavoite\nA;B\n", to: "vanha.csv")
    try folder.write("Tunnus;Tavoite\nT1;B\n", to: "vanha/tavoitteet.csv")
    try folder.write("Osa-alue;Tavoite\nA;B\nC;D\n", to: "pitkä.csv")
    try folder.write("alku\n\n{{report}}\n", to: "malli.md")
    let outcome = try run(
      """
      "$TOOL" check työkirja --write-baseline raja > /dev/null; ln -s vanha.csv linkki.csv
      ln vanha/tavoitteet.csv vanha/annex.md; cp malli.md vanha/gaps.md
      mkdir copy; cp -r vanha vanha.csv pitkä.csv malli.md raja copy; "$TOOL" \(command) > /dev/null; status=$?
      for name in vanha vanha.csv pitkä.csv malli.md raja; do diff -r "$name" "copy/$name" >&2; done
      exit $status
      """
    )
    expectTrouble(outcome, sentence)
    #expect(!(try names(in: ".").contains("uusi")))
  }

  @Test func `a baseline that was read may be brought up to date`() throws {
    let outcome = try run(
      """
      "$TOOL" check työkirja --write-baseline raja > /dev/null; cp raja copy
      "$TOOL" check työkirja --baseline raja --write-baseline raja > /dev/null
      exec diff raja copy
      """
    )
    #expect(outcome.status == 0)
  }

  @Test(.timeLimit(.minutes(20)))
  func `files that become pipes, folders and links while they are read do not hang the tool`()
    throws
  {
    let outcome = try run(
      """
      mkfifo putki; cp työkirja/tavoitteet.csv oma
      (while [ ! -e done ]; do
        ln putki x && mv -f x työkirja/toimenpiteet.csv; cp oma x; mv -f x työkirja/toimenpiteet.csv
        ln -s nowhere x; mv -f x työkirja/toimenpiteet.csv; cp oma x; mv -f x työkirja/toimenpiteet.csv
      done 2> /dev/null) &
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        "$TOOL" check työkirja > /dev/null 2> errors; status=$?
        [ "$status" = 1 ] || { [ "$status" = 2 ] && [ -s errors ]; } || echo "$status"
      done
      touch done; wait
      """
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty, "\(String(decoding: outcome.output, as: UTF8.self))")
  }

  @Test func `a file is made where a link leads that led to nothing`() throws {
    let outcome = try ToolRun(
      """
      mkdir muualla; ln -s linkki.md raportti.md; ln -s muualla/raportti.md linkki.md
      "$TOOL" report annex työkirja --output raportti.md; echo $?
      ln -s ei/raportti.md ei.md; ln -s b a; ln -s a b
      "$TOOL" report annex työkirja --output ei.md; echo $?
      "$TOOL" report annex työkirja --output a; echo $?
      test -L raportti.md && test -L linkki.md && test -f muualla/raportti.md && test -L ei.md
      """,
      in: folder
    )
    #expect(outcome.status == 0)
    #expect(String(decoding: outcome.output, as: UTF8.self) == "0\n2\n2\n")
  }

  @Test func `a folder that is a link stays one, and what is in it is replaced`() throws {
    try folder.write("vanha", to: "oikea/annex.md")
    let outcome = try run("ln -s oikea linkki; exec \"$TOOL\" report all työkirja --output linkki")
    #expect(outcome.status == 0)
    #expect(try folder.text(of: "oikea/annex.md").hasPrefix("# "))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/linkki") == "oikea"
    )
    // A link that leads nowhere is not made a folder elsewhere.
    let broken = try run("ln -s nowhere/x rikki; exec \"$TOOL\" report all työkirja --output rikki")
    #expect(broken.status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/nowhere"))
  }

  // MARK: Names

  @Test(
    arguments: [
      "a\nb.md", "\u{1B}[2J.md", "-rf.md", "--format", "\u{202E}dm.md", "a b;c.md", "..md", "~",
      "%0A",
    ]
  )
  func `a file gets the very name that is asked for`(name: String) throws {
    let outcome = try run("exec \"$TOOL\" report annex työkirja --output=\"out/$1\"", name)
    expectTrouble(outcome, "The folder to write the file in was not found")
    #expect(HarmlessText.isShown(outcome.errors))
    let written = try run(
      "mkdir out; exec \"$TOOL\" report annex työkirja --output=\"out/$1\"",
      name
    )
    #expect(written.status == 0)
    #expect(try names(in: "out") == [name])
  }

  @Test func `names that are not UTF-8 and what is no file are no trouble`() throws {
    let outcome = try run(
      """
      cp työkirja/tavoitteet.csv "$(printf 'työkirja/\\377\\033[2J.csv')"; mkfifo työkirja/putki.csv
      mkdir työkirja/kansio.csv; exec "$TOOL" check työkirja
      """
    )
    #expect(outcome.status == 1)
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(text.contains("␛[2J.csv"))
    #expect(HarmlessText.isShown(text))
    let broken = try run("ln -s nowhere työkirja/x.csv; exec \"$TOOL\" check työkirja")
    expectTrouble(broken, "File not found: työkirja/x.csv")
  }

  @Test(
    arguments: [
      "../../ulos", "/tmp/ulos", "a/b\\c", "..", ".", "a\u{0}b", "\u{1B}]0;x\u{7}", "-rf", "CON",
      String(repeating: "𒀀", count: 200), String(repeating: "a\u{301}\u{302}", count: 200),
      "\u{202E}x",
    ]
  )
  func `a code or a name in the workbook leads out of no folder`(name: String) throws {
    let quoted = "\"\(name)\""
    try folder.write(
      "Tunnus;Toimielin;Otsikko\n\(quoted);Hallitus;Sopimus\n",
      to: "työkirja/esityslista.csv"
    )
    try folder.write("Nimi;Sopimusosapuoli\n\(quoted);kyllä\n", to: "työkirja/osapuolet.csv")
    let before = Set(try names(in: "."))
    let outcome = try run("exec \"$TOOL\" report all työkirja --output out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(Set(try names(in: ".")) == before.union(["out"]))
    for file in try names(in: "out") {
      #expect(file.hasSuffix(".md") && HarmlessText.isShown(file, besides: []))
      #expect(!file.contains("/") && !file.hasPrefix(".") && file.utf8.count < 255)
    }
  }

  // MARK: Standard streams

  @Test func `whoever has read enough ends the tool quietly`() throws {
    let outcome = try run("\"$TOOL\" rules --format markdown | head -n 1")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.split(separator: UInt8(ascii: "\n")).count == 1)
  }

  @Test func `without standard output the tool says that nothing was written`() throws {
    let outcome = try run("exec \"$TOOL\" check työkirja >&-")
    expectTrouble(outcome, "The output could not be written in full.")
    let quiet = try run("exec \"$TOOL\" check työkirja 2>&- > /dev/null")
    #expect(quiet.status == 1)
  }

  @Test func `standard input and output have names like files`() throws {
    let input = try run("exec \"$TOOL\" check /dev/stdin < lomake.csv")
    #expect(input.status == 1)
    #expect(String(decoding: input.output, as: UTF8.self).contains("/dev/stdin:B2"))
    let pipe = try run("cat lomake.csv | \"$TOOL\" check /dev/stdin --format json")
    #expect(pipe.status == 1)
    let output = try run("\"$TOOL\" report annex työkirja --output /dev/stdout | cat")
    #expect(output.output.starts(with: Data("# ".utf8)))
  }

  @Test func `nothing is told of what takes long where no terminal is`() throws {
    let outcome = try run("(sleep 2; cat lomake.csv) | \"$TOOL\" check /dev/stdin")
    #expect(outcome.status == 1)
    #expect(outcome.errors.isEmpty)
  }

  /// A terminal that is made for one command.
  private static let hasTerminal = ToolRun.works(
    "script --version | grep -q util-linux && script -qec true /dev/null < /dev/null"
  )

  @Test(.enabled(if: hasTerminal, "a terminal can be made"))
  func `on a terminal what takes long is told`() throws {
    let outcome = try run(
      "export TOOL; TERM=xterm script -qec '(sleep 3; cat lomake.csv) | \"$TOOL\" check /dev/stdin > found' /dev/null < /dev/null"
    )
    let shown = String(decoding: outcome.output, as: UTF8.self)
    #expect(shown.contains("\rChecking the workbook … 1 s"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
    #expect(try folder.text(of: "found").contains("/dev/stdin:B2"))
  }
}
