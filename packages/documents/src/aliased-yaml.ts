import type { Finding, Result } from '@aiop/diagnostics';
import { visible } from '@aiop/diagnostics';
import { Composer } from 'yaml';
import type { DocumentCodes } from './codes.ts';
import type { DocumentSource } from './parse-document.ts';
import { refuse, type ValueRules } from './plain-value.ts';
import { readSourceText } from './source-text.ts';
import { parseYamlSyntax } from './yaml-syntax.ts';
import { withoutStacks } from './yaml-values.ts';

/** What aliases may stand for, all together: some hundreds are more than anybody writes, and a few can hold a billion values in one another. */
const MAX_ALIASED_VALUES = 10_000;
/** All values of a text, each as often as it is met: an anchor that holds its own alias has no end. */
const MAX_VALUES = 200_000;

/**
 * The value of a YAML text whose writer may use anchors, aliases and merge keys, as readers of YAML 1.1 take them. It is for files of other tools:
 * what is ours has one form, which `parseDocument` reads. Tags, directives, duplicate keys and a second document are refused here too.
 * Never throws for what the document holds.
 */
export function aliasedYaml({ path, bytes, maxBytes, maxDepth = 64 }: DocumentSource, codes: DocumentCodes): Result<unknown> {
  const decoded = readSourceText(path, bytes, maxBytes, codes);
  if (!decoded.ok) return decoded;
  const findings: Finding[] = [];
  const rules: ValueRules = { source: decoded.value, codes, maxDepth, findings, aliases: true };
  const value = composed(rules);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value, findings: [] };
}

function composed(rules: ValueRules): unknown {
  const tokens = parseYamlSyntax(rules);
  if (tokens === undefined) return undefined;
  try {
    return withoutStacks(() => {
      const composer = new Composer({ version: '1.2', schema: 'core', prettyErrors: false, merge: true });
      const [first, second] = composer.compose(tokens, true, rules.source.text.length);
      const problem = second === undefined ? [...(first?.errors ?? []), ...(first?.warnings ?? [])][0] : undefined;
      if (problem !== undefined) throw problem;
      if (second !== undefined) throw new SyntaxError('the file holds more than one document');
      const value: unknown = first?.toJS({ maxAliasCount: MAX_ALIASED_VALUES });
      if (hasEnd(value)) return value;
      throw new SyntaxError(`its aliases stand for more than ${MAX_VALUES} values, or for themselves`);
    });
  } catch (error) {
    // An alias of nothing, of itself, or of too much.
    if (!(error instanceof Error)) throw error;
    refuse(rules, rules.codes.syntax, 0, visible(error.message, 300), 'mend the YAML');
    return undefined;
  }
}

function hasEnd(root: unknown): boolean {
  const open = [root];
  for (let count = 0; open.length > 0; count++) {
    const value = open.pop();
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner);
    if (count + open.length > MAX_VALUES) return false;
  }
  return true;
}
