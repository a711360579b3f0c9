internal import Wording

/// What a cell with a number says, kept so that the plain numbers that most cells hold take little memory.
struct NumberCell<Value: NumericValue>: Sendable {
  private enum Storage {
    case empty
    case number(Decimal)
    case euros(Decimal)
    case percentage(Decimal)
    indirect case other(Cell<Value>)
  }

  private let storage: Storage

  init(_ cell: Cell<Value>) {
    guard let value = cell.value else {
      storage = cell.isEmpty ? .empty : .other(cell)
      return
    }
    guard let quantity = value.quantity, quantity.isPlain else {
      storage = .other(cell)
      return
    }
    storage =
      switch quantity.unit {
      case nil: .number(quantity.value)
      case "€"?: .euros(quantity.value)
      case "%"?: .percentage(quantity.value)
      default: .other(cell)
      }
  }

  /// Whether nothing is written in the cell.
  var isEmpty: Bool {
    if case .empty = storage { true } else { false }
  }

  /// Whether the cell says of which time its number is.
  var hasTime: Bool {
    if case .other(let cell) = storage { cell.value?.quantity?.time != nil } else { false }
  }

  /// What reading made of the cell.
  var cell: Cell<Value> {
    switch storage {
    case .empty: .empty
    case .number(let number): .value(Value(Quantity(value: number)))
    case .euros(let number): .value(Value(Quantity(value: number, unit: "€")))
    case .percentage(let number): .value(Value(Quantity(value: number, unit: "%")))
    case .other(let cell): cell
    }
  }
}

/// A value that may be a number.
protocol NumericValue: CellValue {
  init(_ quantity: Quantity)

  /// The number; `nil`: the cell holds something else.
  var quantity: Quantity? { get }
}

extension Measure: NumericValue {
  init(_ quantity: Quantity) { self = .quantity(quantity) }
}

extension Quantity: NumericValue {
  init(_ quantity: Quantity) { self = quantity }

  var quantity: Quantity? { self }

  /// Whether it is one number, exactly as it is, with no sign before it and no time.
  fileprivate var isPlain: Bool { upper == nil && qualifier == nil && time == nil && !hasPlus }
}
