import type { ChangelogStyle } from './groups.ts';
import { headingOf, linesOfGroups, type Section } from './section.ts';
import type { WebAddresses } from './web-addresses.ts';

/** A changelog of its own, with every release. @param sections newest first */
export function newChangelog(sections: readonly Section[], style: ChangelogStyle, web: WebAddresses | undefined): string {
  const hasDefinitions = style === 'keep-a-changelog' && web !== undefined;
  const body = sections.flatMap(({ release, groups }) => [
    '',
    headingOf(release, style, hasDefinitions ? undefined : web),
    ...linesOfGroups(groups),
  ]);
  const lines = [...preamble(style), ...body, ...(hasDefinitions ? ['', ...definitions(sections, web)] : []), ''];
  return lines.join('\n');
}

function preamble(style: ChangelogStyle): readonly string[] {
  if (style === 'conventional') return ['# Changelog'];
  return [
    '# Changelog',
    '',
    'All notable changes to this project are told here. The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/);',
    'versions follow [Semantic Versioning](https://semver.org/spec/v2.0.0.html).',
    '',
    '## [Unreleased]',
  ];
}

function definitions(sections: readonly Section[], web: WebAddresses): readonly string[] {
  const [newest] = sections;
  const unreleased = newest === undefined ? web.repository : web.compare(newest.release.tag, 'HEAD');
  return [
    `[Unreleased]: ${unreleased}`,
    ...sections.map(({ release: { version, previousTag, tag } }) => `[${version}]: ${web.compare(previousTag, tag)}`),
  ];
}
