/** A package as a lock file of pnpm names it, with its `resolution`. */
export type PnpmResolution = readonly [key: string, resolution: Readonly<Record<string, unknown>>];

/** What of one document of a lock file decides what is locked. */
export interface PnpmSections {
  readonly lockfileVersion: unknown;
  readonly packages: readonly PnpmResolution[];
  /** Packages that are replaced, each with what takes its place. */
  readonly overrides: readonly (readonly [name: string, value: unknown])[];
  /** Packages that are patched, each with the digest of its patch, or an object that holds it. */
  readonly patches: readonly (readonly [name: string, value: unknown])[];
}

/** Sections that lock nothing beyond what `packages` says. */
const SILENT: ReadonlySet<string> = new Set([
  'importers',
  'snapshots',
  'settings',
  'catalogs',
  'time',
  'specifiers',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'dependenciesMeta',
  'neverBuiltDependencies',
  'onlyBuiltDependencies',
  'ignoredOptionalDependencies',
  'packageExtensionsChecksum',
  'pnpmfileChecksum',
]);

/** The document is not in the form that pnpm writes: it may be another form of YAML, or none. */
class OtherForm extends Error {}

/**
 * The sections of `pnpm-lock.yaml` in the form that pnpm itself writes: block mappings two columns apart, a key a line, resolutions in one line
 * or with a field a line. YAML says that a line's indentation tells where it belongs, so sections that lock nothing are passed over
 * unread. Undefined for any other form, which the reader of YAML decides.
 */
export function readPnpmLines(text: string): PnpmSections | undefined {
  // YAML ends a line at a lone carriage return too.
  if (text.includes('\r')) return undefined;
  try {
    return new PnpmLines(text).sections();
  } catch (error) {
    if (error instanceof OtherForm) return undefined;
    throw error;
  }
}

class PnpmLines {
  readonly #text: string;
  readonly #seen = new Set<string>();
  /** Where the next line begins. */
  #next = 0;
  /** The current line without its end, and the columns before its content; -1 after the last line. */
  #line = '';
  #indent = -1;

  constructor(text: string) {
    this.#text = text;
    this.#advance();
  }

  sections(): PnpmSections {
    let lockfileVersion: unknown;
    const packages: PnpmResolution[] = [];
    const overrides: (readonly [string, unknown])[] = [];
    const patches: (readonly [string, unknown])[] = [];
    while (this.#indent >= 0) {
      const { key, value } = this.#entry(0, this.#seen);
      if (key === 'lockfileVersion') lockfileVersion = scalar(value, 'number');
      else if (key === 'packages') this.#block(value, (names) => packages.push(this.#usualPackage(names) ?? this.#package(names)));
      else if (key === 'overrides') this.#block(value, (names) => overrides.push(this.#override(names)));
      else if (key === 'patchedDependencies') this.#block(value, (names) => patches.push(this.#patch(names)));
      else if (SILENT.has(key)) this.#passSection();
      else throw new OtherForm();
    }
    return { lockfileVersion, packages, overrides, patches };
  }

