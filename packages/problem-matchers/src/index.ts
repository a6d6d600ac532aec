export { findProblems, type PrintedProblem } from './find-problems.ts';
export { compileRegExp } from './linear-regexp.ts';
export { type ProblemMatcher, type ProblemSeverity, readMatcher, readMatcherFile } from './problem-matcher.ts';
export { PUBLISHED_NAMES, publishedMatchers } from './published-matchers.ts';
