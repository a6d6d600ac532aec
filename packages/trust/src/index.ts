export { decideTrustDomain, READS, type TrustDecision, type TrustDomain } from './trust-domain.ts';