  /** The entries of a section, or of none. `take` reads one, and adds its name to those before it. */
  #block(value: string, take: (names: Set<string>) => void): void {
    if (value === '{}') return;
    if (value !== '') throw new OtherForm();
    const names = new Set<string>();
    while (this.#indent === 2) take(names);
    if (names.size === 0 || this.#indent > 0) throw new OtherForm();
  }

  /** A package in the form that all but a few have, in one step: it is the same as `#package`, and takes a fraction of the time. */
  #usualPackage(names: Set<string>): PnpmResolution | undefined {
    USUAL_PACKAGE.lastIndex = this.#next - this.#line.length - 1;
    const [, quoted, plain, integrity] = USUAL_PACKAGE.exec(this.#text) ?? [];
    const key = quoted ?? plain;
    if (key === undefined || integrity === undefined) return undefined;
    if (names.has(key)) throw new OtherForm();
    names.add(key);
    this.#next = USUAL_PACKAGE.lastIndex;
    this.#advance();
    this.#passOver(4);
    while (this.#indent === 4) {
      if (this.#line.startsWith('resolution:', 4)) throw new OtherForm();
      this.#passField();
    }
    if (this.#indent > 2) throw new OtherForm();
    return [key, { integrity }];
  }

  /** Of a package only its `resolution` is read; its other fields, and what lies below them, are passed over. */
  #package(names: Set<string>): PnpmResolution {
    const { key, value } = this.#entry(2, names);
    if (value !== '') throw new OtherForm();
    let found: Map<string, string | boolean> | undefined;
    while (this.#indent === 4) {
      if (!this.#line.startsWith('resolution:', 4)) this.#passField();
      else if (found === undefined) found = this.#resolutionField();
      else throw new OtherForm();
    }
    if (found === undefined || this.#indent > 2) throw new OtherForm();
    return [key, Object.fromEntries(found)];
  }

  #override(names: Set<string>): readonly [name: string, value: string] {
    const { key, value } = this.#entry(2, names);
    return [key, scalar(value)];
  }

  #resolutionField(): Map<string, string | boolean> {
    const { value } = this.#entry(4, new Set());
    return value === '' ? this.#resolutionBlock() : flowMapping(value);
  }

  #passField(): void {
    if (!FIELD.test(this.#line)) throw new OtherForm();
    this.#advance();
    this.#passOver(4);
  }

  #patch(names: Set<string>): readonly [name: string, value: unknown] {
    const { key, value } = this.#entry(2, names);
    if (value !== '') return [key, scalar(value)];
    let hash: string | undefined;
    while (this.#indent === 4) {
      if (!this.#line.startsWith('hash:', 4)) this.#passField();
      else if (hash === undefined) hash = scalar(this.#entry(4, new Set()).value);
      else throw new OtherForm();
    }
    if (this.#indent > 2) throw new OtherForm();
    return [key, { hash }];
  }

  #resolutionBlock(): Map<string, string | boolean> {
    const fields = new Map<string, string | boolean>();
    const names = new Set<string>();
    while (this.#indent === 6) {
      const { key, value } = this.#entry(6, names);
      fields.set(key, textOrFlag(value));
    }
    if (fields.size === 0 || this.#indent > 4) throw new OtherForm();
    return fields;
  }

  /** Reads `key: value` at a column, and goes on to the next line. */
  #entry(indent: number, names: Set<string>): { readonly key: string; readonly value: string } {
    if (this.#indent !== indent) throw new OtherForm();
    const line = this.#line;
    const quoted = line.charCodeAt(indent) === QUOTE;
    const end = quoted ? line.indexOf("':", indent + 1) + 1 : keyEnd(line, indent);
    const key = quoted ? line.slice(indent + 1, end - 1) : line.slice(indent, end);
    const value = line.slice(end + 1);
    const isKey = end > indent && key.length < MAX_KEY_CHARACTERS && (quoted ? key !== '' && !key.includes("'") : PLAIN_KEY.test(key));
    if (!isKey || names.has(key) || (value !== '' && value.charCodeAt(0) !== SPACE)) throw new OtherForm();
    names.add(key);
    this.#advance();
    return { key, value: value.trimStart() };
  }

  /** Goes on to the next line at the first column, without a look at those before it. */
  #passSection(): void {
    if (this.#indent <= 0) return;
    NEXT_SECTION.lastIndex = this.#next - 1;
    const found = NEXT_SECTION.exec(this.#text);
    this.#next = found === null ? this.#text.length : found.index + 1;
    this.#advance();
  }

  /** Goes on to the next line that is not deeper than a column. */
  #passOver(indent: number): void {
    while (this.#indent > indent) this.#advance();
  }

  /** Goes on to the next line that holds something. */
  #advance(): void {
    const text = this.#text;
    while (this.#next < text.length) {
      const start = this.#next;
      const found = text.indexOf('\n', start);
      const end = found < 0 ? text.length : found;
      this.#next = end + 1;
      let at = start;
      while (text.charCodeAt(at) === SPACE) at++;
      if (at >= end || text.charCodeAt(at) === HASH) continue;
      if (text.charCodeAt(at) === TAB) throw new OtherForm();
      [this.#line, this.#indent] = [text.slice(start, end), at - start];
      return;
    }
    [this.#line, this.#indent] = ['', -1];
  }
}

const [SPACE, HASH, TAB, QUOTE] = [0x20, 0x23, 0x09, 0x27];

/**
 * A name in quotes or without, a digest, and such fields as stand in one line each. Every repetition is bounded, and no line can be taken in two ways.
 */
const USUAL_PACKAGE =
  / {2}(?:'([A-Za-z0-9@][A-Za-z0-9@/._+-]{0,500})'|(?=[^\n:]{0,500}[@/])([A-Za-z/][A-Za-z0-9@/._+-]{0,500})):\n {4}resolution: \{integrity: ([a-z]+[0-9]+-[A-Za-z0-9+/]{1,500}={0,2})\}\n(?! {5})(?: {4}(?!resolution:)[A-Za-z]{1,40}: [^\s#][^\n\r]*\n){0,20}\n?/y;
/** A field of an entry, without quotes. */
const FIELD = /^ {4}[A-Za-z]+:(?: |$)/;
const NEXT_SECTION = /\n(?=[^ \n#])/g;
/** YAML 1.2.2, section 7.4.2: longer keys are written in another form. */
const MAX_KEY_CHARACTERS = 1000;
const PLAIN_KEY = /^[A-Za-z0-9/._][^\s'"{}[\],&*!|>%`]*$/;

/** Where a key without quotes ends: at the first colon that a space or the end of the line follows. -1 where there is none. */
function keyEnd(line: string, indent: number): number {
  let end = line.indexOf(':', indent);
  while (end >= 0 && end + 1 < line.length && line.charCodeAt(end + 1) !== SPACE) end = line.indexOf(':', end + 1);
  return end;
}

/** `{gitHosted: true, integrity: sha512-a, tarball: 'https://…'}`, without braces inside. */
function flowMapping(value: string): Map<string, string | boolean> {
  const fields = new Map<string, string | boolean>();
  if (!value.startsWith('{') || !value.endsWith('}')) throw new OtherForm();
  for (const part of value.slice(1, -1).split(', ')) {
    const colon = part.indexOf(': ');
    const name = part.slice(0, Math.max(colon, 0));
    if (!/^[a-zA-Z]+$/.test(name) || fields.has(name)) throw new OtherForm();
    fields.set(name, textOrFlag(part.slice(colon + 2)));
  }
  return fields;
}

/** A field of a resolution: `true` and `false` as pnpm writes them, or text. */
function textOrFlag(value: string): string | boolean {
  return value === 'true' || (value !== 'false' && scalar(value));
}

/** A text in one line: in single quotes without one inside, or plain and no other type to YAML. */
function scalar(value: string, type: 'text' | 'number' = 'text'): string {
  const inner = /^'([^']*)'$/.exec(value)?.[1];
  if (inner !== undefined) return inner;
  const isPlain = /^[A-Za-z0-9/.^~<=+-][^\s'"{}[\],`]*$/.test(value) && !/:$/.test(value);
  const isNumber = /^[-+.]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?$|^0[xob]/.test(value);
  const isOther = /^(?:null|true|false|yes|no|on|off|y|n|~|[-+]?\.(?:inf|nan)|-+|[<=^+.]+)$/i.test(value);
  if (!isPlain || isOther || (isNumber && type === 'text')) throw new OtherForm();
  return value;
}
