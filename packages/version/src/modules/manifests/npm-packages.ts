import type { Finding } from '@aiop/diagnostics';
import type { ModuleDependency } from '../module-spec.ts';
import { fieldsOf, type Manifest, type ManifestReader, textOf, textsOf, unreadable } from './manifest.ts';
import { memberManifests } from './member-folders.ts';

const MANIFEST = 'package.json';
const PNPM = 'pnpm-workspace.yaml';

/**
 * The packages of an npm, yarn, bun or pnpm workspace (https://docs.npmjs.com/cli/using-npm/workspaces, https://pnpm.io/pnpm-workspace_yaml).
 * A private package is not released, and the root only where it is a member itself. Dependencies for development alone release nothing.
 */
export const npmPackages: ManifestReader = async (files, findings) => {
  const patterns = await workspacePatterns(await files.texts([PNPM, MANIFEST]), findings);
  const members = new Set(memberManifests(files.paths, patterns, MANIFEST));
  const manifests: Manifest[] = [];
  for (const [path, text] of await files.texts(patterns.length === 0 ? [] : [...new Set([MANIFEST, ...members])])) {
    const fields = fieldsOf(json(path, text, findings));
    const name = textOf(fields.get('name'));
    const isPrivate = name === undefined || fields.get('private') === true || !members.has(path);
    const about = { path, name: name ?? '', dependsOn: dependenciesOf(fields), usualTag: '{name}@{version}' };
    manifests.push(isPrivate ? { ...about, isPrivate } : about);
  }
  return manifests;
};

async function workspacePatterns(texts: ReadonlyMap<string, string>, findings: Finding[]): Promise<readonly string[]> {
  const pnpm = texts.get(PNPM);
  if (pnpm !== undefined) return textsOf(fieldsOf(await yaml(pnpm, findings)).get('packages'));
  const workspaces = fieldsOf(json(MANIFEST, texts.get(MANIFEST), findings)).get('workspaces');
  return Array.isArray(workspaces) ? textsOf(workspaces) : textsOf(fieldsOf(workspaces).get('packages'));
}

function dependenciesOf(fields: ReadonlyMap<string, unknown>): readonly ModuleDependency[] {
  const named = (field: string, kind: ModuleDependency['kind']) => [...fieldsOf(fields.get(field)).keys()].map((name) => ({ name, kind }));
  return [...named('dependencies', 'normal'), ...named('optionalDependencies', 'normal'), ...named('peerDependencies', 'peer')];
}

function json(path: string, text: string | undefined, findings: Finding[]): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    findings.push(unreadable(path, 'it is not JSON'));
    return undefined;
  }
}

/** The reader of YAML is only loaded where there is some. */
async function yaml(text: string, findings: Finding[]): Promise<unknown> {
  const { parseDocument } = await import('@aiop/documents');
  const code = 'AIOP-M010';
  const codes = {
    unreadable: code,
    syntax: code,
    duplicateKey: code,
    forbidden: code,
    missing: code,
    unknownField: code,
    wrongType: code,
    enumValue: code,
  } as const;
  const bytes = new TextEncoder().encode(text);
  const parsed = parseDocument({ path: PNPM, bytes, maxBytes: bytes.length }, codes);
  if (parsed.ok) return parsed.value.value;
  findings.push(...parsed.findings);
  return undefined;
}
