// Runs in the folder where the peers are installed. In: releases, a JSON array of { previous, messages } (newest first). Out: the steps that each peer
// takes for each of them. What the command of conventional-recommended-bump does besides asking git: parse, drop reverted pairs, ask the preset.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
// Packages that can only be imported are not resolved from here, but from their folder.
const load = async (name) => {
  const folder = join(process.cwd(), 'node_modules', name);
  const { exports, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entry = typeof exports === 'string' ? exports : (exports?.import ?? exports?.['.']?.import ?? main);
  return import(pathToFileURL(join(folder, entry)).href);
};
const { CommitParser } = await load('conventional-commits-parser');
const { filterRevertedCommitsSync } = await load('conventional-commits-filter');
const { parseConventionalCommits } = require('release-please/build/src/commit');
const { DefaultVersioningStrategy } = require('release-please/build/src/versioning-strategies/default');
const { Version } = require('release-please/build/src/version');

const STEPS = ['major', 'minor', 'patch'];
const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

async function recommendedBump(preset) {
  const { default: create } = await load(`conventional-changelog-${preset}`);
  const { parser, whatBump } = await create();
  const commits = new CommitParser(parser);
  return ({ messages }) => {
    const parsed = messages.flatMap((message) => {
      try {
        return [{ ...commits.parse(message), raw: message }];
      } catch {
        return [];
      }
    });
    return STEPS[whatBump([...filterRevertedCommitsSync(parsed)])?.level ?? 2];
  };
}

function releasePlease(options) {
  const strategy = new DefaultVersioningStrategy({ ...options, logger: silent });
  return ({ previous, messages }) => {
    const version = Version.parse(previous);
    const commits = messages.flatMap((message, index) => {
      try {
        return parseConventionalCommits([{ sha: String(index), message, files: [] }], silent);
      } catch {
        return [];
      }
    });
    const next = strategy.bump(version, commits);
    return next.major !== version.major ? 'major' : next.minor !== version.minor ? 'minor' : 'patch';
  };
}

const peers = {
  'crb angular': await recommendedBump('angular'),
  'crb conventionalcommits': await recommendedBump('conventionalcommits'),
  'release-please': releasePlease({}),
  'release-please, below 1.0': releasePlease({ bumpMinorPreMajor: true, bumpPatchForMinorPreMajor: true }),
};
const releases = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, releases.map(peer)]))));
