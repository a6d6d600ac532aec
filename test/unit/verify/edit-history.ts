import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Scratch } from './scratch.ts';

/** A repeatable source of choices (mulberry32). */
export class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
}

/** A repository that is edited at random, with all that a task can depend on beside its files. */
export interface EditedTree {
  readonly scratch: Scratch;
  readonly choices: Choices;
  readonly environment: Record<string, string>;
}

/** There from the beginning. */
const FIRST_NAMES = [
  'src/a.txt',
  'src/b.txt',
  'src/c.sh',
  'src/deep/d.txt',
  'src/deep/er/e.txt',
  'src/skip/f.txt',
  'spec/g.txt',
  'spec/h.gen',
  'data/i.txt',
  'data/sub/j.txt',
  'lib/p.txt',
  'lib/q/r.txt',
] as const;
/** Some differ in case alone or in their Unicode form, and some are folders where others are files or links. */
const NAMES = [
  ...FIRST_NAMES,
  'k.txt',
  'src/l.gen',
  'src/A.txt',
  'src/Deep/d.txt',
  'spec/G.txt',
  'src/deep',
  'src/b.txt/in.txt',
  'src/b.txt/deep/in.txt',
  'spec/g.txt/in.txt',
  'src/\u00e9.txt',
  'src/e\u0301.txt',
  'src/link',
  'src/folder/i.txt',
  'lib/q',
] as const;
/** Few enough that a history comes back to earlier states, some equal for git and not for a reader, some of one length. */
const CONTENTS = [
  'one\n',
  'two\n',
  'eno\n',
  'one\r\n',
  'o\r\ne\n',
  'o\ne\r\n',
  '$Id$\n',
  '$Id: 0 $\n',
  'bar one\n',
  'one one\r\n',
  'y\n',
  'x\n',
  '',
] as const;
const ATTRIBUTES = [
  '',
  '* text=auto\n',
  '*.txt text eol=crlf\n',
  '*.txt ident\n',
  '* -text\n',
  '*.txt filter=swap\n',
  '* filter=fold\n',
  '[attr]folded filter=fold\n* folded\n',
  '*.txt working-tree-encoding=UTF-16\n',
  'src/** binary\n',
] as const;
const ATTRIBUTE_FILES = ['.gitattributes', 'src/.gitattributes', 'src/deep/.gitattributes', 'lib/.gitattributes'] as const;
const IGNORED = ['out/\ngen/\n', 'out/\ngen/\n*.gen\n', 'out/\ngen/\nsrc/deep/\n', 'gen/\nout/\nsrc/*\n!src/a.txt\n'] as const;
const IGNORED_BELOW = ['', '*.txt\n', '*\n', '*\n!.gitignore\n!*.txt\n', 'deep\n', '.gitattributes\n', '/a.txt\n!b.txt\n'] as const;
const SETTINGS: readonly (readonly [string, readonly string[]])[] = [
  ['core.fileMode', ['true', 'false']],
  ['core.autocrlf', ['true', 'input', 'false']],
  ['core.checkStat', ['minimal', 'default']],
  ['core.trustctime', ['false', 'true']],
  ['core.ignoreStat', ['true', 'false']],
  ['core.untrackedCache', ['true', 'false']],
  ['core.symlinks', ['true', 'false']],
  ['core.precomposeUnicode', ['true', 'false']],
  ['core.quotePath', ['true', 'false']],
  ['core.splitIndex', ['true', 'false']],
  ['core.ignoreCase', ['true', 'false']],
  ['core.eol', ['crlf', 'lf']],
  ['core.excludesFile', ['.git/more-ignored', '/dev/null']],
  ['index.version', ['2', '4']],
  ['status.showUntrackedFiles', ['no', 'normal', 'all']],
  ['core.sparseCheckoutExpectFilesOutsideOfPatterns', ['true', 'false']],
  ['core.fsmonitor', ['.git/quiet', 'false']],
  ['feature.manyFiles', ['true', 'false']],
  ['index.sparse', ['true', 'false']],
  ['attr.tree', ['attributes', 'HEAD']],
  ['submodule.src/sub.ignore', ['all', 'none']],
  ['submodule.recurse', ['true']],
  ['diff.ignoreSubmodules', ['all']],
];

