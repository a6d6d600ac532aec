import type { Finding } from '@aiop/diagnostics';
import { report } from '../codes.ts';

/** Words of git and of hosting services: of GitHub, GitLab, Gitea and Bitbucket for a branch that has rules, and for a token that lacks a right. */
const PROTECTED = /protected branch|protected ref|GH006|GH013|rule violations|hook declined|not allowed to push (code|commits) to/i;
const NOT_ALLOWED = /\b40[13]\b|permission|denied|authentication|not authorized|could not read (username|password)|read[- ]only|forbidden/i;

/** Why a place refused a push, as a finding that says what to do. @param said by the other side, what cannot be seen made visible */
export function refusal(tag: string, shown: string, said: string): Finding {
  const message = `${tag} was not pushed to ${shown}, and nothing of it is there: ${said}`;
  if (PROTECTED.test(said)) return report('AIOP-M203', { message });
  return report(NOT_ALLOWED.test(said) ? 'AIOP-M204' : 'AIOP-M208', { message });
}
