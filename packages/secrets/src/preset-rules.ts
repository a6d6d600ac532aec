import { isPlaceholder } from './placeholder.ts';

/** A rule of secretlint's recommended preset that is in use, and the cheap sign without which it cannot match. */
export interface PresetRule {
  /** The end of its id, `@secretlint/secretlint-rule-<name>`. */
  readonly name: string;
  readonly title: string;
  /** Linear, not global. Matches every text that the rule matches (and others): a test holds a sample of every pattern of the preset against it. */
  readonly anchor: RegExp;
  /** Refuses a match that is an example. */
  readonly accepts?: (secret: string) => boolean;
}

// A user, a colon, something and an at sign after `://`: what every URL with credentials has.
const URL_WITH_CREDENTIALS = /:\/\/[^:/\s]{1,256}:[^@/\s]{1,256}@/;

const hasRealPassword = (url: string): boolean => {
  const [, user = '', password = ''] = /:\/\/([^:/\s]{1,256}):([^@/\s]{1,256})@/.exec(url) ?? [];
  return password !== user && !isPlaceholder(password);
};

export const PRESET_RULES: readonly PresetRule[] = [
  { name: 'aws', title: 'an AWS secret access key', anchor: /secret_?access_?key/i },
  { name: 'npm', title: 'an npm token', anchor: /npm_/ },
  { name: 'basicauth', title: 'a password in a URL', anchor: URL_WITH_CREDENTIALS, accepts: hasRealPassword },
  { name: 'slack', title: 'a Slack token or webhook', anchor: /xox[a-z]-|xapp-|hooks\.slack\.com/i },
  { name: 'sendgrid', title: 'a SendGrid key', anchor: /SG\./ },
  { name: 'shopify', title: 'a Shopify token', anchor: /shp(?:pa|ca|at|ss)_/ },
  { name: 'stripe', title: 'a Stripe key', anchor: /[sr]k_(?:live|test)_/ },
  { name: 'github', title: 'a GitHub token', anchor: /gh[pousr]_|github_pat_/ },
  { name: 'gitlab', title: 'a GitLab token', anchor: /glpat-/ },
  { name: 'grafana', title: 'a Grafana token', anchor: /glc_|glsa_/ },
  { name: 'openai', title: 'an OpenAI key', anchor: /T3BlbkFJ/ },
  { name: 'anthropic', title: 'an Anthropic key', anchor: /sk-ant-/ },
  { name: 'groq', title: 'a Groq key', anchor: /gsk_/ },
  { name: 'huggingface', title: 'a Hugging Face token', anchor: /hf_/ },
  { name: 'linear', title: 'a Linear key', anchor: /lin_api_/ },
  { name: 'notion', title: 'a Notion token', anchor: /ntn_/ },
  { name: '1password', title: 'a 1Password service account token', anchor: /ops_ey/ },
  { name: 'database-connection-string', title: 'a password of a database', anchor: URL_WITH_CREDENTIALS, accepts: hasRealPassword },
  { name: 'hashicorp-vault', title: 'a HashiCorp Vault token', anchor: /hv[sbr]\./ },
  { name: 'vercel', title: 'a Vercel token', anchor: /vc[piark]_/ },
  { name: 'databricks', title: 'a Databricks token', anchor: /dapi[0-9a-f]/i },
  { name: 'docker', title: 'a Docker access token', anchor: /dckr_pat_/ },
  { name: 'figma', title: 'a Figma token', anchor: /figd_/ },
  { name: 'cloudflare', title: 'a Cloudflare token', anchor: /cfk_|cfut_|cfat_/ },
  { name: 'tailscale', title: 'a Tailscale key', anchor: /tskey-/ },
];

/** Rules of the preset that are left out, each with its reason. Every rule of the preset stands in one of the two lists; a test holds it. */
export const PRESET_RULES_LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['filter-comments', 'lets the scanned text switch the scanner off'],
  ['gcp', 'reads the file system; the key inside such a file is a private key block'],
  ['privatekey', 'misses keys in diffs, Ed25519, encrypted and OpenPGP keys; `private-key` finds them'],
]);
