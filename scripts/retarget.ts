import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { repositoryOf } from './gen-project.ts';
import { ROOT } from './root.ts';

const PLACEHOLDER = 'org/aiop';
const SLUG = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?\/[A-Za-z0-9._-]{1,100}$/;
/** Written by people for one moment, or made from other files. */
const LEFT_ALONE = /^(dist|adr|test\/fixtures)\/|^CHANGELOG\.md$|\.gen\.ts$|^scripts\/retarget\.ts$/;

/**
 * Names another owner: rewrites `org/aiop` (or whatever `repository` in package.json names now) in every tracked text file that is written by hand.
 * Generated files and bundles follow with `npm run gen` and `npm run build`.
 */
function retarget(from: string, to: string): number {
  const scope = (slug: string): string => `@${slug.split('/')[0]}/${slug.split('/')[1]}`;
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !LEFT_ALONE.test(path));
  let changed = 0;
  for (const path of files) {
    const text = readFileSync(`${ROOT}/${path}`, 'utf8');
    const next = text.replaceAll(scope(from), scope(to)).replaceAll(from, to);
    if (next === text) continue;
    writeFileSync(`${ROOT}/${path}`, next);
    changed++;
  }
  return changed;
}

const [target] = process.argv.slice(2);
const { slug } = repositoryOf(ROOT);
if (target === '--check') {
  if (slug === PLACEHOLDER) {
    console.error(
      `package.json: the owner is still the placeholder ${PLACEHOLDER}; expected the real one; run npm run retarget -- OWNER/REPO, then npm run build`,
    );
    process.exitCode = 1;
  }
} else if (target === undefined || !SLUG.test(target)) {
  console.error(`usage: npm run retarget -- OWNER/REPO (now ${slug})`);
  process.exitCode = 2;
} else {
  console.log(
    `${retarget(slug, target)} files now name ${target} instead of ${slug}; run npm run gen and npm run build, then look at the difference`,
  );
}
