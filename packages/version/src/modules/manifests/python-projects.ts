import { fieldsOf, type Manifest, type ManifestReader, textOf, textsOf } from './manifest.ts';
import { memberManifests } from './member-folders.ts';
import { toml } from './toml.ts';

const MANIFEST = 'pyproject.toml';

/**
 * The members of a uv workspace (https://docs.astral.sh/uv/concepts/projects/workspaces/); without one, the projects of a repository with more
 * than one `pyproject.toml`. Names compare as PyPI compares them.
 */
export const pythonProjects: ManifestReader = async (files, findings) => {
  const all = files.paths.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`));
  const root = fieldsOf(await toml(MANIFEST, (await files.texts([MANIFEST])).get(MANIFEST), findings));
  const workspace = fieldsOf(fieldsOf(fieldsOf(root.get('tool')).get('uv')).get('workspace'));
  const excluded = textsOf(workspace.get('exclude')).map((pattern) => `!${pattern}`);
  const members = textsOf(workspace.get('members'));
  const paths = members.length === 0 ? all : [MANIFEST, ...memberManifests(files.paths, [...members, ...excluded], MANIFEST)];
  if (paths.length < 2) return [];
  const manifests: Manifest[] = [];
  for (const [path, text] of await files.texts([...new Set(paths)])) {
    const fields = path === MANIFEST ? root : fieldsOf(await toml(path, text, findings));
    const project = fieldsOf(fields.get('project'));
    const poetry = fieldsOf(fieldsOf(fields.get('tool')).get('poetry'));
    const name = textOf(project.get('name')) ?? textOf(poetry.get('name'));
    if (name === undefined) continue;
    const listed = textsOf(project.get('dependencies')).map((text) => /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(text)?.[1] ?? '');
    const tabled = [...fieldsOf(poetry.get('dependencies')).keys()];
    manifests.push({
      path,
      name: canonicalProject(name),
      dependsOn: [...listed, ...tabled].map((each) => ({ name: canonicalProject(each), kind: 'normal' })),
    });
  }
  return manifests;
};

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
export const canonicalProject = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();
