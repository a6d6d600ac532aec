import { createHash } from 'node:crypto';
import type { Catalogue, Finding, FindingCode, Position, Severity } from './finding.ts';
import { docsAddress } from './finding.ts';
import { PROJECT } from './project.gen.ts';
import { visible } from './visible.ts';

/** Who found it, and where relative paths of findings lie. */
export interface SarifSource {
  /** The name of the action or command. */
  readonly tool: string;
  readonly catalogue: Catalogue<FindingCode>;
  /** The folder that files of findings are relative to, seen from the root of the repository: empty, or with `/` between segments. */
  readonly folder: string;
}

/** The address of the schema that a log follows. */
export const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', notice: 'note' };
/** The base of every relative address, as code scanning knows it. */
const ROOT = '%SRCROOT%';

/**
 * Findings as a log of SARIF 2.1.0 (OASIS, errata 01): one run, one result a finding in the order given, one rule for each code that occurs.
 * Columns count UTF-16 code units, as those of findings do. What cannot be seen is shown, and nothing in a message is a link.
 */
export function sarifLog(findings: readonly Finding[], { tool, catalogue, folder }: SarifSource) {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const place = new Map(codes.map((code, index) => [code, index]));
  const seen = new Map<string, number>();
  return {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: `aiop ${tool}`,
            semanticVersion: PROJECT.version,
            informationUri: PROJECT.url,
            rules: codes.map((code) => rule(code, catalogue[code])),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        results: findings.map((finding) => result(finding, place.get(finding.code) ?? 0, folder, seen)),
      },
    ],
  };
}

function rule(code: FindingCode, entry: Catalogue<FindingCode>[FindingCode] | undefined) {
  const helpUri = docsAddress(code);
  if (entry === undefined) return { id: code, helpUri };
  return {
    id: code,
    shortDescription: { text: message(`${entry.title}.`) },
    help: { text: message(`How to mend it: ${entry.hint}.`) },
    helpUri,
    defaultConfiguration: { level: LEVEL[entry.severity] },
  };
}

function result(finding: Finding, ruleIndex: number, folder: string, seen: Map<string, number>) {
  const { code, severity, message: what, file, line, column, pointer, related, witness, hint } = finding;
  const proof = witness === undefined ? '' : ` (for example ${witness})`;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: message(`${what}${proof}; ${hint}`) },
    locations: file === undefined ? [] : [{ physicalLocation: physical({ file, line, column }, folder) }],
    relatedLocations: related.map((place, id) => ({
      id,
      physicalLocation: physical(place, folder),
      message: { text: message(place.message) },
    })),
    partialFingerprints: { 'aiopFinding/v1': fingerprint(finding, seen) },
    properties: { ...(pointer === undefined ? {} : { pointer }), ...(witness === undefined ? {} : { witness }) },
  };
}

function physical({ file, line, column }: { readonly [Key in keyof Position]: Position[Key] | undefined }, folder: string) {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return { artifactLocation: artifact(file ?? '', folder), ...region };
}

/** An address (RFC 3986): relative to the repository, or that of an absolute path. */
function artifact(file: string, folder: string) {
  const path = file.replaceAll('\\', '/');
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded(path.slice(2))}` };
  if (path.startsWith('/')) return { uri: `file://${encoded(path)}` };
  const segments: string[] = [];
  for (const segment of `${folder}/${path}`.split('/')) {
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return { uri: encoded(segments.join('/')), uriBaseId: ROOT };
}

const encoded = (path: string): string =>
  path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');

/** Text as §3.11.5 and §3.11.6 want it: braces are doubled, as single ones hold a placeholder, and no bracket begins a link. */
const message = (text: string): string => visible(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');

/** The same for one finding whatever moves around it: made of its code, file and words. Those that agree in all of them are counted. */
function fingerprint({ code, file = '', message: what, witness = '' }: Finding, seen: Map<string, number>): string {
  const same = JSON.stringify([code, file, what, witness]);
  const count = (seen.get(same) ?? 0) + 1;
  seen.set(same, count);
  return `${createHash('sha256').update(same).digest('hex').slice(0, 32)}:${count}`;
}
