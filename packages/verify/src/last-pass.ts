import { redactSecrets } from '@aiop/secrets';
import type { FingerprintParts } from './fingerprint.ts';
import { sha256 } from './fingerprint.ts';
import type { GuardedStore } from './guarded-store.ts';
import { isObject, listOf, parseJson } from './result-record.ts';

const VERSION = 2;

/** What stands for a tool in a sentence: what it says of its version is no secret, as long as no secret is in it. */
const MAX_VERSION = 80;

/** What a task was made of when it last passed and was saved: kept to say why it runs again, never to decide anything. */
export interface LastPass {
  readonly fingerprint: string;
  /** Each part that is no input, under the words that name it in a sentence, as a hash: a value may be a secret. */
  readonly parts: ReadonlyMap<string, string>;
  /** By command, what tools said of their versions, as they are shown. */
  readonly tools: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<string, string>;
}

const key = (task: string): string => `last-${sha256(task)}`;

/** What is kept about a task, or undefined. */
export async function readLastPass(store: GuardedStore, task: string): Promise<LastPass | undefined> {
  const bytes = await store.get(key(task));
  const value = bytes === undefined ? undefined : parseJson(bytes);
  if (!isObject(value) || value.version !== VERSION || value.task !== task || typeof value.fingerprint !== 'string') return undefined;
  const [parts, tools, inputs] = [listOf(value.parts, pairOf), listOf(value.tools, pairOf), listOf(value.inputs, pairOf)];
  if (parts === undefined || tools === undefined || inputs === undefined) return undefined;
  return { fingerprint: value.fingerprint, parts: new Map(parts), tools: new Map(tools), inputs: new Map(inputs) };
}

export async function writeLastPass(store: GuardedStore, task: string, { fingerprint, parts, tools, inputs }: LastPass): Promise<void> {
  const shown = await Promise.all([...tools].map(async ([tool, text]) => [tool, (await redactSecrets(text)).text]));
  const content = JSON.stringify({ version: VERSION, task, fingerprint, parts: [...parts], tools: shown, inputs: [...inputs] });
  await store.put(key(task), new TextEncoder().encode(content));
}

/** What a fingerprint is made of, in the words of a sentence. */
export function lastPassOf(fingerprint: string, parts: FingerprintParts, inputs: ReadonlyMap<string, string>): LastPass {
  const named: [string, string][] = [
    ['the command', parts.command],
    ['its folder', parts.cwd],
    ['the platform', parts.platform],
    ['the declared outputs', JSON.stringify(parts.outputs)],
    ...(parts.hermetic ? [['that it is hermetic', ''] as [string, string]] : []),
    ...[...parts.env].map(([name, value]): [string, string] => [name, value === undefined ? '-' : `=${value}`]),
    ...[...parts.tools].map(([tool, text]): [string, string] => [toolName(tool), text]),
    ...[...parts.needs].map(([name, need]): [string, string] => [`task ${name}`, need]),
  ];
  const tools = new Map([...parts.tools].map(([tool, text]) => [toolName(tool), text.split('\n', 1).join('').slice(0, MAX_VERSION)]));
  return { fingerprint, parts: new Map(named.map(([name, value]) => [name, sha256(value)])), tools, inputs };
}

const toolName = (command: string): string => `\`${command}\``;

/** Everything that differs, each as a short text: paths first, then the rest. Sorted, so that it reads the same everywhere. */
export function changesSince(last: LastPass, now: LastPass): string[] {
  const paths: string[] = [];
  for (const [path, line] of now.inputs) {
    const before = last.inputs.get(path);
    if (before === undefined) paths.push(`${path} (new)`);
    else if (before !== line) paths.push(path);
  }
  for (const path of last.inputs.keys()) if (!now.inputs.has(path)) paths.push(`${path} (gone)`);
  const parts = [...new Set([...now.parts.keys(), ...last.parts.keys()])].filter((name) => now.parts.get(name) !== last.parts.get(name));
  return [...paths.sort(), ...parts.sort().map((part) => withVersions(part, last.tools.get(part), now.tools.get(part)))];
}

/** A part that changed, with both versions where it is a tool that tells them apart. */
function withVersions(part: string, before: string | undefined, after: string | undefined): string {
  return before === undefined || after === undefined || before === after ? part : `${part} ${before} → ${after}`;
}

/** At most so many changes stand in a sentence; the rest are counted. */
const SHOWN = 5;

/** Changes as a phrase, such as `changed: src/x.ts, NODE_ENV and 3 more`. */
export function describeChanges(changes: readonly string[], shown = SHOWN): string {
  const more = changes.length - shown;
  return `changed: ${changes.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function pairOf(value: unknown): [string, string] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [name, text]: unknown[] = value;
  return typeof name === 'string' && typeof text === 'string' ? [name, text] : undefined;
}
