import type { Finding } from '@aiop/diagnostics';
import type { Store } from '@aiop/ports';
import { READS, type TrustDecision, type TrustDomain } from '@aiop/trust';
import { report } from './codes.ts';
import { sha256 } from './fingerprint.ts';

const SEAL_BYTES = 32;

/**
 * A store as a run of one trust domain may use it: it writes under the name of its own domain, and reads what domains that it may believe have
 * written. Every entry carries a digest over its domain, its key and its content, so that a store that loses bytes or mixes up its entries
 * is found out. Who can write to the store can still write under any name: each domain needs a credential of its own.
 * @param storeOf the store of a domain; may be the same one for all
 */
export function domainStore(domain: TrustDomain, storeOf: (domain: TrustDomain) => Store): Store {
  const sources = READS[domain].map((name) => ({ name, store: storeOf(name) }));
  const own = storeOf(domain);
  return {
    name: own.name,
    async get(key) {
      for (const { name, store } of sources) {
        const sealed = await store.get(keyIn(name, key));
        const content = sealed === undefined ? undefined : unsealed(name, key, sealed);
        if (content !== undefined) return content;
      }
      return undefined;
    },
    put: (key, content) => own.put(keyIn(domain, key), sealedContent(domain, key, content)),
    finish: async () => own.finish?.(),
  };
}

/** What is to be said of a domain that the workflow has set. */
export function trustFindings({ domain, doubt }: TrustDecision): readonly Finding[] {
  return doubt === undefined ? [] : [report('AIOP-V022', { message: `trust-domain is ${domain}, but ${doubt}` })];
}

/** A key of the same form. */
function keyIn(domain: TrustDomain, key: string): string {
  const [kind = ''] = key.split('-', 1);
  return `${kind}-${sha256(`${domain}\0${key}`)}`;
}

function sealOf(domain: TrustDomain, key: string, content: Uint8Array): Uint8Array {
  return Buffer.from(sha256(`${domain}\0${key}\0${sha256(content)}`), 'hex');
}

const sealedContent = (domain: TrustDomain, key: string, content: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([sealOf(domain, key, content), content]));

/** The content, or undefined where it is not what was put under this key. */
function unsealed(domain: TrustDomain, key: string, sealed: Uint8Array): Uint8Array | undefined {
  const content = sealed.subarray(SEAL_BYTES);
  return Buffer.from(sealOf(domain, key, content)).equals(sealed.subarray(0, SEAL_BYTES)) ? content : undefined;
}
