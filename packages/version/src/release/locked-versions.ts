import { UsageError, visible } from '@aiop/diagnostics';
import { fieldsOf, textOf } from '../modules/manifests/manifest.ts';
import type { ReadToml } from './read-toml.ts';
import { type Replacement, replaced, type TomlLine, tomlLines } from './toml-lines.ts';

/** A package of a workspace whose manifest has another version now. */
export interface VersionChange {
  readonly from: string;
  readonly to: string;
}

/** A lock file in TOML whose packages stand in `[[package]]`, and the packages of the workspace among them. */
export interface LockForm {
  readonly path: 'Cargo.lock' | 'uv.lock';
  /** Whether a package with such a source, as it is written, is one of the workspace. */
  readonly isOwn: (source: string | undefined) => boolean;
  /** What updates it. */
  readonly command: string;
}

/**
 * A lock file in step with the manifests: without it, Cargo and uv refuse `--locked` after a release. Not a byte but the versions changes.
 * @param changes by name, as the lock file writes it
 * @throws UsageError where a package stands there twice, as its place depends on its version; and where the file is not as these tools write it
 */
export function withLockedVersions(text: string, changes: ReadonlyMap<string, VersionChange>, form: LockForm, read: ReadToml): string {
  const blocks = blocksOf(text);
  const replacements = blocks.flatMap((block): Replacement[] => {
    const { version } = block;
    const change = changes.get(block.name);
    const isHere = change !== undefined && version?.value === change.from && form.isOwn(block.source);
    if (isHere && blocks.filter(({ name }) => name === block.name).length > 1) throw unclear(form, `${block.name} stands there twice`);
    return isHere ? [[version.start, version.start + version.value.length, change.to]] : [];
  });
  const written = replaced(text, replacements);
  const [before, after] = [packagesOf(read(form.path, text)), packagesOf(read(form.path, written))];
  const isSame = before.length === blocks.length && before.every((fields, at) => isInStep(fields, after[at] ?? new Map(), changes));
  if (!isSame) throw unclear(form, 'it is not in the form in which it is written');
  return written;
}

interface Block {
  readonly name: string;
  readonly version: { readonly value: string; readonly start: number } | undefined;
  readonly source: string | undefined;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: TomlLine[][] = [];
  for (const line of tomlLines(text)) {
    if (line.text.trim() === '[[package]]') blocks.push([]);
    else if (line.table === '[package]') blocks.at(-1)?.push(line);
  }
  return blocks.map((lines) => {
    const line = (key: string) => lines.find((each) => each.text.startsWith(`${key} = `));
    const quoted = (key: string): string | undefined => /^[a-z]+ = "([^"]*)"/.exec(line(key)?.text ?? '')?.[1];
    const value = quoted('version');
    const version = value === undefined ? undefined : { value, start: (line('version')?.start ?? 0) + 'version = "'.length };
    return { name: quoted('name') ?? '', version, source: line('source')?.text.slice('source = '.length) };
  });
}

const packagesOf = (value: unknown): readonly ReadonlyMap<string, unknown>[] => {
  const packages = fieldsOf(value).get('package');
  return Array.isArray(packages) ? packages.map(fieldsOf) : [];
};

/** Whether two packages are the same but for a version that was to change. */
function isInStep(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  changes: ReadonlyMap<string, VersionChange>,
): boolean {
  const change = changes.get(textOf(before.get('name')) ?? '');
  const [from, to] = [before.get('version'), after.get('version')];
  const rest = (fields: ReadonlyMap<string, unknown>): string => JSON.stringify([...fields].filter(([key]) => key !== 'version'));
  return rest(before) === rest(after) && (from === to || (from === change?.from && to === change?.to));
}

function unclear({ path, command }: LockForm, what: string): UsageError {
  return new UsageError({
    what: visible(what, 200),
    where: path,
    expected: 'one package of that name, as the tool itself writes it, so that its version can be set',
    fix: `run ${command} on a branch of its own after the release: take ${path} out of the repository for it, or mend what it locks`,
  });
}
