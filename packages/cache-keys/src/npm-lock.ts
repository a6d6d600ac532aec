import { type LockedPackage, objectField, parseJson, textField, UnreadableLock } from './locked-package.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * `package-lock.json` and `npm-shrinkwrap.json`, lockfileVersion 1, 2 and 3
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). JSON is read as npm reads it: of two equal keys the last one counts.
 */
export function readNpmLock(text: string): readonly LockedPackage[] {
  const root = objectField(parseJson(text), 'the file');
  const { lockfileVersion = 1 } = root;
  if (lockfileVersion !== 1 && lockfileVersion !== 2 && lockfileVersion !== 3) {
    throw new UnreadableLock(`lockfileVersion ${String(JSON.stringify(lockfileVersion)).slice(0, 40)} is not known`);
  }
  if (lockfileVersion === 1) return installedDependencies(root);
  // Version 2 carries both forms; npm itself reads `packages`.
  if (root.packages === undefined && root.dependencies !== undefined)
    throw new UnreadableLock(`version ${lockfileVersion} has no packages`);
  return installedPackages(objectField(root.packages ?? {}, 'packages'));
}

function installedPackages(packages: Fields): LockedPackage[] {
  return Object.entries(packages).flatMap(([place, value]) => {
    const fields = objectField(value, `packages["${place}"]`);
    const at = place.lastIndexOf('node_modules/');
    // The project itself and its workspaces are not downloaded, and neither is what a link points at.
    if (at < 0 || fields.link === true) return [];
    return [lockedPackage(textField(fields.name, 'name') || place.slice(at + 'node_modules/'.length), fields)];
  });
}

/** The tree of version 1, walked with a stack: its depth comes from the file. */
function installedDependencies(root: Fields): LockedPackage[] {
  const found: LockedPackage[] = [];
  const open: Fields[] = [root];
  for (let fields = open.pop(); fields !== undefined; fields = open.pop()) {
    const dependencies = objectField(fields.dependencies ?? {}, 'dependencies');
    for (const [name, value] of Object.entries(dependencies)) {
      const dependency = objectField(value, `dependencies["${name}"]`);
      found.push(lockedPackage(name, dependency));
      open.push(dependency);
    }
  }
  return found;
}

function lockedPackage(name: string, fields: Fields): LockedPackage {
  return {
    name,
    version: textField(fields.version, 'version'),
    // Several digests of one file (https://www.w3.org/TR/SRI/) are a set.
    integrity: textField(fields.integrity, 'integrity').split(/\s+/).sort().join(' '),
    // npm 6 wrote `false` for what comes inside another package.
    source: fields.resolved === false ? '' : textField(fields.resolved, 'resolved'),
  };
}
