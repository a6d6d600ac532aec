import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';

/** GitHub sends no larger payload (https://docs.github.com/webhooks/webhook-events-and-payloads). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;

/** The payload of the event that started the workflow; undefined where no runner left one. @throws UsageError when it is no JSON. */
export function readWorkflowEvent({ GITHUB_EVENT_PATH: path }: Readonly<Record<string, string | undefined>>): unknown {
  if (path === undefined || path === '' || nodeFiles.status(path) === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(nodeFiles.read(path, MAX_EVENT_BYTES)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError({
      what: 'it is no JSON',
      where: `GITHUB_EVENT_PATH (${path})`,
      expected: 'the payload of the event, as the runner writes it',
      fix: 'set the inputs from and to, and leave GITHUB_EVENT_PATH empty',
    });
  }
}
