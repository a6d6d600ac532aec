import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectId, ReleaseObjects } from '@aiop/ports';
import type { Repository } from './repository.ts';
import type { Signing } from './signing.ts';

/** What a release is made of, in the object store of a repository. */
export function releaseObjects(repository: Repository, signing: Signing | undefined): ReleaseObjects {
  const { write } = repository;
  return {
    tree: (base, changes) => write.tree(base, changes),
    commit: (commit) => write.commit({ ...commit, ...(signing === undefined ? {} : { signing }) }),
    merge: (ours, theirs) => write.merge(ours, theirs),
    tag: (tag) => inFolderOfItsOwn(tag.commit.length, (gitDir) => write.tag(tag, gitDir, signing)),
    async tagMessage(object) {
      const text = await repository.tagText(object);
      return text === undefined ? undefined : withoutSignature(text);
    },
  };
}

/** `git tag` makes the ref at once. In a folder of its own, over the same objects, that ref is nobody's: a release that fails leaves no tag behind. */
async function inFolderOfItsOwn(idLength: number, work: (gitDir: string) => Promise<ObjectId>): Promise<ObjectId> {
  const gitDir = mkdtempSync(join(tmpdir(), 'aiop-tag-'));
  try {
    for (const folder of ['objects', 'refs']) mkdirSync(join(gitDir, folder));
    writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    const format = idLength === 64 ? '[extensions]\n\tobjectFormat = sha256\n' : '';
    writeFileSync(join(gitDir, 'config'), `[core]\n\trepositoryFormatVersion = ${format === '' ? 0 : 1}\n\tbare = true\n${format}`);
    return await work(gitDir);
  } finally {
    rmSync(gitDir, { recursive: true, force: true });
  }
}

function withoutSignature(text: string): string {
  const at = Math.max(text.lastIndexOf('\n-----BEGIN PGP SIGNATURE-----\n'), text.lastIndexOf('\n-----BEGIN SSH SIGNATURE-----\n'));
  return at < 0 ? text : text.slice(0, at + 1);
}
