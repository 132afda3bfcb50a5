import { useTranslations } from 'use-intl';
import type { Profile } from '../../domain/profile';
import type { Draft } from './draft';
import { RefusalText } from './refusal-text';

/** Why a reply that was sent has not gone out, or that nobody knows; nothing where neither is so. */
export function UnsentReason({
  sending,
  profiles,
}: {
  sending: Draft['sending'];
  profiles: readonly Profile[];
}) {
  const t = useTranslations('sending');
  if (sending.phase === 'unknown') return t('unknown');
  if (sending.phase !== 'refused') return null;
  const { profileId } = sending.attempt.request;
  const former = profiles.find(({ id }) => id === profileId)?.name ?? profileId;
  return <RefusalText refusal={sending.refusal} former={former} context={{ profiles }} />;
}
