import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { AuditEntry, AuditResource } from '../../contract/audit-record';
import { accountQueries } from '../../data/account';
import { cannedReplyQueries } from '../../data/canned-replies';
import { mailboxQueries } from '../../data/mailboxes';
import { smartFolderQueries } from '../../data/smart-folders';
import { problemKeys } from './problem-keys';

/** What an entry speaks of, by name where it has one that is still there. */
export function useAuditNames() {
  const t = useTranslations('auditRecord');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes = [] } = useQuery(mailboxQueries.list());
  const { data: smartFolders = [] } = useQuery(smartFolderQueries.list());
  const { data: cannedReplies = [] } = useQuery(cannedReplyQueries.list());
  const users = mapNames(account.users);
  const names: Partial<Record<AuditResource, ReadonlyMap<string, string>>> = {
    mailboxes: mapNames(mailboxes),
    'smart-folders': mapNames(smartFolders),
    'canned-replies': mapNames(cannedReplies),
    profiles: mapNames(account.profiles),
    users,
    'user-states': users,
  };

  return {
    nameUser: (userId: string) => users.get(userId) ?? userId,
    /** Null where it has none, or is not there any more. */
    nameThing: (resource: AuditResource, id: string | null): string | null =>
      id === null ? null : (names[resource]?.get(id) ?? null),
    describeProblem(problem: string): string {
      const key = problemKeys.find((known) => problem === `/problems/${known}`);
      return key === undefined ? problem : t(`problems.${key}`);
    },
    describeVersions({ outcome, fromVersion: from, toVersion: to }: AuditEntry): string | null {
      if (from === null) return null;
      if (outcome === 'refused') return t('version.from', { from });
      if (outcome === 'deleted') return t('version.deleted', { from });
      if (to === null) return null;
      return from === 0 ? t('version.created', { to }) : t('version.step', { from, to });
    },
  };
}

export type AuditNames = ReturnType<typeof useAuditNames>;

function mapNames(things: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map(things.map(({ id, name }) => [id, name]));
}
