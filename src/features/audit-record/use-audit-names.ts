import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { AuditEntry, AuditResource } from '../../contract/audit-record';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import { smartFolderQueries } from '../../data/smart-folders';
import { problemKeys } from './problem-keys';

/** What an entry speaks of, by name where it has one that is still there, and else by its id. */
export function useAuditNames() {
  const t = useTranslations('auditRecord');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes = [] } = useQuery(mailboxQueries.list());
  const { data: smartFolders = [] } = useQuery(smartFolderQueries.list());
  const users = mapNames(account.users);
  const names: Partial<Record<AuditResource, ReadonlyMap<string, string>>> = {
    mailboxes: mapNames(mailboxes),
    'smart-folders': mapNames(smartFolders),
    profiles: mapNames(account.profiles),
    users,
    'user-states': users,
  };

  function nameThing(resource: AuditResource, id: string | null): string | null {
    return id === null ? null : (names[resource]?.get(id) ?? id);
  }

  return {
    nameUser: (userId: string) => users.get(userId) ?? userId,
    nameThing,
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
