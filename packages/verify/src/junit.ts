import { escapeHtml, type Finding, UsageError } from '@aiop/diagnostics';
import { readXml, type XmlElement } from '@aiop/documents';
import type { Files } from '@aiop/ports';
import { report } from './codes.ts';
import type { VerifyReport } from './report.ts';
import type { TaskDefinition } from './task.ts';

/** A report of a task beyond this is not read. */
const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/** What the tests of several reports come to. */
export interface TestTotals {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** The reports of all tasks as one. */
export interface MergedJunit extends TestTotals {
  /** A JUnit document: one `testsuites` with every suite as it stood in its report. */
  readonly xml: string;
  /** Names of the tasks, or of the files of shards, whose reports it holds. */
  readonly tasks: readonly string[];
  /** Reports that are missing or cannot be used, as warnings. */
  readonly findings: readonly Finding[];
}

/**
 * Merges the JUnit reports of all tasks that passed, were skipped or failed and declare one. A report that is missing, is not well-formed, or
 * has a DOCTYPE is left out with a warning: the verdict is that of the task. Of a shard, only the reports of its own tasks are taken, so that
 * those of all shards hold each once.
 * @param root of the tree, absolute
 */
export function mergeJunit(
  files: Files,
  root: string,
  tasks: readonly TaskDefinition[],
  { tasks: results, share }: VerifyReport,
): MergedJunit {
  const parts: Part[] = [];
  const findings: Finding[] = [];
  for (const { name, state, flaky } of results) {
    const path = tasks.find((task) => task.name === name)?.junit;
    if (path === undefined || state === 'blocked' || state === 'not-run' || share?.includes(name) === false) continue;
    const part = readReport(files, `${root}/${path}`);
    if (typeof part === 'string') findings.push(report('AIOP-V027', { message: `the JUnit report ${path} of task "${name}" ${part}` }));
    else parts.push({ ...part, task: name, suites: flaky === true ? [flakySuite(name), ...part.suites] : part.suites });
  }
  return merged(parts, findings);
}

/** Says before the suites of a task that it passed only when it was tried again: the report is that of the last attempt. */
const flakySuite = (task: string): string =>
  `<testsuite name="${escapeHtml(task)}" tests="0"><properties><property name="aiop.flaky" value="true"/></properties></testsuite>`;

/**
 * Joins the merged reports of shards. One that cannot be used is left out with a warning.
 * @param texts by the name of their file, for messages
 */
export function joinJunit(texts: ReadonlyMap<string, string>): MergedJunit {
  const parts: Part[] = [];
  const findings: Finding[] = [];
  for (const [name, text] of texts) {
    const part = partOf(text);
    if (typeof part === 'string') findings.push(report('AIOP-V027', { message: `the JUnit report ${name} ${part}` }));
    else parts.push({ ...part, task: name });
  }
  return merged(parts, findings);
}

function merged(parts: readonly Part[], findings: readonly Finding[]): MergedJunit {
  const totals = sumOf(parts);
  return { xml: documentOf(parts, totals), tasks: parts.map(({ task }) => task), findings, ...totals };
}

interface Part extends TestTotals {
  readonly task: string;
  /** The suites, as they stood. */
  readonly suites: readonly string[];
}

/** A report, or what is wrong with it as the end of a sentence. */
function readReport(files: Files, path: string): Omit<Part, 'task'> | string {
  let text: string;
  try {
    if (files.status(path)?.kind !== 'file') return 'is not there';
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.read(path, MAX_REPORT_BYTES));
  } catch (error) {
    if (error instanceof UsageError) return `cannot be read: ${error.what}`;
    if (error instanceof TypeError) return 'is not UTF-8';
    throw error;
  }
  return partOf(text);
}

function partOf(text: string): Omit<Part, 'task'> | string {
  const tree = readXml(text);
  if (!tree.ok) return `is not well-formed at character ${tree.offset}: ${tree.problem}`;
  const { root } = tree;
  if (root.name !== 'testsuites' && root.name !== 'testsuite')
    return `begins with <${root.name.slice(0, 80)}>, expected <testsuites> or <testsuite>`;
  const suites = root.name === 'testsuite' ? [root] : root.children.filter(({ name }) => name === 'testsuite');
  return { ...countCases(suites), suites: suites.map(({ start, end }) => text.slice(start, end)) };
}

/** Counts test cases rather than believing the sums of a report: tools count in different ways. */
function countCases(suites: readonly XmlElement[]): TestTotals {
  let [tests, failures, errors, skipped] = [0, 0, 0, 0];
  const open = [...suites];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'testsuite') for (const child of element.children) open.push(child);
    if (element.name !== 'testcase') continue;
    const outcomes = new Set(element.children.map(({ name }) => name));
    tests++;
    if (outcomes.has('error')) errors++;
    else if (outcomes.has('failure')) failures++;
    else if (outcomes.has('skipped')) skipped++;
  }
  const seconds = suites.reduce((sum, { attributes }) => sum + secondsOf(attributes.get('time')), 0);
  return { tests, failures, errors, skipped, seconds };
}

const secondsOf = (text = ''): number => (/^\d{1,12}(\.\d{1,12})?$/.test(text) ? Number(text) : 0);

function sumOf(parts: readonly Part[]): TestTotals {
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
    skipped: sum(({ skipped }) => skipped),
    seconds: sum(({ seconds }) => seconds),
  };
}

function documentOf(parts: readonly Part[], { tests, failures, errors, skipped, seconds }: TestTotals): string {
  const counts = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
  const suites = parts.flatMap((part) => part.suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="aiop" ${counts}>\n${suites.map((suite) => `${suite}\n`).join('')}</testsuites>\n`;
}
