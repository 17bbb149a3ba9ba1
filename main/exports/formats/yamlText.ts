// Characters that JSON leaves as they are and YAML 1.2 does not take or reads as a line end (5.1, 5.4).
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A YAML double-quoted scalar (YAML 1.2, 7.3.1), a superset of a JSON string. Always quoted, so that no
 * value can read as a number, a date, a truth value or a structure.
 */
export function yamlText(value: string): string {
  return yamlFlow(value);
}

function yamlFlow(value: unknown): string {
  return JSON.stringify(value).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One key of a block mapping with a text value; nothing for an empty text. */
export function yamlLine(key: string, value: string): string[] {
  return value === '' ? [] : [`${key}: ${yamlText(value)}`];
}

/** One key with a block sequence of texts; nothing for an empty list. */
export function yamlList(key: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${key}:`, ...values.map((value) => `  - ${yamlText(value)}`)];
}

/** One key with a block sequence of mappings of texts, the empty texts left out. */
export function yamlMappings(
  key: string,
  values: readonly Readonly<Record<string, string>>[],
): string[] {
  const items = values.flatMap((value) =>
    Object.entries(value)
      .flatMap(([name, text]) => yamlLine(name, text))
      .map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)),
  );
  return items.length === 0 ? [] : [`${key}:`, ...items];
}

/** One key with a block mapping of plain values, each in YAML's flow form, which JSON is part of; nothing for none. */
export function yamlValues(key: string, values: Readonly<Record<string, unknown>>): string[] {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${yamlFlow(value)}`);
  return lines.length === 0 ? [] : [`${key}:`, ...lines];
}
