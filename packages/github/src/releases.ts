import { UsageError } from '@aiop/diagnostics';
import type { NewReleasePage, ReleasePage, ReleasePages } from '@aiop/ports';
import { ask, field, type GithubAccess } from './api.ts';

/** The releases of a repository at GitHub (https://docs.github.com/rest/releases/releases). */
export function githubReleases(access: GithubAccess): ReleasePages {
  const find = async (tag: string): Promise<ReleasePage | undefined> => {
    const { status, body } = await ask(access, { method: 'GET', path: `/releases/tags/${encodeURIComponent(tag)}`, expected: [200, 404] });
    return status === 404 ? undefined : pageOf(body, access);
  };
  return {
    find,
    async create({ tag, title, notes, isPrerelease, isLatest }: NewReleasePage): Promise<ReleasePage> {
      const made = {
        tag_name: tag,
        name: title,
        body: notes,
        draft: false,
        prerelease: isPrerelease,
        make_latest: isLatest ? 'true' : 'false',
      };
      const { status, body } = await ask(access, { method: 'POST', path: '/releases', body: made, expected: [201, 422] });
      if (status === 201) return pageOf(body, access);
      // Somebody else was first, or the answer to an earlier try was lost.
      const standing = isTaken(body) ? await find(tag) : undefined;
      if (standing !== undefined) return standing;
      throw new UsageError({
        what: `GitHub makes no release of ${tag}: ${reasonsOf(body)}`,
        where: access.repository,
        expected: 'a tag that is there, and text that GitHub takes',
        fix: 'see whether a draft has the tag, and whether releases of the repository are immutable',
      });
    },
  };
}

function pageOf(body: unknown, { repository, apiUrl }: GithubAccess): ReleasePage {
  const url = field(body, 'html_url');
  if (typeof url === 'string' && /^https?:\/\/[^\s<>]{1,2000}$/.test(url)) return { url };
  throw new UsageError({
    what: 'the answer is no release',
    where: `${repository} at ${apiUrl}`,
    expected: "GitHub's API",
    fix: 'check GITHUB_API_URL, and whether a proxy answers in its place',
  });
}

const errorsOf = (body: unknown): readonly unknown[] => {
  const errors = field(body, 'errors');
  return Array.isArray(errors) ? errors : [];
};

const isTaken = (body: unknown): boolean => errorsOf(body).some((error) => field(error, 'code') === 'already_exists');

function reasonsOf(body: unknown): string {
  const codes = errorsOf(body).map((error) => `${String(field(error, 'field'))} ${String(field(error, 'code'))}`);
  return codes.length === 0 ? String(field(body, 'message')) : codes.join(', ');
}