const CASES = [
  ['src/a.txt', 'src/A.txt'],
  ['src/A.txt', 'src/a.txt'],
  ['spec/g.txt', 'spec/G.txt'],
  ['src/deep', 'src/Deep'],
] as const;
const SPARSE = [
  ['--no-cone', '/*', '!/src/deep/'],
  ['--no-cone', '/*', '!*.sh', '!.gitattributes'],
  ['--cone', 'src', 'spec'],
  ['--cone', '--sparse-index', 'src/deep', 'spec', 'lib'],
] as const;
/** Where aiop keeps what it knows of a tree. */
const STATES = ['.aiop', '.git/aiop/trees'] as const;

type Edit = (tree: EditedTree) => void;

/** What is kept of a tree may be older than the tree, as where a cache or a snapshot of a machine is brought back. */
function copyState({ scratch }: EditedTree, from: string, to: string): void {
  for (const state of STATES) {
    if (!existsSync(scratch.path(from + state))) continue;
    scratch.remove(to + state);
    cpSync(scratch.path(from + state), scratch.path(to + state), { recursive: true, preserveTimestamps: true });
  }
}

const git = ({ scratch }: EditedTree, ...args: readonly string[]): void => {
  try {
    // A refusal (nothing to commit, a conflict) leaves a state like any other.
    scratch.run('git', '-c', 'commit.gpgSign=false', '-c', 'protocol.file.allow=always', ...args);
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error;
  }
};

