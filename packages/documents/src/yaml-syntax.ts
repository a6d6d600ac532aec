import { visible } from '@aiop/diagnostics';
import { type CST, Lexer, Parser } from 'yaml';
import { refuse, type ValueRules } from './plain-value.ts';
import { MAX_FORM_FINDINGS } from './source-text.ts';

/**
 * Beyond this many lexical tokens YAML takes its parser seconds and half a gigabyte; the same content in JSON does not. A plan of 20,000 workstreams
 * with title, need, two claims and a check each has 1.1 million.
 */
export const MAX_YAML_TOKENS = 1_200_000;

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
  const depth = new LexicalDepth();
  let documents = 0;
  if (!withinTokens(rules)) return undefined;
  for (const lexeme of new Lexer().lex(rules.source.text)) {
    // One more than the limit: the innermost may be empty.
    if (depth.after(lexeme) > rules.maxDepth + 1) {
      refuseDepth(rules, parser.offset);
      return undefined;
    }
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'document') documents++;
    }
    // What follows a second document is refused with it.
    if (documents > 1) return tokens;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The mark that the lexer puts before a scalar. */
const SCALAR = '\u001f';
/** That, and what it says of a document's beginning and of a flow collection without an end: lexemes that are not in the text. */
const MARKS: ReadonlySet<string> = new Set([SCALAR, '\u0002', '\u0018']);

/** Counted before anything is made of them, which takes far longer. A text of fewer characters than half of the limit has fewer tokens. */
function withinTokens(rules: ValueRules): boolean {
  const { text } = rules.source;
  if (text.length < MAX_YAML_TOKENS / 2) return true;
  let [count, offset] = [0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > MAX_YAML_TOKENS) {
      const message = `more than ${MAX_YAML_TOKENS} tokens of YAML`;
      refuse(rules, rules.codes.unreadable, offset, message, 'give so large a document as JSON');
      return false;
    }
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  return true;
}

/** How deep the brackets of flow collections and the indicators of one line reach: the parser takes long over a hundred thousand of them. */
class LexicalDepth {
  #brackets = 0;
  #indicators = 0;
  #scalar = false;

  after(lexeme: string): number {
    if (this.#scalar) {
      this.#scalar = false;
      return 0;
    }
    if (lexeme === SCALAR) this.#scalar = true;
    else if (lexeme === '[' || lexeme === '{') this.#brackets++;
    else if (lexeme === ']' || lexeme === '}') this.#brackets = Math.max(0, this.#brackets - 1);
    else if ((lexeme === '-' || lexeme === '?') && this.#brackets === 0) this.#indicators++;
    else if (lexeme.startsWith('\n') || lexeme.startsWith('\r')) this.#indicators = 0;
    return this.#brackets + this.#indicators;
  }
}

function refuseDepth(rules: ValueRules, offset: number): void {
  refuse(rules, rules.codes.unreadable, offset, `nested deeper than ${rules.maxDepth} levels`, 'flatten the document');
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
      refuseDepth(rules, token.offset);
      return;
    }
    if (token.type === 'alias' && rules.aliases !== true) {
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
