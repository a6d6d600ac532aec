import { canonicalField } from './canonical-field.ts';
import { type LockedPackage, listField, objectField, objectsField, textField } from './locked-package.ts';
import { parseAliasedYaml } from './yaml-document.ts';

/**
 * `.pre-commit-config.yaml` (https://pre-commit.com/#pre-commit-configyaml---top-level): the repositories with their revisions, and the
 * environments that hooks are given besides. What a hook looks at, and with which arguments, is not kept.
 */
export function readPreCommitConfig(text: string): readonly LockedPackage[] {
  const root = parseAliasedYaml('.pre-commit-config.yaml', text);
  const defaults = objectField(root.default_language_version ?? {}, 'default_language_version');
  const languages = Object.entries(defaults).map(([language, version]) => ({
    name: language,
    version: textField(version, 'a version'),
    integrity: '',
    source: 'default_language_version',
  }));
  const repositories = objectsField(root.repos, 'repos').flatMap(({ repo, rev, hooks }) => {
    const [source, version] = [textField(repo, 'repo'), textField(rev, 'rev')];
    const environments = objectsField(hooks, 'hooks').flatMap(({ id, language, language_version, additional_dependencies }) => {
      const added = listField(additional_dependencies, 'additional_dependencies').map((one) => textField(one, 'a dependency'));
      // A hook of the project itself has an environment only for what it names; one of a repository may be given another language.
      const overridden = source === 'local' ? undefined : language;
      if (added.length === 0 && language_version === undefined && overridden === undefined) return [];
      const parts = [textField(language_version, 'language_version'), textField(language, 'language'), ...added.sort()];
      return [{ name: textField(id, 'id'), version, integrity: '', source: canonicalField([source, ...parts]) }];
    });
    return source === 'local' || source === 'meta'
      ? environments
      : [{ name: source, version, integrity: '', source: 'repo' }, ...environments];
  });
  return [...languages, ...repositories];
}
