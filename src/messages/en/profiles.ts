/** The company's own accounts. */
export const profiles = {
  /** Why a profile cannot reply, after its name. `date`: set where `dated` is yes. */
  problem:
    '{problem, select, expired {expired{dated, select, yes { on {date}} other {}}} revoked {revoked{dated, select, yes { on {date}} other {}}} noTopic {connected to no topic} wrongService {belongs to {service}} receivingProfileOnly {did not receive it} serviceCannotReply {replying is not supported} other {no longer exists}}',
} as const;
