import { type ProblemMatcher, readMatcherFile } from './problem-matcher.ts';

/**
 * Matchers for what common tools print, in the form in which they are published for GitHub's runner: those of actions/setup-node, setup-go
 * and others, and more in the same form. The order decides which one takes a line that two could take.
 */
const PUBLISHED = {
  problemMatcher: [
    {
      owner: 'tsc',
      pattern: [
        {
          regexp:
            '^(?:\\s+\\d+\\>)?([^\\s].*)\\((\\d+)(?:,(\\d+)(?:,\\d+(?:,\\d+)?)?)?\\)\\s*:\\s+(error|warning|info)\\s+(\\w{1,2}\\d+)\\s*:\\s*(.*)$',
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          code: 5,
          message: 6,
        },
      ],
    },
    {
      owner: 'tsc-pretty',
      pattern: [
        {
          regexp: '^(\\S.*):(\\d+):(\\d+) - (error|warning|info) (TS\\d+): (.*)$',
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          code: 5,
          message: 6,
        },
      ],
    },
    {
      owner: 'eslint-compact',
      pattern: [
        {
          regexp: '^(.+):\\sline\\s(\\d+),\\scol\\s(\\d+),\\s(Error|Warning|Info)\\s-\\s(.+)\\s\\((.+)\\)$',
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          message: 5,
          code: 6,
        },
      ],
    },
    {
      owner: 'msbuild',
      pattern: [
        {
          regexp:
            '^\\s*(\\S.*)\\((\\d+)(?:,(\\d+))?(?:,\\d+,\\d+)?\\):\\s+(error|warning)\\s+([A-Za-z]+\\d+):\\s*(.*?)(?:\\s+\\[(.*)\\])?$',
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          code: 5,
          message: 6,
          fromPath: 7,
        },
      ],
    },
    {
      owner: 'maven',
      pattern: [
        { regexp: '^\\[(ERROR|WARNING)\\] (.+\\.\\w+):\\[(\\d+),(\\d+)\\] (.*)$', severity: 1, file: 2, line: 3, column: 4, message: 5 },
      ],
    },
    {
      owner: 'gcc',
      pattern: [
        {
          regexp: '^(.*):(\\d+):(\\d+):\\s+(fatal error|warning|error|note):\\s+(.*?)(?:\\s+\\[([\\w+=./-]+)\\])?$',
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          message: 5,
          code: 6,
        },
      ],
    },
    {
      owner: 'javac',
      pattern: [
        {
          regexp: '^(.+\\.\\w+):(\\d+): (error|warning|note): (.*?)(?:\\s+\\[([\\w-]+)\\])?$',
          file: 1,
          line: 2,
          severity: 3,
          message: 4,
          code: 5,
        },
      ],
    },
    {
      owner: 'flake8',
      pattern: [{ regexp: '^(.+\\.pyi?):(\\d+):(\\d+): ([A-Z]+\\d+):? (.*)$', file: 1, line: 2, column: 3, code: 4, message: 5 }],
    },
    {
      owner: 'go',
      pattern: [{ regexp: '^(?:vet: |\\s+)?(\\S.*\\.go):(\\d+):(?:(\\d+):)? (.*)$', file: 1, line: 2, column: 3, message: 4 }],
    },
    {
      owner: 'rustc',
      pattern: [
        { regexp: '^(warning|error)(?:\\[(\\w+)\\])?: (.*)$', severity: 1, code: 2, message: 3 },
        { regexp: '^\\s*--> (.+):(\\d+):(\\d+)$', file: 1, line: 2, column: 3 },
      ],
    },
    {
      owner: 'eslint-stylish',
      pattern: [
        { regexp: '^\\s*([^\\s].*)$', file: 1 },
        {
          regexp: '^\\s+(\\d+):(\\d+)\\s+(error|warning|info)\\s+(.*)\\s\\s+(.*)$',
          line: 1,
          column: 2,
          severity: 3,
          message: 4,
          code: 5,
          loop: true,
        },
      ],
    },
  ],
};

let known: ReadonlyMap<string, ProblemMatcher> | undefined;

/** The matchers that need no configuration, by their owner. Compiled when they are first asked for. */
export function publishedMatchers(): ReadonlyMap<string, ProblemMatcher> {
  if (known !== undefined) return known;
  const read = readMatcherFile(PUBLISHED);
  if (!read.ok) throw new Error(`a matcher of our own is not sound: ${read.problem.pointer}: ${read.problem.message}`);
  known = new Map(read.matchers.map((matcher) => [matcher.owner, matcher]));
  return known;
}

/** Their names alone, which cost nothing. */
export const PUBLISHED_NAMES: readonly string[] = PUBLISHED.problemMatcher.map(({ owner }) => owner);
