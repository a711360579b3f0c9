import Foundation

/// A JSON value with its type as it was written.
enum JSONValue: Decodable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let boolean = try? value.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  subscript(member: String) -> JSONValue? {
    if case .object(let members) = self { members[member] } else { nil }
  }

  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var whole: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  var type: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// A JSON Schema of the keywords that the repository's schema uses.
struct JSONSchema {
  private static let keywords: Set<String> = [
    "$schema", "title", "description", "$defs", "$ref", "oneOf", "type", "enum", "required",
    "properties", "items", "minimum", "maximum", "pattern",
  ]

  private let root: JSONValue

  init(_ text: String) throws { root = try JSONValue(text) }

  /// Where a value differs from the schema, members that it does not describe included.
  func differences(of value: JSONValue) -> [String] {
    differences(of: value, from: root, at: "")
  }

  private func differences(of value: JSONValue, from schema: JSONValue, at path: String) -> [String]
  {
    guard case .object(let rules) = schema else { return ["\(path): the schema is no object"] }
    var found = rules.keys.filter { !Self.keywords.contains($0) }
      .map { "\(path): the keyword \($0) is not known" }
    if let reference = rules["$ref"]?.text {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let definition = root["$defs"]?[name] else { return ["\(path): no \(reference)"] }
      found += differences(of: value, from: definition, at: path)
    }
    if let choices = rules["oneOf"]?.elements {
      let fitting = choices.count { differences(of: value, from: $0, at: path).isEmpty }
      if fitting != 1 {
        found.append("\(path): fits \(fitting) choices")
        for choice in choices { found += differences(of: value, from: choice, at: path) }
      }
    }
    if let type = rules["type"] {
      let types = type.text.map { [$0] } ?? type.elements.compactMap(\.text)
      if !types.contains(value.type) { found.append("\(path): \(value.type) is not \(types)") }
    }
    if let values = rules["enum"]?.elements, !values.contains(value) {
      found.append("\(path): \(value) is not among the values")
    }
    if let minimum = rules["minimum"]?.whole, let number = value.whole, number < minimum {
      found.append("\(path): \(number) is less than \(minimum)")
    }
    if let maximum = rules["maximum"]?.whole, let number = value.whole, number > maximum {
      found.append("\(path): \(number) is more than \(maximum)")
    }
    if let pattern = rules["pattern"]?.text, let text = value.text,
      (try? Regex(pattern).firstMatch(in: text)) == nil
    {
      found.append("\(path): \(text) does not match \(pattern)")
    }
    if let items = rules["items"] {
      for (index, element) in value.elements.enumerated() {
        found += differences(of: element, from: items, at: "\(path)/\(index)")
      }
    }
    if case .object(let members) = value {
      for name in rules["required"]?.elements.compactMap(\.text) ?? [] where members[name] == nil {
        found.append("\(path): \(name) is missing")
      }
    }
    if case .object(let properties) = rules["properties"], case .object(let members) = value {
      for (name, member) in members {
        guard let schema = properties[name] else {
          found.append("\(path): \(name) is not described")
          continue
        }
        found += differences(of: member, from: schema, at: "\(path)/\(name)")
      }
    }
    return found
  }
}
