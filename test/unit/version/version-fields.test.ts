import { releaseVersion } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { PagesInMemory, portsOf, ReleaseOrigin, requestOf } from '../../support/release-scene.ts';
import { type FileContent, ScratchRepository } from '../../support/scratch-repository.ts';

/** Releases 1.3.0 with these version files, and returns them as they stand then. */
async function released(files: Readonly<Record<string, FileContent>>, versionFiles = Object.keys(files)): Promise<readonly string[]> {
  const repository = new ScratchRepository(files, 'feat: begin');
  repository.git('tag', 'v1.2.3');
  repository.commit({ 'a.txt': '1' }, 'feat: greet');
  const origin = new ReleaseOrigin(repository);
  const request = requestOf({ changelog: '', floatingTags: false, versionFiles });
  await releaseVersion(request, portsOf(await origin.clone(), new PagesInMemory()));
  return Object.keys(files).map((path) => origin.git('show', `main:${path}`));
}

describe('version files', () => {
  it('get the version where it is theirs, and stay to the byte where it is not', async () => {
    const files = {
      'package.json': '{\t"version" : "1.2.3",\r\n  "engines": { "version": "9" }, "files": ["version", "1.2.3"], "x\\"version": "1.2.3" }',
      'package-lock.json':
        '{"version":"1.2.3","lockfileVersion":3,"packages":{"":{"version":"1.2.3"},"node_modules/a":{"version":"1.2.3"}}}',
      'nested.json': '{"a":[{"version":"7"}],"__proto__":{"version":"8"},"version":"0.0.0-dev"}',
      'Cargo.toml': '[dependencies]\nversion = "9"\n\n[package] # ours\nname = "a"\nversion = "1.2.3" # now\n\n[[bin]]\nversion = "9"',
      'Workspace.toml': "[workspace.package]\nversion='1.2.3'\n[workspace.package.metadata]\nversion = '9'",
      'pyproject.toml':
        '[project]\ndescription = """\nversion = "9"\n"""\nversion = "1.2.3"\n[tool.poetry]\nversion = "1.2.3"\n[tool.other]\nversion = "9"',
      VERSION: 'v1.2.3',
    };
    expect(await released(files)).toEqual([
      files['package.json'].replace('"1.2.3",\r', '"1.3.0",\r'),
      '{"version":"1.3.0","lockfileVersion":3,"packages":{"":{"version":"1.3.0"},"node_modules/a":{"version":"1.2.3"}}}',
      '{"a":[{"version":"7"}],"__proto__":{"version":"8"},"version":"1.3.0"}',
      files['Cargo.toml'].replace('"1.2.3"', '"1.3.0"'),
      files['Workspace.toml'].replace('1.2.3', '1.3.0'),
      files['pyproject.toml'].replaceAll('1.2.3', '1.3.0'),
      'v1.3.0',
    ]);
  });

  it.each<[string, Readonly<Record<string, FileContent>>, RegExp]>([
    [
      'no version of its own',
      { 'package.json': '{"name":"a","dependencies":{"version":"1.0.0"}}' },
      /version file package\.json: it has no version of its own/,
    ],
    ['prose in it', { VERSION: 'the version is 1.2.3' }, /it has no version of its own/],
    ['a link in its place', { 'real.json': '{"version":"1.2.3"}', 'package.json': { link: 'real.json' } }, /it is a link or a submodule/],
    ['bytes that are no text', { VERSION: new Uint8Array([0xff, 0xfe]) }, /not UTF-8/],
  ])('with %s are refused before anything is changed', async (_, files, said) => {
    await expect(released(files)).rejects.toThrow(said);
  });

  it('that are not there are refused', async () => {
    await expect(released({ VERSION: '1.2.3' }, ['package.json'])).rejects.toThrow(
      /version file package\.json: the commit has no such file/,
    );
  });
});
