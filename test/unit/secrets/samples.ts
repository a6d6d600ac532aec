/** Made-up secrets. Each is put together when the tests run, so that no scanner finds one in this repository. */

const LETTERS = 'aB3dE5gH7jK9mN1pQ2sT4vW6xY8z';

/** So many letters, all different from their neighbours, from an alphabet. */
export function letters(count: number, alphabet = LETTERS): string {
  return Array.from({ length: count }, (_, index) => alphabet[(index * 11 + 3) % alphabet.length]).join('');
}

const hex = (count: number): string => letters(count, '0123456789abcdef');
const digits = (count: number): string => letters(count, '0123456789');
const join = (...parts: readonly string[]): string => parts.join('');

/** A private key block with a body of so many base 64 letters, 64 a line. */
export function keyBlock(kind: string, size: number, start = 'MI'): string {
  const body = (start + letters(size)).slice(0, size).match(/.{1,64}/g) ?? [];
  return [join('-----BEGIN ', kind, '-----'), ...body, join('-----END ', kind, '-----')].join('\n');
}

/** Rule of the preset → one secret for each of its patterns. */
export const PRESET_SAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'aws',
    [
      join('AWS_SECRET_ACCESS_', 'KEY = "', letters(40), '"'),
      join('aws_secret_access_', 'key: ', letters(40)),
      join('SecretAccess', 'Key=', letters(40)),
    ],
  ],
  ['npm', [join('np', 'm_', letters(36))]],
  ['basicauth', [join('https://deploy:', letters(12), '@registry.corp.net/x'), join('ftp://deploy:', letters(12), '@files.corp.net')]],
  [
    'slack',
    [
      ...['xoxb', 'xoxp', 'xapp', 'xoxa', 'xoxo', 'xoxr'].map((prefix) => join(prefix, '-', digits(12), '-', letters(24))),
      join('https://hooks.slack', '.com/services/T', letters(8), '/B', letters(8), '/', letters(24)),
      join('HTTPS://HOOKS.SLACK', '.COM/SERVICES/T', letters(8), '/B', letters(8), '/', letters(24)),
    ],
  ],
  ['sendgrid', [join('S', 'G.', letters(22), '.', letters(43))]],
  ['shopify', ['shppa', 'shpca', 'shpat', 'shpss'].map((prefix) => join(prefix, '_', letters(32)))],
  ['stripe', ['sk_live', 'sk_test', 'rk_live', 'rk_test'].map((prefix) => join(prefix, '_', letters(24)))],
  [
    'github',
    [
      ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((prefix) => join(prefix, '_', letters(36))),
      join('github', '_pat_', letters(82)),
      join('gh', 's_', digits(6), '_', letters(30), '.', letters(60), '.', letters(40)),
    ],
  ],
  ['gitlab', [join('gl', 'pat-', letters(20))]],
  ['grafana', [join('gl', 'c_', letters(40), '=='), join('gl', 'sa_', letters(32), '_', hex(8))]],
  ['openai', [join('sk-', letters(20), 'T3Blbk', 'FJ', letters(20)), join('sk-', 'proj-', letters(74), 'T3Blbk', 'FJ', letters(74))]],
  ['anthropic', [join('sk-', 'ant-api03-', letters(93), 'AA')]],
  ['groq', [join('gs', 'k_', letters(52))]],
  ['huggingface', [join('h', 'f_', letters(34, 'abcdefghijkLMNOP'))]],
  ['linear', [join('lin', '_api_', letters(40))]],
  ['notion', [join('nt', 'n_', digits(11), letters(35))]],
  ['1password', [join('op', 's_', btoa(JSON.stringify({ email: letters(40), secret: letters(60), x: 1 })))]],
  [
    'database-connection-string',
    [
      join('mongodb', '+srv://deploy:', letters(12), '@cluster.corp.net/db'),
      join('MONGODB', '://deploy:', letters(12), '@cluster.corp.net/db?x=1'),
      join('jdbc:mysql', '://deploy:', letters(12), '@db.corp.net:3306/app'),
      join('postgresql', '://deploy:', letters(12), '@db.corp.net/app'),
    ],
  ],
  ['hashicorp-vault', [join('hv', 's.', letters(92)), join('hv', 'b.', letters(140)), join('hv', 'r.', letters(92))]],
  ['vercel', ['vcp', 'vci', 'vca', 'vcr', 'vck'].map((prefix) => join(prefix, '_', letters(24)))],
  ['databricks', [join('da', 'pi', hex(32)), join('da', 'pi', hex(32).toUpperCase(), '-2')]],
  ['docker', [join('dckr', '_pat_', letters(27))]],
  ['figma', [join('fig', 'd_', letters(44))]],
  ['cloudflare', ['cfk', 'cfut', 'cfat'].map((prefix) => join(prefix, '_', letters(40), hex(8)))],
  ['tailscale', [join('ts', 'key-auth-', letters(12), '-', letters(24))]],
]);

