import type { SecretSeverity } from './match.ts';
import { isPlaceholder } from './placeholder.ts';

/** A well-known form of secret that the preset does not know, or knows only in part. */
export interface TextRule {
  readonly rule: string;
  readonly title: string;
  readonly severity: SecretSeverity;
  /**
   * Global. Group 1, where there is one, is the secret; else the whole match. Linear: a match may begin only where a run of token letters
   * begins, or at a literal that the rest of the pattern cannot contain, so that no letter is read again for each possible beginning.
   */
  readonly pattern: RegExp;
  /** Refuses a match that is an example. */
  readonly accepts?: (secret: string) => boolean;
}

const error = (rule: string, title: string, pattern: RegExp, accepts?: TextRule['accepts']): TextRule => ({
  rule,
  title,
  severity: 'error',
  pattern,
  ...(accepts === undefined ? {} : { accepts }),
});

/** A token that starts where no token letter stands before it, and goes on for at least so many letters. */
const token = (rule: string, title: string, form: string): TextRule => error(rule, title, new RegExp(`(?<![A-Za-z0-9_-])(?:${form})`, 'g'));

const real = (secret: string): boolean => !isPlaceholder(secret);

/** Forms are those that the providers document, as collected by GitHub's secret scanning and by gitleaks. */
export const OWN_RULES: readonly TextRule[] = [
  token('anthropic', 'an Anthropic key', 'sk-ant-[a-z]{2,12}[0-9]{2}-[A-Za-z0-9_-]{60,200}'),
  token('openai', 'an OpenAI key', 'sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,200}'),
  token('openrouter', 'an OpenRouter key', 'sk-or-v1-[0-9a-f]{64}'),
  token('xai', 'an xAI key', 'xai-[A-Za-z0-9]{70,90}'),
  token('perplexity', 'a Perplexity key', 'pplx-[A-Za-z0-9]{40,60}'),
  token('replicate', 'a Replicate token', 'r8_[A-Za-z0-9]{37}'),
  token('google', 'a Google API key', 'AIza[A-Za-z0-9_-]{35}'),
  token('google-oauth', 'a Google OAuth secret', 'GOCSPX-[A-Za-z0-9_-]{28}|ya29\\.[A-Za-z0-9_-]{30,400}'),
  token(
    'gitlab',
    'a GitLab token',
    'gl(?:pat|dt|rt|rtr|ptt|ft|oas|cbt|soat|imt|agent|ffct)-[A-Za-z0-9_-]{20,300}(?:\\.[A-Za-z0-9]{2}\\.[a-z0-9]{9})?',
  ),
  token('bitbucket', 'an Atlassian token', 'AT(?:ATT|CTT|BB)[A-Za-z0-9_=-]{28,300}'),
  token('pypi', 'a PyPI token', 'pypi-AgE[A-Za-z0-9_-]{50,400}'),
  token('rubygems', 'a RubyGems key', 'rubygems_[0-9a-f]{48}'),
  token('crates', 'a crates.io token', 'cio[A-Za-z0-9]{32}(?![A-Za-z0-9_-])'),
  token('slack', 'a Slack token', 'xox[a-z](?:\\.xox[bp])?-[A-Za-z0-9-]{20,300}|xapp-[0-9]-[A-Za-z0-9-]{20,300}'),
  token('sendgrid', 'a SendGrid key', 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}'),
  token('digitalocean', 'a DigitalOcean token', 'do[oprt]_v1_[0-9a-f]{64}'),
  token('pulumi', 'a Pulumi token', 'pul-[0-9a-f]{40}'),
  token('doppler', 'a Doppler token', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9._-]{40,100}'),
  token('supabase', 'a Supabase token', 'sbp_[0-9a-f]{40}'),
  token('netlify', 'a Netlify token', 'nfp_[A-Za-z0-9_]{36}'),
  token('postman', 'a Postman key', 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}'),
  token('new-relic', 'a New Relic key', 'NRAK-[A-Z0-9]{27}'),
  token('sentry', 'a Sentry token', 'sntry[su]_[A-Za-z0-9_+/=-]{40,400}'),
  token('terraform', 'a Terraform Cloud token', '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,80}'),
  token('telegram', 'a Telegram bot token', '[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])'),
  token('age', 'an age secret key', 'AGE-SECRET-KEY-1[0-9A-Z]{58}'),
  error(
    'discord',
    'a Discord webhook',
    /https:\/\/(?:\w{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{10,25}\/[A-Za-z0-9_-]{60,100}/gi,
  ),
  error('azure', 'an Azure storage key', /AccountKey=([A-Za-z0-9+/]{86}==)/g),
  error(
    'npmrc',
    'a token of a package registry',
    /(?:_authToken|_password|_auth)[ \t]{0,4}=[ \t]{0,4}["']?([^\s"'$<{][^\s"']{7,1000})/g,
    real,
  ),
  error(
    'authorization',
    'the credentials of an HTTP request',
    /authorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:basic|bearer|token)[ \t]{1,4}([A-Za-z0-9+/._~-]{16,2000}={0,2})/gi,
    real,
  ),
  {
    rule: 'aws-access-key-id',
    title: 'an AWS access key id',
    severity: 'warning',
    pattern: /(?<![A-Za-z0-9_-])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9_-])/g,
    // The examples of AWS's own documentation end so.
    accepts: (secret) => !secret.endsWith('EXAMPLE'),
  },
  {
    rule: 'jwt',
    title: 'a JSON Web Token',
    severity: 'warning',
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
  },
];
