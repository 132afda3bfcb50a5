import type { Translation } from '../translation';
import type { profiles as english } from '../en/profiles';

export const profiles = {
  problem:
    '{problem, select, expired {expiré{dated, select, yes { le {date}} other {}}} revoked {révoqué{dated, select, yes { le {date}} other {}}} noTopic {sans sujet} wrongService {appartient à {service}} receivingProfileOnly {n’est pas le destinataire} serviceCannotReply {réponse impossible} other {n’existe plus}}',
} satisfies Translation<typeof english>;
