import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import type { ValidationConfig } from '@actions/languageservice/validate';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { repositoryOf } from './gen-project.ts';
import { ROOT } from './root.ts';
import { ACTIONS, WORKFLOWS } from './workflow-lint.ts';

/**
 * What GitHub's own parser of workflows and actions finds wrong, as `path:line:column message`. Calls of this suite, by `$/…` or by the name
 * that users write, are held to its contracts; nothing is asked of the network, so the inputs of other actions are not.
 */
export async function workflowParser(patterns: readonly string[] = [...WORKFLOWS, ...ACTIONS]): Promise<readonly string[]> {
  const files = globSync([...patterns], { cwd: ROOT }).sort();
  if (files.length === 0) return [`nothing matches ${patterns.join(' ')}`];
  const validate = await loadParser();
  const problems: string[] = [];
  for (const path of files) {
    for (const { line, column, message } of await validate(path, readFileSync(`${ROOT}/${path}`, 'utf8')))
      problems.push(`${path}:${line}:${column} ${message}`);
  }
  return problems;
}

interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

type Validate = (path: string, text: string) => Promise<readonly Problem[]>;

/** The package is written for bundlers: it imports JSON in a form that node refuses, so that a hook has to read those files. */
async function loadParser(): Promise<Validate> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      url.includes('/@actions/') && url.endsWith('.json')
        ? { format: 'module', shortCircuit: true, source: `export default ${readFileSync(new URL(url), 'utf8')}` }
        : next(url, context),
  });
  const { validate, registerLogger } = await import('@actions/languageservice').finally(() => hooks.deregister());
  // What breaks inside of the parser it tells its logger, and calls the file sound.
  let broken: string | undefined;
  const note = (message: string): void => {
    broken = message;
  };
  registerLogger({ log: note, info: note, warn: note, error: note });
  let documents = 0;
  return async (path, text) => {
    broken = undefined;
    // The parser remembers a document by its address, whatever stands in it by then.
    const document = TextDocument.create(`file:///${++documents}/${path}`, 'yaml', 0, text);
    const found = (await validate(document, OWN_CONTRACTS)).map(({ message, range: { start } }) => ({
      line: start.line + 1,
      column: start.character + 1,
      message: (typeof message === 'string' ? message : message.value).split('\n', 1).join(),
    }));
    return broken === undefined ? found : [...found, { line: 1, column: 1, message: broken }];
  };
}

const OWN = repositoryOf(ROOT).slug;

const OWN_CONTRACTS: ValidationConfig = {
  fileProvider: {
    // Where this throws, the parser finds no workflow: the suite calls none but its own.
    getFileContent: async (ref) => {
      if ('repository' in ref && `${ref.owner}/${ref.repository}` !== OWN) throw new Error(`${ref.owner}/${ref.repository} is not at hand`);
      return { name: ref.path, content: readFileSync(`${ROOT}/${ref.path}`, 'utf8') };
    },
  },
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, path = '.' }) =>
      `${owner}/${name}` === OWN ? parse(readFileSync(`${ROOT}/${path}/action.yml`, 'utf8')) : { name, description: '' },
  },
};
