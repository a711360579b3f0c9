internal import CSV
internal import Documents
internal import Reports
internal import Rules
internal import Wording
internal import Workbooks

/// Measures every step from bytes to findings and reports on one made-up workbook.
struct Benchmark {
  private static let stopwatch = Stopwatch(runs: 5)

  let workbook: MadeUpWorkbook
  private let table: MeasuringTable

  init(rows: Int, as form: MadeUpWorkbook.Form) {
    let made = MadeUpWorkbook(rows: rows, as: form)
    workbook = made
    let yardstick = Self.stopwatch.measure {
      made.files.reduce(0) { $0 &+ Self.checksum($1.bytes.span) }
    } use: {
      keep($0)
    }
    table = MeasuringTable(rows: rows, bytes: made.byteCount, yardstick: yardstick.least)
    print(
      "\n\(rows) rows as a \(form.rawValue), \(MeasuringTable.decimals(Double(made.byteCount) / 1e6)) MB"
    )
    print(MeasuringTable.headings)
    print(table.line("passing over the bytes", yardstick))
  }

  func run() async {
    measure("reading into tables") {
      workbook.files.map { Table(parsing: $0.bytes) }
    } use: {
      keep($0.reduce(0) { $0 + $1.rowCount })
    }
    measure("reading into a workbook") {
      workbook.read()
    } use: {
      keep($0.actions.count)
    }
    printPeak("reading")
    let read = workbook.read()
    guard let asOf = CalendarDate(year: 2026, month: 5, day: 4) else { return }
    let occasion = Occasion(stage: .council, scope: read.scope, asOf: asOf, language: .finnish)
    measure("all rules") {
      RuleBook.check(read, on: occasion)
    } use: {
      keep($0.findings.count)
    }
    await measureCores(on: occasion)
    printPeak("checking")
    for rule in RuleBook.rules {
      measure("  " + rule.code + " " + rule.name) {
        RuleBook.findings(of: rule, in: read, on: occasion)
      } use: {
        keep($0.count)
      }
    }
    let outcome = RuleBook.check(read, on: occasion)
    let request = ReportRequest(
      workbook: read,
      findings: outcome.findings,
      acceptedExceptions: [],
      occasion: occasion,
      provenance: Provenance(program: "benchmarks", checksum: "0")
    )
    for report in ReportBook.reports {
      measure("report " + report.name) {
        report.document(for: request)
      } use: {
        keep($0.blocks.count)
      }
    }
    printPeak("everything")
  }

  /// What `goalbook check` does: the same work on all cores, and the same rows as many small workbooks.
  private func measureCores(on occasion: Occasion) async {
    print(
      table.line(
        "reading and all rules, on all cores",
        await Self.stopwatch.measure {
          await RuleBook.checkOnAllCores(workbook.readOnAllCores(), on: occasion)
        } use: {
          keep($0.findings.count)
        }
      )
    )
    guard workbook.form == .sheet, table.rows >= 1_000 else { return }
    let count = table.rows / 100
    let small = MadeUpWorkbook(rows: 100, as: .sheet)
    print(
      table.line(
        "the same rows as \(count) workbooks",
        await Self.stopwatch.measure {
          await withTaskGroup { group in
            for _ in 0..<count {
              group.addTask { RuleBook.check(small.read(), on: occasion).findings.count }
            }
            return await group.reduce(0, +)
          }
        } use: {
          keep($0)
        }
      )
    )
  }

  private func measure<Value>(_ name: String, _ work: () -> Value, use: (Value) -> Void) {
    print(table.line(name, Self.stopwatch.measure(work, use: use)))
  }

  /// The peak is the process's, so sizes are measured from the smallest to the largest.
  private func printPeak(_ step: String) {
    guard let peak = PeakMemory.bytes else { return }
    let times = MeasuringTable.decimals(Double(peak) / Double(max(workbook.byteCount, 1)))
    print("peak memory after \(step): \(peak / 1_000_000) MB, \(times) times the files")
  }

  /// One step for each byte, none of which can be left out (FNV-1a).
  private static func checksum(_ bytes: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: hash)
  }
}

/// Takes what was measured, so that the compiler cannot leave it out.
@inline(never)
func keep(_ value: Int) {
  if value == .min { print("") }
}
