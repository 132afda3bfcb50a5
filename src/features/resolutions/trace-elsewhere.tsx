import { ArrowLeftRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ReplyResolution } from '../../domain/reply/resolution';
import type { ReasonContext } from './describe-reason';
import { layOutTrace } from './lay-out-trace';
import { nameTags } from './name-tags';
import styles from './why-trace.module.css';

/** The folders from which the answer would be another one, and which. */
export function TraceElsewhere({
  resolution,
  context,
  resolveFrom,
}: {
  resolution: ReplyResolution;
  context: ReasonContext;
  resolveFrom: (folderId: string) => ReplyResolution;
}) {
  const t = useTranslations('trace');
  if (!resolution.dependsOnView) return null;
  // The topmost folder that speaks also decides where no folder is open.
  const topmost = layOutTrace(resolution).folder?.folders.find(
    ({ verdict }) => verdict !== 'silent',
  );
  return (
    <section className={styles.elsewhere} aria-label={t('elsewhere')}>
      <ArrowLeftRight size={14} aria-hidden />
      <ul className={styles.list}>
        {resolution.disagreeingFolderIds.map((folderId) => {
          const other = resolveFrom(folderId);
          const profileId = other.status === 'answered' ? other.profileId : null;
          const values = {
            place: folderId === topmost?.folderId ? 'folderOrNone' : 'folder',
            folder: context.smartFolders.find(({ id }) => id === folderId)?.name ?? '',
            ...nameTags,
          };
          return (
            <li key={folderId}>
              {other.status === 'answered'
                ? t.rich('elsewhereAnswered', {
                    ...values,
                    profile: context.profiles.find(({ id }) => id === profileId)?.name ?? '',
                  })
                : t.rich(
                    other.status === 'blocked' ? 'elsewhereBlocked' : 'elsewhereUnanswerable',
                    values,
                  )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
