import { type Finding, type FindingCode, formatFinding, placeOf, type Result, schemaAddress, UsageError } from '@aiop/diagnostics';
import { type ParsedDocument, parseDocument, type SchemaError, schemaFindings, valueAt } from '@aiop/documents';
import { validate } from './aiop.schema.gen.ts';
import { report } from './codes.ts';
import { COMMITS_FIELDS, checkCommits } from './commits-config.ts';
import type { Config } from './config.ts';
import { MAX_CONFIG_BYTES } from './config-file.ts';
import { configOf, type RawConfig } from './config-of-data.ts';
import { DOCUMENT_CODES } from './document-codes.ts';
import { checkTasks, isPathInside } from './task-checks.ts';
import { checkMatchers } from './task-matchers.ts';
import { checkModules } from './version-config.ts';

/** The only version of the format so far. */
const API_VERSION = 1;

/** A configuration, and the plain data that the file holds. */
export interface ReadConfig {
  readonly config: Config;
  readonly data: unknown;
}

interface ConfigSource {
  /** As the user knows the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads `aiop.yaml`. Every reason why it cannot be used is a finding with its position. */
export function readConfig(source: ConfigSource): Result<Config> {
  const read = readConfigAndData(source);
  return read.ok ? { ...read, value: read.value.config } : read;
}

/** The same, with the data that it was made from. */
function readConfigAndData({ path, bytes }: ConfigSource): Result<ReadConfig> {
  const parsed = parseDocument({ path, bytes, maxBytes: MAX_CONFIG_BYTES }, DOCUMENT_CODES);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const version = checkVersion(document);
  if (version !== undefined) return { ok: false, findings: [version] };
  if (!validate(document.value)) {
    const findings = schemaFindings(document, validate.errors, DOCUMENT_CODES, { fieldsOf, override });
    return { ok: false, findings };
  }
  // The schema has just admitted it.
  const raw = document.value as RawConfig;
  const config = configOf(path, raw);
  const findings = [
    ...checkVerify(document, raw, config),
    ...checkMatchers(document, raw.verify ?? {}),
    ...checkModules(document, config.version),
    ...checkCommits(document, raw.commits ?? {}),
  ];
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: { config, data: raw }, findings: [] };
}

function checkVerify(document: ParsedDocument, { verify }: RawConfig, { setup, tasks, from = [] }: Config): Finding[] {
  const pointer = '/verify';
  if (verify !== undefined && verify.tasks === undefined && verify.from === undefined) {
    const message = 'verify lacks the field "tasks"';
    return [report('AIOP-C006', { message, at: document.position(pointer), pointer, hint: 'add "tasks", or "from"' })];
  }
  const outside = from.findIndex(({ file }) => !isPathInside(file));
  if (outside >= 0) {
    const at = Array.isArray(verify?.from) ? `/verify/from/${outside}` : '/verify/from';
    return [
      report('AIOP-C015', { message: `${from[outside]?.file} is no path in the repository`, at: document.position(at), pointer: at }),
    ];
  }
  return checkTasks(document, setup, tasks, from.length > 0);
}

/** What the bytes of a file say. @throws UsageError with every finding when the file is wrong */
export function requireConfig(name: string, bytes: Uint8Array): ReadConfig {
  const read = readConfigAndData({ path: name, bytes });
  if (read.ok) return read.value;
  const [first, ...others] = read.findings;
  if (first === undefined) throw new Error(`${name} was refused without a finding`);
  const { file: _, ...unplaced } = first;
  const what = [unplaced, ...others].map(formatFinding).join('\n  ');
  throw new UsageError({
    what,
    where: placeOf(first) || name,
    expected: `a configuration that fits ${schemaAddress('aiop')}`,
    fix: 'mend the file',
  });
}

/** Says of another version whether it is older or newer, before anything in it is held against this one. */
function checkVersion(document: ParsedDocument): Finding | undefined {
  const given = valueAt(document, '/apiVersion');
  if (typeof given !== 'string') return undefined;
  const number = /^aiop\.dev\/v(\d{1,6})$/.exec(given)?.[1];
  if (number !== undefined && Number(number) === API_VERSION && given === `aiop.dev/v${API_VERSION}`) return undefined;
  const at = document.position('/apiVersion');
  const pointer = '/apiVersion';
  if (number === undefined) return report('AIOP-C005', { message: `"${given}" is no version of this format`, at, pointer });
  const newer = Number(number) > API_VERSION;
  const message = `"${given}" is ${newer ? 'newer' : 'older'} than what this aiop reads (aiop.dev/v${API_VERSION})`;
  return report('AIOP-C005', newer ? { message, at, pointer, hint: 'update aiop' } : { message, at, pointer });
}

const LETTER_CASES = 'lower-case, upper-case, camel-case, kebab-case, pascal-case, sentence-case, snake-case or start-case';

const TASK_FIELDS = [
  'run',
  'cwd',
  'inputs',
  'outputs',
  'needs',
  'env',
  'tools',
  'retries',
  'timeout',
  'junit',
  'hermetic',
  'matchers',
  'per-file',
  'shared-inputs',
];

function fieldsOf(pointer: string): readonly string[] {
  if (pointer === '') return ['apiVersion', 'setup', 'verify', 'version', 'commits', 'ledger'];
  if (pointer === '/setup' || /^\/verify\/tasks\/[^/]+$/.test(pointer)) return TASK_FIELDS;
  const fields = new Map<string, readonly string[]>([
    ['/verify', ['tasks', 'from', 'matchers']],
    ['/version', ['modules', 'channels']],
    ['/commits', COMMITS_FIELDS],
    ['/ledger', ['branch', 'events']],
  ]);
  if (/^\/version\/modules\/[^/]+$/.test(pointer)) return ['path', 'tag', 'depends-on'];
  return fields.get(pointer) ?? [];
}

function override({ keyword, instancePath }: SchemaError): { readonly code?: FindingCode; readonly hint?: string } | undefined {
  if (keyword === 'pattern' && instancePath.endsWith('/timeout')) return { hint: 'write a whole number with s, m or h, such as 10m' };
  const setting = /^\/commits\/([^/]+)$/.exec(instancePath)?.[1];
  if (keyword === 'pattern' && setting !== undefined) {
    return { hint: setting.endsWith('-case') ? `write ${LETTER_CASES}, several of them as a list, or off` : 'write off, or the value' };
  }
  if (keyword === 'pattern' && instancePath === '/version/modules') return { hint: 'write auto, or modules by name' };
  if (keyword === 'pattern' && instancePath === '/verify/tasks') return { code: 'AIOP-C014' };
  return undefined;
}
