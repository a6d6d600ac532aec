import { appendFileSync } from 'node:fs';
import type { Finding, Severity } from '@aiop/diagnostics';
import { UsageError, visible, visiblePieces } from '@aiop/diagnostics';
import { randomHex } from '@aiop/host';
import type { Environment } from './contract.ts';

// The runner's own protocol (https://docs.github.com/actions/reference/workflow-commands), written by hand: loading @actions/core for
// these lines alone takes longer than most actions do.

/** The five files an action writes to. */
export type CommandFile = 'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY';

const MAX_SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTE = Buffer.from('\n\n… cut here: the summary of a step holds 1 MiB.\n');

/** A text that is shown beside a line of a file. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** Relative to the working directory, with `/`. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Speaks to the runner that started us. */
export class RunnerCommands {
  readonly #environment: Environment;
  readonly #print: (text: string) => void;

  constructor(environment: Environment, print: (text: string) => void) {
    this.#environment = environment;
    this.#print = print;
  }

  setOutput(name: string, value: string): void {
    this.#assign('GITHUB_OUTPUT', name, value);
  }

  /** Leaves a value to the step that runs after the job, as `STATE_<name>`. */
  saveState(name: string, value: string): void {
    this.#assign('GITHUB_STATE', name, value);
  }

  /** Adds Markdown to the job's summary, cut where the runner would refuse all of it (1 MiB a step). */
  addSummary(markdown: string): void {
    const bytes = Buffer.from(`${markdown}\n`);
    this.#append('GITHUB_STEP_SUMMARY', bytes.length <= MAX_SUMMARY_BYTES ? bytes : Buffer.concat([cutAtCharacter(bytes), CUT_NOTE]));
  }

  /** One annotation for a finding. */
  annotate(finding: Finding): void {
    const { code, file, line, column, message, witness, hint, severity } = finding;
    const proof = witness === undefined ? '' : ` (for example ${witness})`;
    const properties = { title: code, file, line: line?.toString(), col: column?.toString() };
    this.#command(COMMAND[severity], properties, `${message}${proof}; ${hint}`);
  }

  /** One annotation in the words of another tool. */
  annotateAs({ severity, title, message, file, line, column }: Annotation): void {
    this.#command(COMMAND[severity], { title, file, line: line?.toString(), col: column?.toString() }, message);
  }

  /** An `::error` that belongs to no finding. */
  error(title: string, message: string): void {
    this.#command('error', { title }, message);
  }

  warning(title: string, message: string): void {
    this.#command('warning', { title }, message);
  }

  /** Text of our own on the log. */
  info(text: string): void {
    this.#print(`${text}\n`);
  }

  /** Text of others on the log: the runner is told to obey nothing in it, and what cannot be seen is shown. */
  untrusted(text: string): void {
    const token = unguessable();
    this.#print(`::stop-commands::${token}\n`);
    let isLineEnd = false;
    for (const piece of visiblePieces(text)) {
      this.#print(piece);
      isLineEnd = piece.endsWith('\n');
    }
    this.#print(`${isLineEnd ? '' : '\n'}::${token}::\n`);
  }

  /** `name<<delimiter`, value, delimiter: a random delimiter, so that no value can end itself and begin another one. */
  #assign(file: CommandFile, name: string, value: string): void {
    const delimiter = `aiop_${unguessable()}`;
    this.#append(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  }

  #command(name: string, properties: Readonly<Record<string, string | undefined>>, message: string): void {
    const list = Object.entries(properties).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${escapeProperty(visible(value))}`],
    );
    this.#print(`::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(visible(message, 4000))}\n`);
  }

  #append(variable: CommandFile, content: string | Uint8Array): void {
    const path = this.#environment[variable];
    // Started by hand, without a runner: there is nobody to tell.
    if (path === undefined || path === '') return;
    try {
      appendFileSync(path, content);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError({
        what: `it cannot be written: ${reason}`,
        where: `${variable} (${path})`,
        expected: "the runner's command file",
        fix: 'start the action from a runner',
      });
    }
  }
}

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'notice' };

/** 128 random bits. */
const unguessable = (): string => randomHex(16);

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** As much as fits beside the note, without half a character at the end (a UTF-8 continuation byte is `10xxxxxx`). */
function cutAtCharacter(bytes: Uint8Array): Uint8Array {
  let end = MAX_SUMMARY_BYTES - CUT_NOTE.length;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}