/** Rule of our own → secrets that it finds. */
export const OWN_SAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['anthropic', [join('sk-', 'ant-admin01-', letters(90)), join('sk-', 'ant-oat01-', letters(90))]],
  ['openai', [join('sk-', 'proj-', letters(48)), join('sk-', 'svcacct-', letters(60))]],
  ['openrouter', [join('sk-', 'or-v1-', hex(64))]],
  ['xai', [join('xa', 'i-', letters(80))]],
  ['perplexity', [join('pp', 'lx-', letters(48))]],
  ['replicate', [join('r', '8_', letters(37))]],
  ['google', [join('AI', 'za', letters(35))]],
  ['google-oauth', [join('GOC', 'SPX-', letters(28)), join('ya', '29.', letters(60))]],
  ['gitlab', [join('gl', 'ptt-', letters(40)), join('gl', 'rt-', letters(20))]],
  ['bitbucket', [join('AT', 'ATT', letters(180)), join('AT', 'BB', letters(32))]],
  ['pypi', [join('py', 'pi-AgE', letters(80))]],
  ['rubygems', [join('ruby', 'gems_', hex(48))]],
  ['crates', [join('c', 'io', letters(32))]],
  ['slack', [join('xox', 'e-1-', letters(60)), join('xox', 'e.xoxp-1-', letters(60))]],
  ['sendgrid', [join('S', 'G.', 'a-b_', letters(18), '.-', letters(42))]],
  ['digitalocean', [join('do', 'p_v1_', hex(64))]],
  ['pulumi', [join('pu', 'l-', hex(40))]],
  ['doppler', [join('dp', '.pt.', letters(43))]],
  ['supabase', [join('sb', 'p_', hex(40))]],
  ['netlify', [join('nf', 'p_', letters(36))]],
  ['postman', [join('PM', 'AK-', hex(24), '-', hex(34))]],
  ['new-relic', [join('NR', 'AK-', letters(27, 'ABCDEFGHJKLM12345'))]],
  ['sentry', [join('sntr', 'ys_', letters(60)), join('sntr', 'yu_', hex(64))]],
  ['terraform', [join(letters(14), '.atlas', 'v1.', letters(67))]],
  ['telegram', [join(digits(10), ':A', 'A', letters(33))]],
  ['age', [join('AGE-SECRET', '-KEY-1', letters(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'))]],
  ['discord', [join('https://discord', '.com/api/webhooks/', digits(18), '/', letters(68))]],
  ['azure', [join('Account', 'Key=', letters(86), '==')]],
  ['npmrc', [join('//registry.corp.net/:_auth', 'Token=', letters(32)), join('_pass', 'word = "', letters(24), '"')]],
  ['authorization', [join('AUTHORI', 'ZATION: basic ', letters(40)), join('"Authori', 'zation": "Bearer ', letters(40), '"')]],
  ['aws-access-key-id', [join('AK', 'IA', letters(16, 'ABCDEFGHJ234567'))]],
  ['jwt', [join('ey', 'J', letters(30), '.ey', 'J', letters(60), '.', letters(43))]],
  [
    'url-credentials',
    [join('redis://default:', letters(24), '@cache.corp.net:6379'), join('https://deploy:p!a%40', letters(6), '.x@corp.net/')],
  ],
]);
