import { hash } from 'node:crypto';
import { type Blake3, lengthPrefixedFields } from '@aiop/ids';
import type { TaskDefinition } from './task.ts';

/** Changes with every change to what stands below: a new scheme changes every fingerprint, never what one means. */
export const SCHEME = 'aiop.verify/2';

/** Everything that can change the result of a task. */
export interface FingerprintParts {
  readonly command: string;
  /** `''` for the root. */
  readonly cwd: string;
  readonly platform: string;
  readonly outputs: readonly string[];
  /** Whether the task sees nothing but what it declares. */
  readonly hermetic: boolean;
  /** By name, the declared variables; undefined where one is not set. */
  readonly env: ReadonlyMap<string, string | undefined>;
  /** By command, what it printed. */
  readonly tools: ReadonlyMap<string, string>;
  /** By name, the fingerprints of the tasks it needs. */
  readonly needs: ReadonlyMap<string, string>;
  /** The digest of all inputs, see `InputListing`. */
  readonly inputs: string;
}

/** BLAKE3 over the length-prefixed parts, each list sorted and preceded by its length: 64 hex digits. */
export function fingerprintOf(blake3: Blake3, parts: FingerprintParts): string {
  const lists = [
    parts.outputs.toSorted(),
    // A variable that is not set differs from one that is set to nothing.
    entries(parts.env, (value) => (value === undefined ? '-' : `=${value}`)),
    entries(parts.tools, (value) => value),
    entries(parts.needs, (value) => value),
  ];
  const fields = [
    SCHEME,
    parts.command,
    parts.cwd,
    parts.platform,
    parts.inputs,
    ...lists.flatMap((list) => [String(list.length), ...list]),
    ...(parts.hermetic ? ['hermetic'] : []),
  ];
  return blake3.hex(lengthPrefixedFields(fields));
}

function entries<Value>(map: ReadonlyMap<string, Value>, text: (value: Value) => string): string[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, value]) => [name, text(value)]);
}

/** One hash over names and fingerprints of several tasks; a task without a fingerprint counts by its name alone. */
export function combinedFingerprint(
  blake3: Blake3,
  tasks: readonly { readonly name: string; readonly fingerprint: string | undefined }[],
): string {
  const sorted = tasks.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return blake3.hex(lengthPrefixedFields(sorted.flatMap(({ name, fingerprint = '' }) => [name, fingerprint])));
}

/** The parts of a task that do not depend on the tree. */
export function staticParts(
  task: TaskDefinition,
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): Pick<FingerprintParts, 'command' | 'cwd' | 'platform' | 'outputs' | 'hermetic' | 'env'> {
  const env = new Map(task.env.map((name) => [name, Object.hasOwn(environment, name) ? environment[name] : undefined]));
  const { run: command, cwd = '', outputs = ['\0undeclared'], hermetic = false } = task;
  return { command, cwd, platform, outputs, hermetic, env };
}

/** SHA-256, 64 hex digits: what stored content is checked against. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content);
}
