import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv } from 'ajv';

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly body?: { readonly [key: string]: unknown };
  readonly responses: Readonly<Record<string, object | true>>;
}

// Cut from GitHub's published description; the file says from which version.
const API: { readonly operations: readonly Operation[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/github/releases-api.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: (text) => URL.canParse(text), 'date-time': true, int64: true } });

/** What a request is answered with. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * GitHub's API as far as releases go, in memory. Every request and every answer is held against GitHub's published description; what departs
 * from it stands in `problems`.
 */
export class GithubServer {
  readonly problems: string[] = [];
  /** Method and path of every request, as they came. */
  readonly requests: string[] = [];
  readonly releases = new Map<string, { readonly [key: string]: unknown }>();
  /** Answers given before any other, one for each request; undefined lets one request through, `hang-up` breaks it off after it has been carried out. */
  readonly trouble: (Answer | 'hang-up' | undefined)[] = [];
  readonly #token: string;
  readonly #server = createServer((request, response) => {
    void this.#receive(request).then((answer) => {
      if (answer === 'hang-up') return request.socket.destroy();
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(JSON.stringify(answer.body));
    });
  });

  constructor(token: string) {
    this.#token = token;
  }

  /** Starts it; returns its address. */
  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #receive(request: IncomingMessage): Promise<Answer | 'hang-up'> {
    const { method = '', url = '' } = request;
    this.requests.push(`${method} ${url}`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const trouble = this.trouble.shift();
    if (trouble !== undefined && trouble !== 'hang-up') return trouble;
    const operation = API.operations.find(
      (each) => each.method === method && new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(new URL(url, 'http://h').pathname),
    );
    if (operation === undefined) {
      this.problems.push(`${method} ${url} is not in the description`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    this.#holdHeaders(request);
    const text = Buffer.concat(chunks).toString();
    const answer = this.#answer(operation, url, this.#bodyOf(operation, text), request);
    this.#hold(`the answer ${answer.status} to ${method} ${url}`, operation.responses[answer.status], answer.body);
    return trouble ?? answer;
  }

  #holdHeaders({ headers }: IncomingMessage): void {
    if (headers.accept !== 'application/vnd.github+json') this.problems.push(`accept is ${headers.accept}`);
    if (headers['x-github-api-version'] !== '2022-11-28') this.problems.push('the version of the API is not named');
    if ((headers['user-agent'] ?? '') === '') this.problems.push('GitHub refuses requests without a user agent');
  }

  /** The description lets unknown fields pass, and GitHub ignores them: here they are mistakes. */
  #bodyOf({ body: schema }: Operation, text: string): { readonly [key: string]: unknown } {
    if (schema === undefined) return {};
    const body = JSON.parse(text);
    this.#hold('the request', { ...schema, additionalProperties: false }, body);
    return body;
  }

  #hold(what: string, schema: object | true | undefined, value: unknown): void {
    if (schema === undefined) this.problems.push(`${what} is not in the description`);
    else if (!ajv.validate(schema, value)) this.problems.push(`${what}: ${ajv.errorsText()}`);
  }

  #answer({ method }: Operation, url: string, body: { readonly [key: string]: unknown }, { headers }: IncomingMessage): Answer {
    // GitHub hides what a token may not see.
    if (headers.authorization !== `Bearer ${this.#token}`) return { status: 404, body: { message: 'Not Found' } };
    if (method === 'GET') {
      const release = this.releases.get(decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)));
      return release === undefined ? { status: 404, body: { message: 'Not Found' } } : { status: 200, body: release };
    }
    const tag = String(body.tag_name);
    if (this.releases.has(tag)) {
      const errors = [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }];
      return { status: 422, body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', errors } };
    }
    const release = releaseOf(tag, url, body, this.releases.size + 1);
    this.releases.set(tag, release);
    return { status: 201, body: release };
  }
}

function releaseOf(tag: string, path: string, body: { readonly [key: string]: unknown }, id: number): { readonly [key: string]: unknown } {
  const api = `https://api.github.com${path}/${id}`;
  const user = 'https://api.github.com/users/octocat';
  return {
    url: api,
    html_url: `https://github.com/octo/hello/releases/tag/${tag}`,
    assets_url: `${api}/assets`,
    upload_url: `${api}/assets{?name,label}`,
    tarball_url: null,
    zipball_url: null,
    id,
    node_id: `node-${id}`,
    tag_name: tag,
    target_commitish: 'main',
    name: body.name,
    body: body.body,
    draft: body.draft,
    prerelease: body.prerelease,
    created_at: '2026-11-21T00:00:00Z',
    published_at: '2026-11-21T00:00:00Z',
    updated_at: null,
    assets: [],
    author: {
      ...{
        login: 'octocat',
        id: 1,
        node_id: 'u1',
        gravatar_id: '',
        type: 'User',
        site_admin: false,
        avatar_url: user,
        url: user,
        html_url: user,
      },
      ...{ followers_url: user, following_url: user, gists_url: user, starred_url: user, subscriptions_url: user, organizations_url: user },
      ...{ repos_url: user, events_url: user, received_events_url: user },
    },
  };
}
