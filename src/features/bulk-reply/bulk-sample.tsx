import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { BulkReplyMention } from '../../contract/bulk-replies';
import { accountQueries } from '../../data/account';
import type { BulkReplyEntry } from '../../domain/reply/bulk-reply';
import { nameInSentence } from '../../domain/written/name-in-sentence';
import { IconButton } from '../../ui/icon-button';
import { nameTags } from '../resolutions/name-tags';
import { ShownText } from '../written/shown-text';
import styles from './bulk-reply.module.css';

/** How the text reads for one mention that it goes to; the others are one press away. */
export function BulkSample({ entries }: { entries: readonly BulkReplyEntry<BulkReplyMention>[] }) {
  const t = useTranslations('bulkReply');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const [index, setIndex] = useState(0);
  const samples = entries.flatMap(({ mention, outcome, isLeftOut }) =>
    !isLeftOut && 'text' in outcome ? [{ mention, ...outcome }] : [],
  );
  const place = Math.min(index, samples.length - 1);
  const sample = samples[place];
  if (sample === undefined) return null;
  const profile = account.profiles.find(({ id }) => id === sample.profileId)?.name ?? '';
  const step = (by: number) => {
    setIndex((place + by + samples.length) % samples.length);
  };
  return (
    <section className={styles.sample} aria-label={t('sampleLabel')}>
      <div className={styles.sampleHead}>
        <p>
          {t.rich('sample', {
            author: nameInSentence(sample.mention.author.name),
            profile,
            ...nameTags,
          })}
        </p>
        {samples.length > 1 && (
          <span className={styles.steps}>
            <IconButton
              size="small"
              label={t('previousSample')}
              icon={<ChevronLeft />}
              onClick={() => {
                step(-1);
              }}
            />
            <IconButton
              size="small"
              label={t('nextSample')}
              icon={<ChevronRight />}
              onClick={() => {
                step(1);
              }}
            />
          </span>
        )}
      </div>
      <p className={styles.sampleText} dir="auto">
        <ShownText text={sample.text} />
      </p>
    </section>
  );
}
