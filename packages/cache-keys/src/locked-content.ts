import type { Finding } from '@aiop/diagnostics';
import { visible } from '@aiop/diagnostics';
import type { Blake3 } from '@aiop/ids';
import { report } from './codes.ts';
import { ECOSYSTEMS, type Ecosystem, type LockFormat } from './ecosystems.ts';
import { hashList } from './hash-fields.ts';
import type { LockFileReader } from './lock-file-reader.ts';
import { lockFormat } from './lock-formats.ts';
import { encodePackage, unreadableReason } from './locked-package.ts';
import { MavenProjects } from './maven-projects.ts';

/** One lock file, as it went into the key. */
export interface LockFile {
  /** Relative to the working directory. Untrusted text. */
  readonly path: string;
  readonly ecosystem: Ecosystem;
  /** What it locks was read, or its bytes are hashed. */
  readonly state: 'read' | 'bytes';
  /** What it locks; 0 for one whose bytes are hashed. */
  readonly packages: number;
  /** 64 hex digits, over what it locks or over its bytes. */
  readonly hash: string;
}

/** What all lock files together lock. */
export interface LockedContent {
  readonly files: readonly LockFile[];
  /** 64 hex digits for each ecosystem that was found. Neither where a file lies nor how often a package is locked counts. */
  readonly hashes: ReadonlyMap<Ecosystem, string>;
  readonly findings: readonly Finding[];
}

/** A lock file with what it locks, each entry as one text. */
export interface ReadLockFile extends LockFile {
  readonly entries: readonly string[];
}

/** Reads lock files at these paths, those of the wanted ecosystems only. */
export async function readLockedContent(
  paths: readonly string[],
  wanted: readonly Ecosystem[],
  reader: LockFileReader,
  blake3: Blake3,
): Promise<LockedContent> {
  const findings: Finding[] = [];
  const files: ReadLockFile[] = [];
  const projects = new MavenProjects(
    paths.filter((path) => lockFormat(path)?.read === 'pom'),
    reader,
  );
  for (const path of paths) {
    const format = lockFormat(path);
    if (format === undefined || !wanted.includes(format.ecosystem)) continue;
    const status = reader.status(path);
    if (status.state === 'not-a-file' || (status.state === 'absent' && path.includes('\ufffd'))) {
      findings.push(report('AIOP-K004', { message: `${visible(path, 200)} is not a regular file that can be read`, at: start(path) }));
    }
    if (status.state === 'file') files.push(await readLockFile(path, format, status.size, { reader, blake3, findings, projects }));
  }
  return { files: files.map(({ entries: _, ...file }) => file), hashes: lockedHashes(files, blake3), findings: distinct(findings) };
}

/** 64 hex digits for each ecosystem of these files, over the set of what they lock. */
export function lockedHashes(files: readonly ReadLockFile[], blake3: Blake3): ReadonlyMap<Ecosystem, string> {
  const found = ECOSYSTEMS.filter((ecosystem) => files.some((file) => file.ecosystem === ecosystem));
  const of = (ecosystem: Ecosystem): readonly ReadLockFile[] => files.filter((file) => file.ecosystem === ecosystem);
  return new Map(found.map((ecosystem) => [ecosystem, hashOf(of(ecosystem), blake3)]));
}

interface Reading {
  readonly reader: LockFileReader;
  readonly blake3: Blake3;
  readonly findings: Finding[];
  readonly projects: MavenProjects;
}

/** Reads one lock file that is there. What cannot be read is hashed by its bytes, with a finding. */
export async function readLockFile(path: string, { ecosystem, read }: LockFormat, size: number, reading: Reading): Promise<ReadLockFile> {
  const { reader, blake3, findings } = reading;
  if (read === 'bytes') return byBytes();
  try {
    const entries = await entriesAt(path, read, reading);
    return { path, ecosystem, state: 'read', packages: new Set(entries).size, hash: hashEntries(entries, blake3), entries };
  } catch (error) {
    const reason = visible(unreadableReason(error), 300);
    findings.push(report('AIOP-K001', { message: `${reason}; the bytes of the file are hashed`, at: start(path) }));
    return byBytes();
  }

  function byBytes(): ReadLockFile {
    const hash = reader.hash(path, size);
    return { path, ecosystem, state: 'bytes', packages: 0, hash, entries: [`bytes ${hash}`] };
  }
}

async function entriesAt(
  path: string,
  read: Exclude<LockFormat['read'], 'bytes'>,
  { reader, findings, projects }: Reading,
): Promise<readonly string[]> {
  if (read === 'requirements') return requirementEntries(path, reader, findings);
  const packages = read === 'pom' ? await projects.packagesAt(path) : await read(reader.text(path));
  return packages.map(encodePackage);
}

async function requirementEntries(path: string, reader: LockFileReader, findings: Finding[]): Promise<readonly string[]> {
  const { readRequirements } = await import('./pip-requirements.ts');
  const read = readRequirements(path, (included) => {
    const status = reader.status(included);
    if (status.state !== 'file') return { missing: 'it is not a regular file' };
    return { text: reader.text(included) };
  });
  findings.push(...read.findings);
  return read.entries;
}

/** What several files lock together; for a single one that is read, the hash of its own. */
function hashOf(files: readonly ReadLockFile[], blake3: Blake3): string {
  const [first, ...more] = files;
  if (first !== undefined && more.length === 0 && first.state === 'read') return first.hash;
  const entries = files.flatMap((file) => file.entries);
  return hashEntries(entries, blake3);
}

/** A set has no order and no repetitions. */
const hashEntries = (entries: readonly string[], blake3: Blake3): string => hashList(blake3, [...new Set(entries)].sort());

/** A file that another one includes is met twice. */
const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify([finding.code, finding.file, finding.line, finding.message]), finding])).values(),
];

const start = (file: string) => ({ file, line: 1, column: 1 });
