import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Account } from '../../data/account';
import type { Profile } from '../../domain/profile';
import type { ReplyMapCount } from '../../domain/reply/count-reply-map';
import type { ReplyMapCell } from '../../domain/reply/reply-map';
import type { Service } from '../../domain/service';
import { useProblemText } from '../resolutions/use-problem-text';
import type { MapRow } from './map-layout';
import type { Breakage } from './simulate-without';

/** What the cells are written with: the texts and the names behind the ids. */
export interface MapWords {
  t: ReturnType<typeof useTranslations<'replyMap'>>;
  profiles: ReadonlyMap<string, Profile>;
  services: ReadonlyMap<string, Service>;
  describeProblem: ReturnType<typeof useProblemText>;
}

export function useMapWords(account: Account): MapWords {
  const t = useTranslations('replyMap');
  const describeProblem = useProblemText();
  return useMemo(
    () => ({
      t,
      describeProblem,
      profiles: new Map(account.profiles.map((profile) => [profile.id, profile])),
      services: new Map(account.services.map((service) => [service.id, service])),
    }),
    [t, describeProblem, account],
  );
}

/** Who answers, in a word or two: "Acme Care", "Default: 3 candidates". */
export function describeAnswer({ answer }: ReplyMapCell, { t, profiles }: MapWords): string {
  if (answer.kind === 'default') return t('cell.default', { count: answer.candidateIds.length });
  return profiles.get(answer.profileId)?.name ?? t('cell.unknown', { id: answer.profileId });
}

/** Whether a place has its own setting, or whose it has. */
export function describeOrigin(
  { target }: Pick<MapRow, 'target'>,
  { isOwn, answer }: ReplyMapCell,
  { t }: MapWords,
): string {
  if (isOwn) return t('cell.own');
  if (target.kind === 'mailbox') return t('cell.unset');
  return answer.kind === 'profile' ? t('cell.inherited') : t('cell.unset');
}

/** Why the profile of a place cannot reply, or null when it can. */
export function describeCellProblem(
  { answer }: ReplyMapCell,
  { profiles, describeProblem }: MapWords,
): string | null {
  if (answer.kind === 'default' || answer.problem === null) return null;
  return describeProblem(answer.problem, profiles.get(answer.profileId));
}

/** What becomes of a place's mentions without the profile: "12 blocked, 4 move". */
export function describeBreakage(
  { changed, blocked, unanswerable }: Breakage,
  { t }: MapWords,
): string[] {
  const moved = changed - blocked - unanswerable;
  return [
    ...(blocked > 0 ? [t('without.blocked', { count: blocked })] : []),
    ...(unanswerable > 0 ? [t('without.unanswerable', { count: unanswerable })] : []),
    ...(moved > 0 ? [t('without.moved', { count: moved })] : []),
  ];
}

/** Everything that a cell says, for assistive technology and the line below the map. */
export function describeCell(
  row: Pick<MapRow, 'target'>,
  cell: ReplyMapCell,
  {
    count,
    lit,
    breakage,
  }: {
    count: ReplyMapCount | undefined;
    lit: number | null;
    breakage: Breakage | undefined;
  },
  words: MapWords,
): string {
  const { t } = words;
  const problem = describeCellProblem(cell, words);
  return [
    describeAnswer(cell, words),
    describeOrigin(row, cell, words),
    ...(problem === null ? [] : [t('cell.cannotReply', { reason: problem })]),
    ...(count === undefined ? [] : [t('cell.open', { count: count.open })]),
    ...(count !== undefined && count.blocked > 0
      ? [t('cell.blocked', { count: count.blocked })]
      : []),
    ...(count !== undefined && count.unanswerable > 0
      ? [t('cell.unanswerable', { count: count.unanswerable })]
      : []),
    ...(count !== undefined && count.conflicting > 0
      ? [t('cell.conflicting', { count: count.conflicting })]
      : []),
    ...(lit === null ? [] : [t('cell.lit', { count: lit })]),
    ...(breakage === undefined ? [] : describeBreakage(breakage, words)),
  ].join(', ');
}
