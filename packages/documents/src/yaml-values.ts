import { visible } from '@aiop/diagnostics';
import { Composer, type Document, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { Members } from './members.ts';
import { Places, type ReadValue } from './places.ts';
import { acceptNumber, acceptText, refuse, type ValueRules } from './plain-value.ts';
import { MAX_FORM_FINDINGS } from './source-text.ts';
import { parseYamlSyntax } from './yaml-syntax.ts';

/** The value of a YAML 1.2 text (core schema), and the place of every part of it. Undefined with findings, or null for an empty text. */
export function yamlValue(rules: ValueRules): ReadValue | undefined {
  const tokens = parseYamlSyntax(rules);
  if (tokens === undefined) return undefined;
  // Unique keys are checked below with a set: the composer compares every key with every other.
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, merge: false });
  const { first, second } = withoutStacks(() => {
    // No more than two, however many there are.
    const [first, second] = composer.compose(tokens, true, rules.source.text.length);
    return { first, second };
  });
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const at = second.contents?.range[0] ?? second.range[0];
    refuse(rules, rules.codes.forbidden, at, 'the file holds more than one document', 'keep one document in a file');
    return undefined;
  }
  if (!wellFormed(rules, first)) return undefined;
  const places = new Places();
  const value = first.contents === null ? null : convert(rules, places, first.contents);
  places.setRoot(value, first.contents?.range[0] ?? 0);
  return { value, places };
}

/** Each of the parser's errors is an `Error`, and a text can hold a hundred thousand: taking down who called whom took nearly all of the time. */
export function withoutStacks<Value>(work: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function wellFormed(rules: ValueRules, { errors, warnings }: Document.Parsed): boolean {
  for (const { message, pos } of [...errors, ...warnings].slice(0, MAX_FORM_FINDINGS)) {
    refuse(rules, rules.codes.syntax, pos[0], visible(message, 300), 'mend the YAML at this place');
  }
  return errors.length + warnings.length === 0;
}

// Recursion is bounded: parseYamlSyntax has refused what is nested deeper than `maxDepth`.
function convert(rules: ValueRules, places: Places, node: ParsedNode): unknown {
  if (isMap(node)) return convertMap(rules, places, node);
  if (isSeq(node)) return convertSeq(rules, places, node);
  if (!isScalar(node)) return null;
  const { value } = node;
  if (typeof value === 'number') return acceptNumber(rules, value, node.range[0]) ? value : null;
  if (typeof value === 'string') return acceptText(rules, value, node.range[0]) ? value : null;
  return value;
}

function convertMap(rules: ValueRules, places: Places, node: YAMLMap.Parsed): object {
  const members = new Members(rules);
  for (const { key, value } of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
    const keyOffset = key.range[0];
    if (!isScalar(key) || typeof key.value !== 'string') {
      refuse(rules, rules.codes.wrongType, keyOffset, 'a key is not text', 'quote the key');
      continue;
    }
    if (!members.accepts(key.value, keyOffset)) continue;
    members.add(key.value, keyOffset, value === null ? null : convert(rules, places, value), value?.range[0] ?? keyOffset);
  }
  return members.close(places);
}

function convertSeq(rules: ValueRules, places: Places, node: YAMLSeq.Parsed): unknown[] {
  const array: unknown[] = [];
  const offsets: number[] = [];
  for (const item of node.items) {
    array.push(convert(rules, places, item as ParsedNode));
    offsets.push((item as ParsedNode).range[0]);
  }
  places.addArray(array, offsets);
  return array;
}
