import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { repositoryOf } from './gen-project.ts';
import { ROOT } from './root.ts';
import { mayNameItself, writeOut } from './self-references.ts';

const PLACEHOLDER = 'org/aiop';
const SLUG = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?\/[A-Za-z0-9._-]{1,100}$/;
/** Written by people for one moment, or made from other files. */
const LEFT_ALONE = /^(dist|adr|test\/fixtures)\/|^CHANGELOG\.md$|\.gen\.ts$|^scripts\/retarget\.ts$/;

/**
 * Names another owner: rewrites `org/aiop` (or whatever `repository` in package.json names now) in every tracked text file that is written by hand.
 * Generated files and bundles follow with `npm run gen` and `npm run build`.
 */
function retarget(from: string, to: string): number {
  const scope = (name: string): string => `@${name.split('/')[0]}/${name.split('/')[1]}`;
  const files = trackedFiles().filter((path) => !LEFT_ALONE.test(path));
  return rewrite(files, (text) => text.replaceAll(scope(from), scope(to)).replaceAll(from, to));
}

const trackedFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');

/** Returns how many of the files changed. */
function rewrite(files: readonly string[], change: (text: string) => string): number {
  let changed = 0;
  for (const path of files) {
    const text = readFileSync(`${ROOT}/${path}`, 'utf8');
    const next = change(text);
    if (next === text) continue;
    writeFileSync(`${ROOT}/${path}`, next);
    changed++;
  }
  return changed;
}

/** For GitHub Enterprise Server, which does not know `$/`: the suite's workflows and composites name each other by this ref. Returns how many changed. */
function nameEachOther(slug: string, ref: string): number {
  const files = trackedFiles().filter(mayNameItself);
  return rewrite(files, (text) => writeOut(text, slug, ref));
}

const REF = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;
const USAGE = 'usage: npm run retarget -- OWNER/REPO [--ghes REF]';
const { slug } = repositoryOf(ROOT);

function refuseToPublishPlaceholder(): void {
  if (slug !== PLACEHOLDER) return;
  console.error(
    `package.json: the owner is still the placeholder ${PLACEHOLDER}; expected the real one; run npm run retarget -- OWNER/REPO, then npm run build`,
  );
  process.exitCode = 1;
}

function refuse(): void {
  console.error(`${USAGE} (now ${slug})`);
  process.exitCode = 2;
}

const [target, option, ref, ...more] = process.argv.slice(2);
const server = option === '--ghes' && ref !== undefined && REF.test(ref) ? ref : undefined;
if (target === '--check' && option === undefined) refuseToPublishPlaceholder();
else if (target === undefined || !SLUG.test(target) || more.length > 0 || (option !== undefined && server === undefined)) refuse();
else {
  const changed = retarget(slug, target);
  const explicit = server === undefined ? '' : `, ${nameEachOther(target, server)} name their actions by ${target}@${server}`;
  console.log(
    `${changed} files now name ${target} instead of ${slug}${explicit}; run npm run gen and npm run build, then look at the difference`,
  );
}
