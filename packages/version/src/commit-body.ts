import type { CommitProblem, Footer, Reading, RuleNumber } from './commit.ts';

/** A line of a message without its line end, and where it starts. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** What stands below the header. */
export interface Below {
  readonly body: string | undefined;
  readonly footers: readonly Footer[];
  /** Where the first footer starts. */
  readonly footersAt: number | undefined;
  /** The values of the breaking footers (rules 12 and 16). */
  readonly breakingText: readonly string[];
  readonly problems: readonly CommitProblem[];
}

interface FooterStart {
  readonly token: string;
  readonly separator: Footer['separator'];
  readonly value: string;
  readonly breaking: boolean;
}

// Rules 12 and 16: upper case, a colon, a space. Rules 8 and 9: a word, then a colon and a space, or a space and a number sign.
const BREAKING = /^(BREAKING[ -]CHANGE):(?: (.*))?$/s;
const FOOTER = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)(: | #)(.*)$/su;

// What people write when they mean the footer of rule 12: without the colon, as a heading or a list item, in lower case.
const CAPITALS = /^BREAKING[ _-]?CHANGES?(?![\p{L}\p{N}])/u;
const ANY_CASE = /^[\s>*_#+-]{0,8}breaking[ _-]?changes?[*_]{0,4}\s{0,8}:/i;
const nearlyBreaking = (text: string): boolean => CAPITALS.test(text) || ANY_CASE.test(text);

/** Reads body and footers line by line (rules 6 to 12, 16), each line once. */
export function parseBelow(lines: readonly Line[], reading: Reading): Below {
  const problems: CommitProblem[] = [];
  const warn = (rule: RuleNumber, message: string, { text, start }: Line): void => {
    problems.push({ rule, severity: 'warning', message, span: [start, start + text.length] });
  };
  const body: string[] = [];
  const footers: { token: string; separator: Footer['separator']; breaking: boolean; lines: string[] }[] = [];
  let footersAt: number | undefined;
  let afterBlank = false;
  let unread = false;
  for (const [index, line] of lines.entries()) {
    const blank = line.text.trim() === '';
    if (index === 0 && !blank) warn(6, 'no blank line stands between the description and the body', line);
    const start = blank ? undefined : footerStart(line.text, lines[index + 1]?.text, reading);
    const open = footers.at(-1);
    const begins = start !== undefined && (open !== undefined || afterBlank || (start.breaking && reading === 'lenient'));
    if (begins) {
      if (open === undefined && !afterBlank) warn(8, 'no blank line stands before the footers', line);
      footersAt ??= line.start;
      footers.push({ token: start.token, separator: start.separator, breaking: start.breaking, lines: [start.value] });
    } else (open?.lines ?? body).push(line.text);
    if (reading === 'strict' && !unread && !(begins && start.breaking) && nearlyBreaking(line.text)) {
      unread = true;
      if (start?.breaking === true) warn(8, 'no blank line stands before the footers', line);
      else warn(12, 'this looks like a breaking change, and is not read as one', line);
    }
    afterBlank = blank;
  }
  const whole = footers.map(({ token, separator, breaking, lines }) => ({ footer: { token, separator, value: joined(lines) }, breaking }));
  return {
    body: joined(body) || undefined,
    footers: whole.map(({ footer }) => footer),
    footersAt,
    breakingText: whole.filter(({ breaking, footer }) => breaking && footer.value !== '').map(({ footer }) => footer.value),
    problems,
  };
}

/** The footer that a line begins, if it does. `next` is the line after it. */
function footerStart(text: string, next: string | undefined, reading: Reading): FooterStart | undefined {
  const breaking = text.startsWith('BREAKING') ? BREAKING.exec(text) : null;
  if (breaking !== null) {
    const [, token = '', value = ''] = breaking;
    const followed = value.trim() !== '' || (reading === 'lenient' && next !== undefined);
    return followed ? { token, separator: ': ', value, breaking: true } : undefined;
  }
  // Most lines of most bodies are prose, which is told without a pattern.
  if (!text.includes(': ') && !text.includes(' #')) return undefined;
  const [, token, separator, value = ''] = FOOTER.exec(text) ?? [];
  if (token === undefined || value.trim() === '') return undefined;
  return { token, separator: separator === ' #' ? ' #' : ': ', value, breaking: false };
}

/** Lines as one text, without the blank ones around it. */
function joined(lines: readonly string[]): string {
  const text = (line: string | undefined): boolean => line !== undefined && line.trim() !== '';
  const first = lines.findIndex(text);
  return first < 0
    ? ''
    : lines
        .slice(first, lines.findLastIndex(text) + 1)
        .join('\n')
        .trim();
}
