import type { Candidate } from './match.ts';
import { isPlaceholder } from './placeholder.ts';

// RFC 3986, section 3.2.1. The parts exclude the letter that ends them, so nothing is tried twice.
const USERINFO = /:\/\/([^\s:/?#@"'`<>\\]{0,256}):([^\s/@"'`<>\\]{3,512})@(?=[A-Za-z0-9[])/g;

/** Passwords in URLs of any scheme, such as `redis://:…@host`, save those that are plainly examples. */
export function urlCredentials(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: whole, 1: user = '', 2: password = '', index } of text.matchAll(USERINFO)) {
    if (isPlaceholder(password) || password === user) continue;
    const token = password === 'x-oauth-basic' || password === 'x-oauth';
    if (token && isPlaceholder(user)) continue;
    const start = token ? index + 3 : index + 3 + user.length + 1;
    found.push({ rule: 'url-credentials', title: 'a password in a URL', severity: 'error', start, end: index + whole.length - 1 });
  }
  return found;
}
