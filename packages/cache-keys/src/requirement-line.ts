import type { LockedPackage } from './locked-package.ts';
import { normalName } from './python-name.ts';

/** One logical line of a requirements file (https://pip.pypa.io/en/stable/reference/requirements-file-format/). */
export type RequirementLine =
  | { readonly kind: 'requirement'; readonly line: number; readonly requirement: LockedPackage; readonly pinned: boolean }
  | { readonly kind: 'include'; readonly line: number; readonly target: string; readonly constraint: boolean }
  /** An option for the whole file, such as the address of an index. */
  | { readonly kind: 'option'; readonly line: number; readonly text: string };

const COMMENT = /^\s*#/;

/** The logical lines of a requirements file: continued lines are joined, comments taken out. */
export function requirementLines(text: string): readonly RequirementLine[] {
  const found: RequirementLine[] = [];
  let [joined, start] = ['', 0];
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    if (joined === '') start = index + 1;
    // A comment line inside a continuation ends it, as it does for pip.
    const continued = line.endsWith('\\') && !COMMENT.test(line) && index < lines.length - 1;
    joined += continued ? line.slice(0, -1) : COMMENT.test(line) ? ` ${line}` : line;
    if (continued) continue;
    const content = withoutComment(joined).trim();
    if (content !== '') found.push(classify(content, start));
    joined = '';
  }
  return found;
}

/** A comment begins with `#` at the start or after white space: an address may hold one. */
function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(line.charAt(at - 1))) return line.slice(0, at);
  }
  return line;
}

const INCLUDE = /^(-r|--requirement|-c|--constraint)(?:\s+|=|(?<=^-[rc]))(\S.*)$/;
const EDITABLE = /^(?:-e|--editable)(?:\s+|=)/;

function classify(content: string, line: number): RequirementLine {
  const [, option = '', target] = INCLUDE.exec(content) ?? [];
  if (target !== undefined) return { kind: 'include', line, target, constraint: option === '-c' || option === '--constraint' };
  const editable = EDITABLE.exec(content)?.[0] ?? '';
  if (content.startsWith('-') && editable === '') return { kind: 'option', line, text: optionText(content) };
  return { kind: 'requirement', line, ...requirement(content.slice(editable.length)) };
}

/** An option in one form: its name, a space, its value. What stands inside the value is not ours to change. */
function optionText(content: string): string {
  const [, name = '', value = ''] = /^(-[^\s=]*)[\s=]?(.*)$/.exec(content) ?? [];
  return `${name} ${value.trim().split(/\s+/).join(' ')}`;
}

// PEP 508: a name, extras, then versions, or an address behind @. Each part is bounded by characters that the one before cannot hold.
const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/;
const DIGEST = /^--hash(?:=|$)/;

function requirement(content: string): { readonly requirement: LockedPackage; readonly pinned: boolean } {
  const { body, digests, options } = splitOptions(content);
  const integrity = digests.toSorted().join(' ');
  const settings = options.join(' ');
  const [, name = '', extras = '', rest = ''] = isAddress(body) ? [] : (NAMED.exec(body) ?? []);
  if (name === '') {
    return {
      requirement: { name: '', version: '', integrity, source: `${body} ${settings}`.trim() },
      pinned: isAddress(body) && isPinnedAddress(body, digests),
    };
  }
  const [specifier = '', ...markers] = rest.startsWith('@') ? rest.split(/\s;/) : rest.split(';');
  const marker = compact(markers.join(';'));
  const address = specifier.startsWith('@') ? specifier.slice(1).trim() : '';
  const version = address === '' ? versionsOf(specifier) : '';
  const wanted = extras.split(',').map(normalName).filter(Boolean).sort().join(',');
  return {
    requirement: { name: normalName(name), version, integrity, source: JSON.stringify([wanted, address, marker, settings]) },
    pinned: address === '' ? /^={2,3}[^*,]+$/.test(version) : isPinnedAddress(address, digests),
  };
}

/** The requirement itself, and the options behind it, each with its value. */
function splitOptions(content: string) {
  const words = content.split(/\s+/);
  const first = words.findIndex((word) => word.startsWith('--'));
  const tail = first < 0 ? [] : words.slice(first);
  const digests: string[] = [];
  const options: string[] = [];
  for (let at = 0; at < tail.length; at++) {
    const word = tail[at] ?? '';
    if (!DIGEST.test(word)) options.push(word);
    else digests.push(word === '--hash' ? (tail[++at] ?? '') : word.slice('--hash='.length));
  }
  return { body: (first < 0 ? words : words.slice(0, first)).join(' '), digests, options };
}

/** Version specifiers in one form: no white space or brackets, in order. */
function versionsOf(specifier: string): string {
  return specifier
    .replace(/[\s()]/g, '')
    .split(',')
    .filter(Boolean)
    .sort()
    .join(',');
}

/** A marker without white space outside its quotes, which are of one kind. */
function compact(marker: string): string {
  return marker
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? `'${part.slice(1, -1)}'` : part.replace(/\s+/g, '')))
    .join('');
}

/** An address or a path, rather than the name of a package. */
const isAddress = (body: string): boolean => /^(?:[A-Za-z][A-Za-z0-9+.-]*:|[./~\\])/.test(body) || /^[^\s@;[]*[/\\]/.test(body);

/** What is fetched from an address is fixed by a digest or a full commit id. A path belongs to the project. */
function isPinnedAddress(address: string, digests: readonly string[]): boolean {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(address) || address.startsWith('file:')) return true;
  return digests.length > 0 || /#(?:.*&)?(?:sha256|sha384|sha512)=/.test(address) || /@[0-9a-f]{40}(?:#|$)/.test(address);
}