function files({ scratch }: EditedTree): string[] {
  return ['src', 'spec', 'data', 'lib', 'k.txt']
    .filter((path) => existsSync(scratch.path(path)))
    .flatMap((path) =>
      lstatSync(scratch.path(path)).isDirectory()
        ? readdirSync(scratch.path(path), { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`)
        : [path],
    )
    .filter((path) => !/\/\.git(\/|$)/.test(path) && lstatSync(scratch.path(path), { throwIfNoEntry: false })?.isFile() === true)
    .sort();
}

/** Whether one of two paths is the other, or lies in it. */
const isWithin = (a: string, b: string): boolean => `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);

const anyFile = (tree: EditedTree): string => tree.choices.one([...files(tree), 'k.txt']);

function place({ scratch }: EditedTree, path: string): string {
  // What stands in the way, as a file or as a link, makes room.
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const above = scratch.path(path.slice(0, slash));
    if (lstatSync(above, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(above);
  }
  const absolute = scratch.path(path);
  if (lstatSync(absolute, { throwIfNoEntry: false })?.isFile() !== true) rmSync(absolute, { recursive: true, force: true });
  mkdirSync(dirname(absolute), { recursive: true });
  return absolute;
}

/** Everything that is done to a tree between two verifications. */
export const EDITS: Readonly<Record<string, Edit>> = {
  content: (tree) => writeFileSync(place(tree, tree.choices.one(NAMES)), tree.choices.one(CONTENTS)),
  'content again': (tree) => writeFileSync(place(tree, anyFile(tree)), tree.choices.one(CONTENTS)),
  'content of the same size and time': (tree) => {
    const path = place(tree, anyFile(tree));
    const before = lstatSync(path, { throwIfNoEntry: false });
    if (before === undefined) return;
    const content = readFileSync(path, 'latin1');
    writeFileSync(path, content.startsWith('one') ? `eno${content.slice(3)}` : content.replace(/two|eno/, 'one'), 'latin1');
    utimesSync(path, before.atime, before.mtime);
  },
  'content, added': (tree) => {
    const name = tree.choices.one(NAMES);
    writeFileSync(place(tree, name), tree.choices.one(CONTENTS));
    git(tree, 'add', '--force', '--', name);
  },
  mode: (tree) => {
    const path = place(tree, anyFile(tree));
    if (existsSync(path)) chmodSync(path, tree.choices.one([0o755, 0o644]));
  },
  rename: (tree) => {
    const from = anyFile(tree);
    const to = tree.choices.one(NAMES);
    if (!isWithin(from, to) && existsSync(tree.scratch.path(from))) renameSync(tree.scratch.path(from), place(tree, to));
  },
  'rename and edit': (tree) => {
    const from = anyFile(tree);
    const to = tree.choices.one(NAMES);
    if (isWithin(from, to) || !existsSync(tree.scratch.path(from))) return;
    renameSync(tree.scratch.path(from), place(tree, to));
    writeFileSync(place(tree, to), tree.choices.one(CONTENTS));
  },
  'rename of case alone': (tree) => {
    const [from, to] = tree.choices.one(CASES);
    const path = tree.scratch.path(from);
    if (existsSync(path) && !existsSync(tree.scratch.path(to))) renameSync(path, place(tree, to));
  },
  'rename of case alone by git': (tree) => git(tree, 'mv', '--force', ...tree.choices.one(CASES)),
  'a hard link': (tree) => {
    const from = anyFile(tree);
    const to = tree.choices.one(NAMES);
    if (isWithin(from, to) || !existsSync(tree.scratch.path(from))) return;
    const path = place(tree, to);
    if (!existsSync(tree.scratch.path(from))) return;
    rmSync(path, { force: true });
    linkSync(tree.scratch.path(from), path);
  },
  touch: (tree) => {
    const path = tree.scratch.path(anyFile(tree));
    const seconds = tree.choices.one([Date.now() / 1000, 631_152_000]);
    if (existsSync(path)) utimesSync(path, seconds, seconds);
  },
  'rename by git': (tree) => git(tree, 'mv', '--force', anyFile(tree), tree.choices.one(['src/m.txt', 'spec/n.txt', 'src/deep/o.txt'])),
  'a link to a file': (tree) => {
    place(tree, 'src/link');
    tree.scratch.link('src/link', tree.choices.one(['a.txt', 'b.txt', '../data/i.txt', '../k.txt', 'deep/d.txt', 'nowhere']));
  },
  'a link to a folder': (tree) => {
    tree.scratch.remove('src/folder');
    place(tree, 'src/folder');
    tree.scratch.link('src/folder', tree.choices.one(['../data', 'deep', '../data/sub']));
  },
  'a link in the place of a file': (tree) => {
    place(tree, 'src/b.txt');
    tree.scratch.link('src/b.txt', tree.choices.one(['a.txt', '../data/i.txt']));
  },
  delete: (tree) => tree.scratch.remove(tree.choices.one([anyFile(tree), 'src/deep', 'src/link', 'src/folder', 'data/sub'])),
  attribute: (tree) => writeFileSync(place(tree, tree.choices.one(ATTRIBUTE_FILES)), tree.choices.one(ATTRIBUTES)),
  'attributes away': (tree) => tree.scratch.remove(tree.choices.one(ATTRIBUTE_FILES)),
  'attributes by a link': (tree) => {
    place(tree, 'src/.gitattributes');
    tree.scratch.link('src/.gitattributes', '../.gitattributes');
  },
  'attribute outside of the tree': (tree) => tree.scratch.write('.git/info/attributes', tree.choices.one(ATTRIBUTES)),
  'ignore rule': (tree) => tree.scratch.write('.gitignore', tree.choices.one(IGNORED)),
  'ignore rule in a folder': (tree) =>
    writeFileSync(place(tree, tree.choices.one(['src/.gitignore', 'src/deep/.gitignore'])), tree.choices.one(IGNORED_BELOW)),
  'ignore rule outside of the tree': (tree) => tree.scratch.write('.git/info/exclude', tree.choices.one(['', 'src/deep\n', '*.txt\n'])),
  env: ({ environment, choices }) => {
    environment[choices.one(['MODE', 'OTHER'])] = choices.one(['1', '2', '']);
  },
  'env, unset': ({ environment }) => delete environment.MODE,
  tool: (tree) => tree.scratch.write('.git/tool', tree.choices.one(['tool 1\n', 'tool 2\n'])),
  'git setting': (tree) => {
    const [name, values] = tree.choices.one(SETTINGS);
    git(tree, 'config', name, tree.choices.one(values));
  },
  'git setting, unset': (tree) => git(tree, 'config', '--unset-all', tree.choices.one(SETTINGS)[0]),
  add: (tree) => git(tree, 'add', '--all'),
  'add some': (tree) => git(tree, 'add', '--', anyFile(tree)),
  announce: (tree) => git(tree, 'add', '--intent-to-add', '--', anyFile(tree)),
  'remove from the index': (tree) => git(tree, 'rm', '--cached', '--quiet', '--force', '--', anyFile(tree)),
  hide: (tree) => git(tree, 'update-index', tree.choices.one(['--assume-unchanged', '--skip-worktree']), '--', anyFile(tree)),
  'hide no more': (tree) =>
    git(tree, 'update-index', tree.choices.one(['--no-assume-unchanged', '--no-skip-worktree']), '--', anyFile(tree)),
  'sparse checkout': (tree) => git(tree, 'sparse-checkout', 'set', ...tree.choices.one(SPARSE)),
  'sparse checkout no more': (tree) => git(tree, 'sparse-checkout', 'disable'),
  'submodule, filled': (tree) => git(tree, 'submodule', '--quiet', 'update', '--init', '--force', 'src/sub'),
  'submodule, emptied': (tree) => git(tree, 'submodule', '--quiet', 'deinit', '--force', 'src/sub'),
  'submodule, at another commit': (tree) => {
    if (existsSync(tree.scratch.path('src/sub/.git'))) git(tree, '-C', 'src/sub', 'checkout', '--quiet', '--detach', 'HEAD~1');
  },
  'a file of the submodule': (tree) => {
    if (existsSync(tree.scratch.path('src/sub/.git'))) tree.scratch.write('src/sub/s.txt', tree.choices.one(CONTENTS));
  },
  'something in the place of the submodule': (tree) => {
    tree.scratch.remove('src/sub');
    if (tree.choices.below(2) === 0) tree.scratch.link('src/sub', tree.choices.one(['a.txt', '../data']));
    else writeFileSync(place(tree, 'src/sub'), tree.choices.one(CONTENTS));
  },
  'an object in the place of another': (tree) =>
    git(tree, 'replace', '--force', ':src/a.txt', tree.choices.one([':src/b.txt', 'main:src/b.txt'])),
  'objects in their own places': (tree) => tree.scratch.remove('.git/refs/replace'),
  'the index, kept for later': ({ scratch }) => copyFileSync(scratch.path('.git/index'), scratch.path('.git/earlier-index')),
  'the index as it was earlier': ({ scratch }) => {
    if (existsSync(scratch.path('.git/earlier-index'))) renameSync(scratch.path('.git/earlier-index'), scratch.path('.git/index'));
  },
  refresh: (tree) => git(tree, 'update-index', '--refresh', '-q'),
  status: (tree) => git(tree, 'status', '--short'),
  commit: (tree) => git(tree, 'commit', '--quiet', '--all', '--message', 'a commit'),
  'commit everything': (tree) => {
    git(tree, 'add', '--all');
    git(tree, 'commit', '--quiet', '--message', 'a commit');
  },
  'back to an earlier commit': (tree) =>
    git(tree, 'checkout', '--quiet', '--force', '--detach', tree.choices.one(['HEAD~1', 'HEAD~2', 'main'])),
  reset: (tree) =>
    git(tree, 'reset', '--quiet', tree.choices.one(['--hard', '--mixed', '--soft']), tree.choices.one(['HEAD', 'HEAD~1', 'main'])),
  stash: (tree) => git(tree, 'stash', tree.choices.one(['push', 'pop']), '--quiet'),
  'restore files': (tree) => git(tree, 'checkout', '--quiet', '--', '.'),
  conflict: (tree) => {
    git(tree, 'commit', '--quiet', '--all', '--message', 'before');
    git(tree, 'checkout', '--quiet', '--force', '-B', 'side', 'HEAD~1');
    writeFileSync(place(tree, 'src/a.txt'), 'side\n');
    git(tree, 'commit', '--quiet', '--all', '--message', 'side');
    git(tree, 'merge', '--quiet', 'main');
  },
  'a repository inside': (tree) => {
    if (existsSync(tree.scratch.path('src/inner/.git'))) return;
    mkdirSync(place(tree, 'src/inner'), { recursive: true });
    git(tree, 'init', '--quiet', 'src/inner');
    tree.scratch.write('src/inner/x.txt', tree.choices.one(CONTENTS));
  },
  'a work tree inside': (tree) => {
    if (existsSync(tree.scratch.path('src/inner/.git'))) return;
    tree.scratch.remove('src/inner');
    git(tree, 'worktree', 'add', '--force', '--detach', '--quiet', 'src/inner', tree.choices.one(['HEAD', 'HEAD~1', 'main']));
  },
  'a repository inside away': (tree) => tree.scratch.remove(tree.choices.one(['src/inner', 'src/inner/.git'])),
  'a file of a repository inside': (tree) => writeFileSync(place(tree, 'src/inner/x.txt'), tree.choices.one(CONTENTS)),
  'outputs away': (tree) => tree.scratch.remove(tree.choices.one(['out', 'gen', 'out/all', 'gen/all', 'gen/empty', 'gen/link'])),
  'an output changed': (tree) => {
    if (existsSync(tree.scratch.path('out/all'))) tree.scratch.write('out/all', 'spoilt\n');
  },
  'the kind of an output changed': (tree) => {
    const name = tree.choices.one(['gen/run', 'gen/link', 'gen/empty']);
    if (!existsSync(tree.scratch.path('gen/run'))) return;
    if (name === 'gen/run') chmodSync(tree.scratch.path(name), 0o644);
    else tree.scratch.remove(name).write(name, 'spoilt\n');
  },
  'a file in an empty output': (tree) => {
    if (existsSync(tree.scratch.path('gen/empty'))) writeFileSync(place(tree, 'gen/empty/in'), 'spoilt\n');
  },
  'no file in an empty output': (tree) => tree.scratch.remove('gen/empty/in'),
  'state of aiop away': (tree) => tree.scratch.remove(tree.choices.one(STATES)),
  'state of aiop, kept for later': (tree) => copyState(tree, '', '.git/earlier/'),
  'state of aiop as it was earlier': (tree) => copyState(tree, '.git/earlier/', ''),
};

/** A repository with two commits and a submodule that is not filled, made once: starting git is most of what a history costs. */
export function historyTemplate(): string {
  const scratch = new Scratch();
  scratch.run('git', 'config', 'filter.swap.clean', 'tr on no');
  scratch.run('git', 'config', 'filter.swap.smudge', 'tr on no');
  scratch.run('git', 'config', 'filter.fold.clean', 'tr x y');
  // A monitor of the file system that has never seen a change.
  scratch.write('.git/quiet', '#!/bin/sh\nprintf "t\\0"\n', 0o755);
  scratch.write('.gitignore', IGNORED[0]).write('.git/tool', 'tool 1\n');
  for (const [index, name] of FIRST_NAMES.entries()) scratch.write(name, CONTENTS[index % 3] ?? '');
  const inner = new Scratch().write('s.txt', 'one\n').commit().write('s.txt', 'two\n').commit();
  scratch.run('git', '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.root, 'src/sub');
  scratch.commit().run('git', 'submodule', '--quiet', 'deinit', '--force', 'src/sub');
  scratch.write('.gitattributes', '* filter=fold\n').commit().run('git', 'branch', 'attributes');
  scratch.remove('.gitattributes').run('git', 'reset', '--quiet', '--hard', 'HEAD~1');
  scratch.write('src/a.txt', 'main\n').commit('second');
  // Copied for every history, and never used.
  scratch.remove('.git/hooks').remove('.git/modules/src/sub/hooks');
  return scratch.root;
}

/** The tree that a history begins with. */
export function startOfHistory(template: string, seed: number): EditedTree {
  const scratch = new Scratch({ git: true, copyOf: template });
  scratch.run('git', 'update-index', '-q', '--refresh');
  return { scratch, choices: new Choices(seed), environment: { PATH: process.env.PATH ?? '', MODE: '1' } };
}

/** Between one and three edits. @returns their names. */
export function editAtRandom(tree: EditedTree): readonly string[] {
  const names = Array.from({ length: 1 + tree.choices.below(3) }, () => tree.choices.one(Object.keys(EDITS)));
  for (const name of names) EDITS[name]?.(tree);
  return names;
}
