import { visible } from '@aiop/diagnostics';
import { type CST, Lexer, Parser } from 'yaml';
import { refuse, type ValueRules } from './plain-value.ts';
import { MAX_FORM_FINDINGS } from './source-text.ts';

/** Beyond this many lexical tokens (about 50,000 lines of a plan) YAML takes seconds; the same content in JSON does not. */
export const MAX_YAML_TOKENS = 2_000_000;

// The tags of the YAML 1.2 core schema, which say only what the notation says already.
const CORE_TAGS: ReadonlySet<string> = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

/**
 * The concrete syntax of a YAML text, or undefined with findings: too many tokens, nested too deep, or a forbidden feature. This comes
 * before composing, which recurses into depth and expands aliases.
 */
export function parseYamlSyntax(rules: ValueRules): readonly CST.Token[] | undefined {
  const tokens = tokenize(rules);
  if (tokens === undefined) return undefined;
  const before = rules.findings.length;
  inspect(tokens, rules);
  return rules.findings.length > before ? undefined : tokens;
}

function tokenize(rules: ValueRules): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(rules.source.text)) {
    if (++count > MAX_YAML_TOKENS) {
      refuse(
        rules,
        rules.codes.unreadable,
        parser.offset,
        `more than ${MAX_YAML_TOKENS} tokens of YAML`,
        'give so large a document as JSON',
      );
      return undefined;
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

interface Visit {
  readonly token: CST.Token;
  readonly depth: number;
}

function inspect(tokens: readonly CST.Token[], rules: ValueRules): void {
  const { codes, maxDepth, findings, source } = rules;
  const pending: Visit[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let visit = pending.pop(); visit !== undefined && findings.length < MAX_FORM_FINDINGS; visit = pending.pop()) {
    const { token, depth } = visit;
    if (depth > maxDepth) {
      refuse(rules, codes.unreadable, token.offset, `nested deeper than ${maxDepth} levels`, 'flatten the document');
      return;
    }
    if (token.type === 'alias') {
      refuse(rules, codes.forbidden, token.offset, `the alias ${visible(token.source, 80)} is not allowed`, 'write the value out');
    } else if (token.type === 'tag' && !CORE_TAGS.has(token.source)) {
      refuse(rules, codes.forbidden, token.offset, `the tag ${visible(token.source, 80)} is not allowed`, 'remove the tag');
    } else if (token.type === 'directive' && !/^%YAML[ \t]+1\.2[ \t]*(?:#|$)/.test(token.source)) {
      const directive = visible(source.text.slice(token.offset, token.offset + 40).split('\n')[0] ?? '');
      refuse(rules, codes.forbidden, token.offset, `the directive ${directive} is not allowed`, 'remove it: documents are YAML 1.2');
    }
    for (const child of children(token)) pending.push({ token: child, depth: 'items' in token ? depth + 1 : depth });
  }
}

/** The tokens inside a token, last first, as a stack wants them. */
function children(token: CST.Token): CST.Token[] {
  const found: (CST.Token | null | undefined)[] = [];
  if ('start' in token && Array.isArray(token.start)) found.push(...token.start);
  if ('props' in token) found.push(...token.props);
  if ('value' in token) found.push(token.value);
  if ('items' in token) {
    for (const item of token.items) {
      for (const part of item.start) found.push(part);
      found.push(item.key);
      for (const part of item.sep ?? []) found.push(part);
      found.push(item.value);
    }
  }
  return found.filter((child) => child !== null && child !== undefined).reverse();
}
